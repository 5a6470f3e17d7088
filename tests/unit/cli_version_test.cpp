// One version, told in CMakeLists.txt and nowhere else.
#include <regex>

#include "../support/command_line_run.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::string firstMatch(const std::string& text, const std::string& pattern) {
    std::smatch match;
    return std::regex_search(text, match, std::regex(pattern)) ? match.str(1) : std::string();
}

std::string versionOfProject() {
    return firstMatch(readFile(sourceFolder() / "CMakeLists.txt"), R"(project\([^)]*VERSION ([0-9.]+))");
}

} // namespace

TEST_CASE("--version tells version, libraries and renderer, a line each") {
    const Run version = run({"--version"});
    CHECK(version.exitCode() == 0);
    CHECK(version.err.empty());
    CHECK(lineCount(version.out) == 3);
    CHECK(firstMatch(version.out, R"(^sister-atlas ([0-9.]+)( \(commit [0-9a-f]+\))?\n)") ==
          versionOfProject());
    for (const char* library :
         {"GDAL", "PROJ", "GEOS", "Dear ImGui", "GLFW", "igraph", "HarfBuzz", "FreeType"}) {
        CAPTURE(library);
        CHECK_FALSE(firstMatch(version.out, std::string(library) + " ([0-9]+[.][0-9.]+)").empty());
    }
    CHECK_FALSE(firstMatch(version.out, "\nOpenGL renderer: (.+)\n").empty());
}

TEST_CASE("the changes begin with this version and the day it came out") {
    const std::string changes = readFile(sourceFolder() / "CHANGELOG.md");
    const std::string heading = firstMatch(changes, "\n## ([^\n]+)\n");
    CHECK(firstMatch(heading, R"(^([0-9.]+) \((?:[0-9]{4}-[0-9]{2}-[0-9]{2}|unreleased)\)$)") ==
          versionOfProject());
}

TEST_CASE("what is packaged has its version from the project") {
    CHECK(readFile(sourceFolder() / "packaging" / "metainfo.xml.in").find("version=\"@PROJECT_VERSION@\"") !=
          std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(sourceFolder() / "packaging")) {
        CAPTURE(entry.path());
        CHECK(readFile(entry.path()).find(versionOfProject()) == std::string::npos);
    }
}
