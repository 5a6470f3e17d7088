#include "data/files/text_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <thread>

#include "data/files/text_encoding.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::TemporaryFolder;
using namespace std::string_view_literals;

namespace {

// UTF-16 or UTF-32 of plain letters: each with its zero bytes before or after it.
std::string spread(std::string_view letters, std::size_t width, std::size_t place) {
    std::string wide;
    for (const char letter : letters) {
        std::string unit(width, '\0');
        unit[place] = letter;
        wide += unit;
    }
    return wide;
}

} // namespace

TEST_CASE("UTF-16 and UTF-32 are known by their mark, or by how plain letters lie in them") {
    CHECK(wideEncodingOf("\xFF\xFE\x44\x30"sv) == "UTF-16");
    CHECK(wideEncodingOf("\xFE\xFF"sv) == "UTF-16");
    CHECK(wideEncodingOf("\xFF\xFE\0\0"sv) == "UTF-32");
    CHECK(wideEncodingOf("\0\0\xFE\xFF"sv) == "UTF-32");
    for (const std::size_t place : {0U, 1U})
        CHECK(wideEncodingOf(spread("id,name\n", 2, place)) == "UTF-16");
    for (const std::size_t place : {0U, 3U})
        CHECK(wideEncodingOf(spread("{}", 4, place)) == "UTF-32");
    // Not plain to its end.
    CHECK(wideEncodingOf(spread("id,name,", 2, 0) + "\x44\x30") == "UTF-16");
    for (const std::string_view other : {""sv, "id,name"sv, "\xEF\xBB\xBFid"sv, "i\0d,name\n"sv,
                                         "\0\0\0\0\0\0\0\0"sv, "O\0ne"sv, "\xFFx"sv, "M\xFCnchen"sv})
        CHECK(wideEncodingOf(other).empty());
}

TEST_CASE("a file of another width is named as such, with what to do") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("cities.csv", spread("id,name\n", 2, 0));
    const Result<std::string> text = readTextFile(file);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().message == file.string() + ": is UTF-16; save the file as UTF-8");
}

TEST_CASE("a pipe is read to its end, however long it takes to come") {
    const TemporaryFolder folder;
    const std::filesystem::path pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const std::string sent(3'000'000, 'x');
    std::thread writer([&] { std::ofstream(pipe, std::ios::binary) << "begin " << std::flush << sent; });
    const Result<std::string> text = readTextFile(pipe);
    writer.join();
    REQUIRE(text.has_value());
    CHECK(*text == "begin " + sent);
}

TEST_CASE("a file is read whole, and an empty one is empty") {
    const TemporaryFolder folder;
    for (const std::size_t size : {0U, 1U, 1U << 20U, (1U << 20U) + 1U}) {
        const std::string content(size, 'x');
        CHECK(readTextFile(folder.write("file", content)) == content);
    }
}

TEST_CASE("what never ends is refused, and so is a folder") {
    const Result<std::string> endless = readTextFile("/dev/zero");
    REQUIRE_FALSE(endless.has_value());
    CHECK(endless.error().message.starts_with("/dev/zero: has more than"));
    CHECK_FALSE(readTextFile("/").has_value());
    CHECK_FALSE(readTextFile("/nonexistent").has_value());
}
