#include "core/environment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::EnvironmentVariable;

TEST_CASE("the environment is what it was when it was read") {
    const EnvironmentVariable home("HOME", "/home/someone");
    CHECK(environment().home == "/home/someone");
    setenv("HOME", "/home/other", 1);
    CHECK(environment().home == "/home/someone");
    readEnvironment();
    CHECK(environment().home == "/home/other");
    home.unset();
    CHECK(environment().home.empty());
}

// While one thread reads the environment no other may change it, and libraries read it in any thread.
TEST_CASE("the environment is read in one place, and changed before there are threads") {
    std::set<std::string> readers;
    std::set<std::string> writers;
    const std::filesystem::path root = testing::sourceFolder() / "src";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        const std::string text = testing::readFile(entry.path());
        const std::string name = std::filesystem::relative(entry.path(), root).string();
        if (text.find("getenv(") != std::string::npos) readers.insert(name);
        if (text.find("setenv(") != std::string::npos || text.find("putenv(") != std::string::npos)
            writers.insert(name);
    }
    CHECK(readers == std::set<std::string>{"core/environment.cpp"});
    CHECK(writers ==
          std::set<std::string>{"gl/headless_context.cpp"}); // in keepDriverQuiet(), for main() alone
}
