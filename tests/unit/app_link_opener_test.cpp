#include "app/window/link_opener.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "tests/support/temporary_folder.h"

using namespace atlas;

namespace {

// Programs are looked for there alone, for as long as this lives.
class ProgramFolder {
public:
    explicit ProgramFolder(const std::filesystem::path& folder) : m_before(std::getenv("PATH")) {
        setenv("PATH", folder.c_str(), 1);
    }
    ProgramFolder(const ProgramFolder&) = delete;
    ProgramFolder& operator=(const ProgramFolder&) = delete;
    ~ProgramFolder() { setenv("PATH", m_before.c_str(), 1); }

private:
    std::string m_before;
};

} // namespace

TEST_CASE("only pages of the web are opened") {
    CHECK(isWebAddress("https://www.example.org/a?b=c&d=%20#e"));
    CHECK(isWebAddress("http://example.org"));
    CHECK_FALSE(isWebAddress("file:///etc/passwd"));
    CHECK_FALSE(isWebAddress("--help"));
    CHECK_FALSE(isWebAddress("https://a.org https://b.org"));
    CHECK_FALSE(isWebAddress("https://a.org/\n"));
    CHECK_FALSE(isWebAddress(""));
    CHECK_FALSE(openLink("javascript:alert(1)").has_value());
}

TEST_CASE("without a program that opens pages the remedy is told") {
    const testing::TemporaryFolder empty;
    const ProgramFolder programs(empty.path());
    const Result<void> opened = openLink("https://example.org");
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().message.find("copy the link") != std::string::npos);
}

TEST_CASE("the desktop's program gets the address as it is, and nothing of it is read as a command") {
    const testing::TemporaryFolder folder;
    const std::filesystem::path seen = folder.path() / "seen";
    const std::filesystem::path program = folder.write(
        "xdg-open", "#!/bin/sh\nprintf '%s' \"$#:$1\" > '" + seen.string() + ".part'\n/bin/mv '" +
                        seen.string() + ".part' '" + seen.string() + "'\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    const ProgramFolder programs(folder.path());
    REQUIRE(openLink("https://example.org/$(id)&a=;b").has_value());
    for (int i = 0; i < 3000 && !std::filesystem::exists(seen); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    CHECK(testing::readFile(seen) == "1:https://example.org/$(id)&a=;b");
}
