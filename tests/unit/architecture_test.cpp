// The rule of the house: the tree is the diagram. Reads the includes of every source file.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/support/folders.h"

namespace {

using Path = std::filesystem::path;

// From the ground up: a room may include its own headers and those of rooms before it.
const std::vector<std::string> kRooms{"core", "geo",    "data",   "model", "analysis", "scene",
                                      "gl",   "render", "export", "ui",    "cli",      "app"};

// Rooms that must not meet although one stands above the other.
const std::map<std::string, std::set<std::string>> kStrangers{
    {"ui", {"render", "scene", "gl", "export"}},           // panels see the model and what is computed on it
    {"gl", {"geo", "data", "model", "analysis", "scene"}}, // OpenGL knows nothing of maps
    {"cli", {"ui"}},
};

// Who alone may include a library's headers, by the beginning of the header's name.
struct Owner {
    std::string header;
    std::set<std::string> rooms;
};
const std::vector<Owner> kOwners{
    {"GLFW/", {"app"}},
    {"backends/imgui", {"app"}},
    {"imgui", {"ui", "app"}},
    {"CLI/", {"cli"}},
    {"EGL/", {"gl"}},
    {"glad/", {"gl", "render"}},
    {"spng", {"export"}},
    {"png.h", {"export"}},
    {"isa-l", {"export"}},
    {"geos", {"scene"}},
    {"igraph", {"analysis"}}, // "igraph.h" and all that it includes
    {"ft2build", {"scene"}},
    {"hb", {"scene"}},
    {"gdal", {"data"}},
    {"ogr", {"data"}},
    {"nlohmann/", {"data", "model", "export"}},
    {"csv.h", {"data"}},
    {"fontconfig/", {"data"}},
    {"proj.h", {"geo"}},
    {"geodesic.h", {"geo"}},
    {"utf8proc", {"core"}},
    {"tbb/", {"core"}},
};

struct Include {
    Path file;
    std::size_t line = 0;
    std::string name;
    bool isOurs = false; // written with quotes
};

Path sourceRoot() {
    return atlas::testing::sourceFolder() / "src";
}

std::vector<Path> sourceFiles() {
    std::vector<Path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sourceRoot())) {
        const Path extension = entry.path().extension();
        if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Include> includesOf(const Path& file) {
    std::vector<Include> includes;
    std::ifstream stream(file);
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (!line.starts_with("#include ")) continue;
        const std::size_t begin = line.find_first_of("\"<");
        if (begin == std::string::npos) continue; // FreeType names its headers by macros
        const std::size_t end = line.find_first_of("\">", begin + 1);
        includes.push_back({file, number, line.substr(begin + 1, end - begin - 1), line[begin] == '"'});
    }
    return includes;
}

std::string roomOf(const Path& file) {
    return std::filesystem::relative(file, sourceRoot()).begin()->string();
}

std::size_t floorOf(const std::string& room) {
    return static_cast<std::size_t>(std::find(kRooms.begin(), kRooms.end(), room) - kRooms.begin());
}

std::string placeOf(const Include& include) {
    return std::filesystem::relative(include.file, sourceRoot()).string() + ":" +
           std::to_string(include.line) + " includes " + include.name;
}

} // namespace

TEST_CASE("every folder of src is a room of the house") {
    for (const auto& entry : std::filesystem::directory_iterator(sourceRoot())) {
        if (!entry.is_directory()) continue;
        CAPTURE(entry.path());
        CHECK(floorOf(entry.path().filename().string()) < kRooms.size());
    }
}

TEST_CASE("arrows point down") {
    std::size_t seen = 0;
    for (const Path& file : sourceFiles()) {
        if (file.parent_path() == sourceRoot()) continue; // main.cpp stands above the house
        const std::string room = roomOf(file);
        for (const Include& include : includesOf(file)) {
            const std::string target = include.name.substr(0, include.name.find('/'));
            if (floorOf(target) == kRooms.size() || !include.isOurs) continue;
            ++seen;
            const auto strangers = kStrangers.find(room);
            const bool areStrangers = strangers != kStrangers.end() && strangers->second.contains(target);
            CHECK_MESSAGE(floorOf(target) <= floorOf(room), placeOf(include));
            CHECK_MESSAGE(!areStrangers, placeOf(include));
        }
    }
    CHECK(seen > 300); // the reading itself works
}

TEST_CASE("each library has one owner") {
    std::set<std::string> used;
    for (const Path& file : sourceFiles()) {
        if (file.parent_path() == sourceRoot()) continue;
        for (const Include& include : includesOf(file)) {
            if (include.isOurs && floorOf(include.name.substr(0, include.name.find('/'))) < kRooms.size()) {
                continue;
            }
            for (const Owner& owner : kOwners) {
                if (!include.name.starts_with(owner.header)) continue;
                used.insert(owner.header);
                CHECK_MESSAGE(owner.rooms.contains(roomOf(file)), placeOf(include));
            }
        }
    }
    CHECK(used.size() > kOwners.size() / 2); // the table speaks of libraries that are there
}

TEST_CASE("files stay small") {
    std::vector<std::size_t> lengths;
    for (const Path& file : sourceFiles()) {
        std::ifstream stream(file);
        std::size_t lines = 0;
        for (std::string line; std::getline(stream, line);) {
            ++lines;
        }
        CHECK_MESSAGE(lines <= 400, file.string());
        lengths.push_back(lines);
    }
    std::sort(lengths.begin(), lengths.end());
    CHECK(lengths[lengths.size() / 2] < 200);
}
