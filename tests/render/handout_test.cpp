// A tour on paper, read back with other programs than those that wrote it.
#include <doctest/doctest.h>

#include "data/style/theme.h"
#include "export/handouts/pdf_handout.h"
#include "export/reopen/carried_view.h"
#include "model/tour/tour_file.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/program_output.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::string manyWords(int count) {
    std::string words;
    for (int i = 1; i <= count; ++i)
        words += "word" + std::to_string(i) + " ";
    return words;
}

TourScenes scenesOf(const std::string& text) {
    return {networkOf(hardPairs()), *tourFrom(text, "tour.json"),
            *loadThemes(sourceFolder() / "assets" / "themes")};
}

std::size_t countOf(const std::string& what, const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++count;
    return count;
}

// All words of the file in its order, with one space between them.
std::string wordsOf(const std::filesystem::path& pdf) {
    std::string words;
    for (const char sign : outputOf("pdftotext -raw '" + pdf.string() + "' -")) {
        const bool isSpace = sign == '\n' || sign == '\f' || sign == ' ';
        if (!isSpace || !words.ends_with(' ')) words += isSpace ? ' ' : sign;
    }
    return words;
}

StepPainter& painter() {
    Studio::instance(); // has the context
    static StepPainter painter = *StepPainter::create(sourceFolder() / "geodata" / "natural_earth");
    return painter;
}

Result<void> writeHandout(const std::filesystem::path& file, const TourScenes& scenes,
                          const Progress& progress = {}) {
    return writePdfHandout(file, scenes, themeNamed("print"), painter(), "{\"steps\": []}", progress);
}

} // namespace

TEST_CASE("a handout has a page for each step, and all that is said as text in fonts of its own") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "handout.pdf";
    REQUIRE(writeHandout(file, scenesOf(R"({"title": "Towns", "steps": [
        {"kind": "start", "caption": "{recorded} ties", "notes": "Γειά σου, Київ."},
        {"kind": "blank", "notes": "Look at me."},
        {"caption": "São Paulo & <Łódź>", "sources": ["https://example.org/it's", "A book"]}]})")));
    const std::string words = wordsOf(file);
    for (const char* said : {"Step 1 of 3", "Step 3 of 3", "Towns", "Γειά σου, Київ.", "Nothing on the stage",
                             "Look at me.", "São Paulo & <Łódź>", "https://example.org/it's", "A book"}) {
        CAPTURE(said);
        CHECK(words.find(said) != std::string::npos);
    }
    CHECK(countOf("Map: Natural Earth", words) == 3);
    CHECK(outputOf("pdfinfo '" + file.string() + "'").find("Pages:           3\n") != std::string::npos);
    const std::string fonts = outputOf("pdffonts '" + file.string() + "' | tail -n +3");
    CHECK(countOf("\n", fonts) >= 2);
    CHECK(countOf(" yes yes yes ", fonts) == countOf("\n", fonts)); // embedded, a subset, with their letters
    CHECK(countOf(" jpeg ", outputOf("pdfimages -list '" + file.string() + "'")) == 2);
}

TEST_CASE("notes and captions that have no room on their page go on on others, and nothing is cut") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "handout.pdf";
    const std::string notes = manyWords(2500);
    REQUIRE(writeHandout(file, scenesOf(R"({"steps": [{"caption": "Short", "notes": ")" + notes +
                                        R"("}, {"caption": ")" + manyWords(400) + R"("}]})")));
    const std::string words = wordsOf(file);
    CHECK(words.find(notes.substr(0, 200)) != std::string::npos);
    for (int i : {1, 400, 401, 1234, 2500}) {
        CAPTURE(i);
        CHECK(countOf("word" + std::to_string(i) + " ", words) == (i <= 400 ? 2 : 1));
    }
    CHECK(countOf("Step 1 of 2", words) > 3);
    CHECK(countOf("Step 1 of 2", words) + countOf("Step 2 of 2", words) ==
          countOf("Map: Natural Earth", words));
}

TEST_CASE(
    "where nothing stands in the third column the picture takes the page, and a reader is told the title") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "handout.pdf";
    REQUIRE(writeHandout(file, scenesOf(R"({"title": "Towns", "steps": [
        {"caption": "With notes", "notes": "Slowly."}, {"caption": "Without"},
        {"caption": "With a source", "sources": ["A book"]}]})")));
    // Columns of pdfimages: page, number, kind, width, height …
    const auto widthOn = [&](int page) {
        return std::stoi(outputOf("pdfimages -list '" + file.string() +
                                  "' | awk '$1 == " + std::to_string(page) + " { print $4 }'"));
    };
    CHECK(widthOn(1) == 2000);
    CHECK(widthOn(2) > 1.4 * widthOn(1));
    CHECK(widthOn(3) == widthOn(1));
    const std::string told = outputOf("pdfinfo '" + file.string() + "'");
    CHECK(told.find("Title:           Towns\n") != std::string::npos);
    CHECK(told.find("Subject:         Handout of a tour of sister cities in 3 steps") != std::string::npos);
    CHECK(told.find("Creator:         Sister Cities Atlas\n") != std::string::npos);
}

TEST_CASE("of a handout that is cancelled nothing is left") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "handout.pdf";
    const Result<void> written = writeHandout(file, scenesOf(R"({"steps": [{"caption": "One"}]})"),
                                              [](double, std::string_view) { return false; });
    REQUIRE_FALSE(written);
    CHECK(isCancellation(written.error()));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a handout carries its tour, which opens again") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "handout.pdf";
    REQUIRE(writeHandout(file, scenesOf(R"({"steps": [{"caption": "Hello"}]})")));
    const Result<std::string> carried = savedViewsText(file);
    REQUIRE(carried.has_value());
    CHECK(isTourText(*carried));
    CHECK_FALSE(isTourText("{\"views\": [], \"steps\": []}"));
    CHECK_FALSE(isTourText("no JSON"));
}
