#include "tests/support/house_rules.h"

#include <algorithm>
#include <optional>

namespace atlas::testing {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

// "core" of "core/text.h"; empty for a file that lies in no folder.
std::string roomOf(std::string_view file) {
    const std::size_t slash = file.find('/');
    return slash == std::string_view::npos ? std::string() : std::string(file.substr(0, slash));
}

// "widgets" of "ui/widgets/text.h"; empty for a file that lies in its room itself.
std::string folderOf(std::string_view file) {
    const std::size_t slash = file.find('/');
    return slash == std::string_view::npos ? std::string() : roomOf(file.substr(slash + 1));
}

std::size_t floorOf(const House& house, std::string_view room) {
    for (std::size_t i = 0; i < house.rooms.size(); ++i) {
        if (house.rooms[i].name == room) return i;
    }
    return kNowhere;
}

// The row of a folder; files that lie in none stand one above the last.
std::size_t rowOf(const Room& room, std::string_view folder) {
    if (folder.empty()) return room.folders.size();
    for (std::size_t i = 0; i < room.folders.size(); ++i) {
        if (std::count(room.folders[i].begin(), room.folders[i].end(), folder) > 0) return i;
    }
    return kNowhere;
}

std::string broken(const SourceFile& file, const Include& include, const std::string& why) {
    return file.name + ":" + std::to_string(include.line) + " includes " + include.name + ": " + why;
}

// Calls `check(file, include)` for every include between files of the house.
template <typename Check>
void eachOwnInclude(const SourceTree& tree, const Check& check) {
    for (const SourceFile& file : tree) {
        for (const Include& include : file.includes) {
            if (include.isOurs) check(file, include);
        }
    }
}

const Library* libraryOf(const House& house, std::string_view header) {
    for (const Library& library : house.libraries) {
        if (header.starts_with(library.header)) return &library;
    }
    return nullptr;
}

// Headers of the standard library have neither a folder nor an extension.
bool isStandard(std::string_view header) {
    return header.find_first_of("./") == std::string_view::npos && !header.starts_with("FT_");
}

} // namespace

std::vector<std::string> arrowsUp(const SourceTree& tree, const House& house) {
    std::vector<std::string> faults;
    eachOwnInclude(tree, [&](const SourceFile& file, const Include& include) {
        const std::size_t floor = floorOf(house, roomOf(file.name));
        const std::size_t target = floorOf(house, roomOf(include.name));
        if (floor == kNowhere || target == kNowhere) return; // main.cpp; otherwise a fault of the tables
        if (target > floor) faults.push_back(broken(file, include, "that room stands above"));
        if (house.rooms[floor].strangers.contains(house.rooms[target].name))
            faults.push_back(broken(file, include, "these rooms are strangers"));
    });
    return faults;
}

std::vector<std::string> folderArrowsUp(const SourceTree& tree, const House& house) {
    std::vector<std::string> faults;
    eachOwnInclude(tree, [&](const SourceFile& file, const Include& include) {
        const std::size_t floor = floorOf(house, roomOf(file.name));
        if (floor == kNowhere || roomOf(include.name) != roomOf(file.name)) return;
        const std::string from = folderOf(file.name);
        const std::string to = folderOf(include.name);
        if (from == to) return;
        const std::size_t row = rowOf(house.rooms[floor], from);
        const std::size_t target = rowOf(house.rooms[floor], to);
        if (row == kNowhere || target == kNowhere) return; // a fault of the tables
        if (target > row) faults.push_back(broken(file, include, "that folder stands above"));
        if (target == row) faults.push_back(broken(file, include, "that folder stands beside"));
    });
    return faults;
}

std::vector<std::string> libraryGuests(const SourceTree& tree, const House& house) {
    std::vector<std::string> faults;
    for (const SourceFile& file : tree) {
        for (const Include& include : file.includes) {
            if (include.isOurs || isStandard(include.name) || house.systemHeaders.contains(include.name))
                continue;
            const Library* library = libraryOf(house, include.name);
            if (library == nullptr) {
                faults.push_back(broken(file, include, "no table names that library"));
            } else if (!library->rooms.empty() && !house.above.contains(file.name) &&
                       !library->rooms.contains(roomOf(file.name))) {
                faults.push_back(broken(file, include, "that library belongs to other rooms"));
            }
        }
    }
    return faults;
}

std::vector<std::string> entrancesMissed(const SourceTree& tree, const House& house) {
    std::vector<std::string> faults;
    eachOwnInclude(tree, [&](const SourceFile& file, const Include& include) {
        for (const Entrance& entrance : house.entrances) {
            if (!include.name.starts_with(entrance.beginning) || file.name.starts_with(entrance.beginning) ||
                entrance.files.contains(file.name))
                continue;
            faults.push_back(broken(file, include, "that is reached through " + *entrance.files.begin()));
        }
    });
    return faults;
}

namespace {

// What the tree has, and what the tables do not say of it.
void addUntoldParts(const SourceTree& tree, const House& house, std::vector<std::string>& faults) {
    std::set<std::string> names;
    for (const SourceFile& file : tree) {
        names.insert(file.name);
    }
    for (const SourceFile& file : tree) {
        const std::size_t floor = floorOf(house, roomOf(file.name));
        if (floor == kNowhere) {
            if (!house.above.contains(file.name))
                faults.push_back(file.name + " stands in no room of the table");
        } else if (rowOf(house.rooms[floor], folderOf(file.name)) == kNowhere) {
            faults.push_back(file.name + " stands in no folder of its room's table");
        }
        for (const Include& include : file.includes) {
            if (include.isOurs && !names.contains(include.name) && !house.generated.contains(include.name))
                faults.push_back(broken(file, include, "there is no such file in src"));
        }
    }
}

bool any(const SourceTree& tree, const auto& isMeant) {
    return std::any_of(tree.begin(), tree.end(), isMeant);
}

bool includes(const SourceFile& file, const auto& isMeant) {
    return std::any_of(file.includes.begin(), file.includes.end(), isMeant);
}

// Rooms and folders of the tables that the tree lacks, and such that stand there twice.
void addMissingRooms(const SourceTree& tree, const House& house, std::vector<std::string>& faults) {
    std::set<std::string> seen;
    for (std::size_t floor = 0; floor < house.rooms.size(); ++floor) {
        const Room& room = house.rooms[floor];
        if (!seen.insert(room.name).second) faults.push_back(room.name + " stands in the table twice");
        if (!any(tree, [&](const SourceFile& file) { return roomOf(file.name) == room.name; }))
            faults.push_back("there is no room " + room.name);
        for (const std::string& stranger : room.strangers) {
            if (floorOf(house, stranger) >= floor) // also where there is none
                faults.push_back(room.name + " has a stranger that is no room below it: " + stranger);
        }
        std::set<std::string> folders;
        for (const std::vector<std::string>& row : room.folders) {
            for (const std::string& folder : row) {
                const std::string name = room.name + "/" + folder;
                if (!folders.insert(folder).second) faults.push_back(name + " stands in the table twice");
                if (!any(tree, [&](const SourceFile& file) { return file.name.starts_with(name + "/"); }))
                    faults.push_back("there is no folder " + name);
            }
        }
    }
}

// Rights that nobody uses.
void addUnusedRights(const SourceTree& tree, const House& house, std::vector<std::string>& faults) {
    for (const Library& library : house.libraries) {
        const auto uses = [&](const SourceFile& file) {
            return includes(file, [&](const Include& include) {
                return !include.isOurs && libraryOf(house, include.name) == &library;
            });
        };
        if (!any(tree, uses)) faults.push_back("nobody includes a header that begins with " + library.header);
        for (const std::string& room : library.rooms) {
            if (!any(tree, [&](const SourceFile& file) { return roomOf(file.name) == room && uses(file); }))
                faults.push_back(room + " does not include the header of " + library.header);
        }
    }
    for (const std::string& header : house.systemHeaders) {
        if (filesThatInclude(tree, header).empty()) faults.push_back("nobody includes " + header);
    }
    for (const std::string& header : house.generated) {
        if (filesThatInclude(tree, header).empty()) faults.push_back("nobody includes " + header);
    }
    for (const std::string& name : house.above) {
        if (!any(tree, [&](const SourceFile& file) { return file.name == name; }))
            faults.push_back("there is no file " + name);
    }
    for (const Entrance& entrance : house.entrances) {
        for (const std::string& name : entrance.files) {
            const bool isUsed = any(tree, [&](const SourceFile& file) {
                return file.name == name && includes(file, [&](const Include& include) {
                           return include.isOurs && include.name.starts_with(entrance.beginning);
                       });
            });
            if (!isUsed) faults.push_back(name + " includes nothing of " + entrance.beginning);
        }
        if (entrance.files.empty()) faults.push_back("nobody may include " + entrance.beginning);
    }
}

} // namespace

std::vector<std::string> tableFaults(const SourceTree& tree, const House& house) {
    std::vector<std::string> faults;
    addUntoldParts(tree, house, faults);
    addMissingRooms(tree, house, faults);
    addUnusedRights(tree, house, faults);
    return faults;
}

std::vector<std::string> filesWithWord(const SourceTree& tree, std::string_view word) {
    const auto isLetter = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '_';
    };
    std::vector<std::string> files;
    for (const SourceFile& file : tree) {
        const std::string_view code = file.code;
        for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
            const std::string_view after = code.substr(at + word.size());
            const bool isInside = (at > 0 && isLetter(code[at - 1])) ||
                                  (!after.empty() && isLetter(after.front())) || after.starts_with("::");
            if (isInside) continue;
            files.push_back(file.name);
            break;
        }
    }
    return files;
}

std::vector<std::string> callsWithout(const SourceTree& tree, const std::vector<std::string>& functions,
                                      const std::string& other) {
    const auto nextCall = [&](const std::string& code, std::size_t from) {
        std::pair<std::size_t, std::string> next{std::string::npos, {}};
        for (const std::string& function : functions) {
            const std::size_t at = code.find(function + "(", from);
            if (at < next.first) next = {at, function};
        }
        return next;
    };
    std::vector<std::string> faults;
    for (const SourceFile& file : tree) {
        auto call = nextCall(file.code, 0);
        while (call.first != std::string::npos) {
            const auto& [at, function] = call;
            const auto following = nextCall(file.code, at + 1);
            const std::size_t end = std::min(following.first, file.code.find("\n}", at));
            if (file.code.find(other + "(", at) >= end) {
                const auto line =
                    std::count(file.code.begin(), file.code.begin() + static_cast<std::ptrdiff_t>(at), '\n');
                faults.push_back(file.name + ":" + std::to_string(line + 1) + " calls " + function +
                                 " without " + other);
            }
            call = following;
        }
    }
    return faults;
}

std::vector<std::string> filesThatInclude(const SourceTree& tree, std::string_view header) {
    std::vector<std::string> files;
    for (const SourceFile& file : tree) {
        if (includes(file, [&](const Include& include) { return include.name == header; }))
            files.push_back(file.name);
    }
    return files;
}

} // namespace atlas::testing
