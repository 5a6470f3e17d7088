// A page for paper on the command line: composed by itself, or the one that a saved view has.
#include <doctest/doctest.h>

#include <map>

#include "export/pictures/png_reader.h"
#include "tests/support/command_line_run.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Run exported(const std::filesystem::path& file, const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"export", file.string(), "--country", "KE", "--theme", "print"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
}

PngPicture pictureAt(const std::filesystem::path& file) {
    const Result<PngPicture> read = readPng(file, 5000);
    REQUIRE(read.has_value());
    return *read;
}

// A view of Nairobi's partners, whose page has a title of its own and one that lies over the map's edge.
std::string viewsWith(const std::string& page) {
    return R"({"version": 1, "views": [{"name": "A", "selection": {"cities": ["184745"]}, "page": )" + page +
           "}]}";
}

} // namespace

TEST_CASE("--page makes a page of the size of its paper, and says nothing where all has room") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "page.png";
    const Run upright = exported(file, {"--page", "--dpi", "72"});
    CHECK_MESSAGE(upright.exitCode() == 0, upright.err);
    CHECK_MESSAGE(upright.err.empty(), upright.err);
    const PngPicture a4 = pictureAt(file);
    CHECK(a4.widthPixels == 595);
    CHECK(a4.heightPixels == 842);
    CHECK(exported(file, {"--page", "--paper", "A3", "--landscape", "--dpi", "72"}).exitCode() == 0);
    CHECK(pictureAt(file).widthPixels == 1191);
}

TEST_CASE("a saved view with a page is written as that page, and problems are told first") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "page.png";
    const std::string view =
        folder
            .write("views.json",
                   viewsWith(R"({"paper": "A4", "landscape": true, "title": {"place": [-20, 15, 100, 14]}})"))
            .string();
    const Run page = exported(file, {"--view", view, "--dpi", "72"});
    CHECK_MESSAGE(page.exitCode() == 0, page.err);
    CHECK_MESSAGE(
        page.err.find("note: Title: cut off by the edge of the page; move it in") != std::string::npos,
        page.err);
    CHECK(pictureAt(file).widthPixels == 842);
    const Run plain = exported(file, {"--view", view, "--no-page", "--no-credit", "--size", "320x180"});
    CHECK_MESSAGE(plain.exitCode() == 0, plain.err);
    CHECK(plain.err.empty());
    CHECK(pictureAt(file).widthPixels == 320);
    CHECK(exported(file, {"--view", view, "--paper", "Letter", "--dpi", "72"}).exitCode() == 0);
    CHECK(pictureAt(file).widthPixels == 612);
}

TEST_CASE("a picture carries the page of its view, and is one again") {
    const TemporaryFolder folder;
    const std::filesystem::path first = folder.path() / "first.png";
    const std::filesystem::path second = folder.path() / "second.png";
    REQUIRE(exported(first, {"--page", "--dpi", "72", "--title", "Ours"}).exitCode() == 0);
    REQUIRE(run({"export", second.string(), "--view", first.string(), "--dpi", "72"}).exitCode() == 0);
    CHECK((pictureAt(first).rgba == pictureAt(second).rgba));
}

TEST_CASE("what a page cannot be is said in one line") {
    const TemporaryFolder folder;
    const std::string png = (folder.path() / "page.png").string();
    const std::map<std::vector<std::string>, std::string> wrong{
        {{"export", "page.csv", "--page"},
         "page.csv: --page is for pages on paper; leave it out, or let the name end in .pdf"},
        {{"export", "page.tif", "--page"}, "page.tif: --page is for pages on paper"},
        {{"export", "page.html", "--page"}, "page.html: --page is for pages on paper"},
        {{"export", png, "--page", "--size", "4k"},
         "--size does nothing for a page, which has the size of its paper"},
        {{"export", png, "--page", "--transparent"}, "--transparent does nothing for a page"},
        {{"export", png, "--page", "--paper", "A44"}, "--paper: paper \"A44\" is unknown"},
        {{"export", png, "--page", "--paper", "A0", "--dpi", "1200"}, "--dpi: A0 at 1200 dots per inch has"},
        {{"export", png, "--page", "--no-page"}, "--no-page"},
    };
    for (const auto& [arguments, words] : wrong) {
        CAPTURE(words);
        const Run refused = run(arguments);
        CHECK(refused.exitCode() == 2);
        CHECK_MESSAGE(isOneLine(refused.err), refused.err);
        CHECK_MESSAGE(refused.err.find(words) != std::string::npos, refused.err);
        CHECK_FALSE(std::filesystem::exists(png));
    }
}
