#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// The rules of the house as functions: from the includes of all source files and a description of the rooms
// to a list of lines, one for each place where a rule is broken. An empty list is a house in order.
namespace atlas::testing {

struct Include {
    std::string name;
    std::size_t line = 0;
    bool isOurs = true; // written with quotes
};

struct SourceFile {
    std::string name; // from src/: "core/text.h"
    std::vector<Include> includes;
    std::string code = {}; // without comments that begin with //
    std::size_t lineCount = 0;
};
using SourceTree = std::vector<SourceFile>;

// Every .h and .cpp below the folder, by name.
SourceTree readSourceTree(const std::filesystem::path& root);

struct Room {
    std::string name;
    // From the ground up. A file may include files of its own folder and of those in earlier rows; folders in
    // one row do not know each other. Files that lie in no folder stand above them all.
    std::vector<std::vector<std::string>> folders = {};
    std::set<std::string> strangers = {}; // rooms before it that it does not include either
};

// Who alone includes a library's headers, by the beginning of the header's name. No rooms: every room may.
struct Library {
    std::string header;
    std::set<std::string> rooms;
};

// The files that alone include what begins so, besides files that begin so themselves. Each of them does.
struct Entrance {
    std::string beginning;
    std::set<std::string> files;
};

struct House {
    std::vector<Room> rooms;             // from the ground up: a room includes itself and rooms before it
    std::set<std::string> above;         // files that stand in no room and include any
    std::vector<Library> libraries;      // the first whose name fits counts
    std::set<std::string> systemHeaders; // of the operating system, for every room
    std::vector<Entrance> entrances;
    std::set<std::string> generated; // our headers that the build writes
};

// Rooms that include a room above them, or a stranger.
std::vector<std::string> arrowsUp(const SourceTree& tree, const House& house);

// Files that include a folder of their room that is neither their own nor in an earlier row.
std::vector<std::string> folderArrowsUp(const SourceTree& tree, const House& house);

// Files that include each other in a circle; the .h and .cpp of one name count as one.
std::vector<std::string> includeCycles(const SourceTree& tree);

// Libraries used outside the rooms that own them, and headers of which the house knows nothing.
std::vector<std::string> libraryGuests(const SourceTree& tree, const House& house);

// Includes of what only an entrance may include.
std::vector<std::string> entrancesMissed(const SourceTree& tree, const House& house);

// Names in the tables that nothing in the tree answers to, and rooms, folders and includes of the tree that
// are in no table: with these a rule holds only because it speaks of nothing.
std::vector<std::string> tableFaults(const SourceTree& tree, const House& house);

// The files whose code has the word: no letter, digit or underscore beside it, and no "::" after it.
std::vector<std::string> filesWithWord(const SourceTree& tree, std::string_view word);

// Calls of one of these functions after which the other is not called, before the next such call or the
// function's end (a brace at the beginning of a line): "ui/a.cpp:12 calls InvisibleButton without
// listControl".
std::vector<std::string> callsWithout(const SourceTree& tree, const std::vector<std::string>& functions,
                                      const std::string& other);

// The files that include a header of that name.
std::vector<std::string> filesThatInclude(const SourceTree& tree, std::string_view header);

} // namespace atlas::testing
