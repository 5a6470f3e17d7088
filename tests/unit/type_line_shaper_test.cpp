#include <doctest/doctest.h>

#include <algorithm>

#include "core/text.h"
#include "core/utf8.h"
#include "data/basemap/country_labels.h"
#include "data/style/fonts.h"
#include "tests/support/sample_network.h"
#include "type/line_shaper.h"
#include "type/shaped_scripts.h"

using namespace atlas;

namespace {

std::vector<std::filesystem::path> installed(FontWeight weight = FontWeight::Regular) {
    const std::vector<std::filesystem::path> fonts = findFonts(weight);
    REQUIRE_MESSAGE(!fonts.empty(), "install fonts-inter and fonts-noto-core");
    return fonts;
}

double widthOf(LineShaper& shaper, std::string_view text) {
    return shaper.shape(text, installed(), 40.0).widthPixels;
}

std::vector<CountryLabel> countryLabels() {
    const auto labels = loadCountryLabels(atlas::testing::naturalEarthFolder());
    REQUIRE(labels.has_value());
    return *labels;
}

} // namespace

TEST_CASE("every letter of every name has a glyph in both weights: no tofu") {
    LineShaper shaper;
    std::vector<char32_t> letters = lettersOfNames(*atlas::testing::shippedNetwork().network);
    CHECK(letters.size() > 150);
    for (const CountryLabel& label : countryLabels()) {
        const std::vector<char32_t> capitals = decodedUtf8(inCapitals(label.name));
        letters.insert(letters.end(), capitals.begin(), capitals.end());
    }
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::SemiBold}) {
        const std::vector<std::filesystem::path> fonts = installed(weight);
        for (const char32_t letter : letters) {
            CAPTURE(static_cast<std::uint32_t>(letter));
            CHECK(shaper.has(letter, fonts));
        }
    }
}

TEST_CASE("pairs are kerned, marks stand on their letters, spaces between letters count") {
    LineShaper shaper;
    CHECK(widthOf(shaper, "AVA") < widthOf(shaper, "A") * 2 + widthOf(shaper, "V") - 1.0);
    CHECK(widthOf(shaper, "h\u0331") == doctest::Approx(widthOf(shaper, "h"))); // a line below the h
    const ShapedLine plain = shaper.shape("MALI", installed(), 20.0);
    const ShapedLine spaced = shaper.shape("MALI", installed(), 20.0, 3.0);
    CHECK(spaced.widthPixels == doctest::Approx(plain.widthPixels + 9.0));
}

TEST_CASE("a letter that no font has is left out instead of an empty box") {
    LineShaper shaper;
    const ShapedLine line = shaper.shape("A\U000F1234B", installed(), 20.0); // of the private use area
    std::size_t glyphs = 0;
    for (const ShapedRun& run : line.runs)
        glyphs += run.glyphs.size();
    CHECK(glyphs == 2);
    CHECK(shaper.shape("\U000F1234", installed(), 20.0).widthPixels == 0.0);
    CHECK(shaper.shape("", installed(), 20.0).runs.empty());
    CHECK(shaper.shape("Hays", {}, 20.0).runs.empty());
    const std::vector<std::filesystem::path> nowhere{"/no/such/font.ttf"};
    CHECK(shaper.shape("Hays", nowhere, 20.0).runs.empty());
}

TEST_CASE("only the fonts that are needed, and others where the usual ones lack a letter") {
    const std::vector<char32_t> latin = decodedUtf8("Hays, Škofja Loka, Петровец");
    CHECK(findFontsWith(latin, FontWeight::Regular).size() == 1);
    CHECK(findFontsWith({}, FontWeight::Regular).size() == 1);
    const std::vector<char32_t> hebrew = decodedUtf8("חיפה"); // fonts-noto-core has it
    const std::vector<std::filesystem::path> fonts = findFontsWith(hebrew, FontWeight::Regular);
    CHECK(fonts.size() >= 2);
    LineShaper shaper;
    for (const char32_t letter : hebrew)
        CHECK(shaper.has(letter, fonts));
}

namespace {

// Where the glyph that stands for a letter in itself has its pen.
double penOf(LineShaper& shaper, const ShapedLine& line, std::string_view letter,
             std::span<const std::filesystem::path> fonts) {
    const std::uint32_t index = shaper.shape(letter, fonts, 20.0).runs.at(0).glyphs.at(0).index;
    for (const ShapedRun& run : line.runs) {
        for (const ShapedGlyph& glyph : run.glyphs)
            if (glyph.index == index) return glyph.xPixels;
    }
    FAIL_CHECK(std::string(letter) << " is not in the line");
    return -1.0;
}

} // namespace

TEST_CASE("words that run from right to left stand so, among others too") {
    LineShaper shaper;
    const auto pens = [&](std::string_view text, const std::vector<std::string>& letters) {
        const auto fonts = findFontsWith(decodedUtf8(text), FontWeight::Regular);
        const ShapedLine line = shaper.shape(text, fonts, 20.0);
        std::vector<double> places;
        for (const std::string& letter : letters)
            places.push_back(penOf(shaper, line, letter, fonts));
        return places;
    };
    // Letters in the order in which they are to be seen.
    const std::vector<std::pair<std::string, std::vector<std::string>>> lines{
        {"אב גד", {"ד", "ג", "ב", "א"}},
        {"Foo אב גד", {"F", "ד", "ג", "ב", "א"}},
        {"אב Fx גד", {"ד", "ג", "F", "x", "ב", "א"}},
        {"אב 12 גד", {"ד", "ג", "1", "2", "ב", "א"}},
        {"xy\u202Ezw", {"x", "y", "z", "w"}}};
    for (const auto& [text, letters] : lines) {
        CAPTURE(text);
        const std::vector<double> places = pens(text, letters);
        CHECK(std::is_sorted(places.begin(), places.end()));
    }
}

TEST_CASE("a line break or a tab within a line is a space") {
    LineShaper shaper;
    CHECK(widthOf(shaper, "two\nlines") == doctest::Approx(widthOf(shaper, "two lines")));
    CHECK(widthOf(shaper, "two\tlines") == doctest::Approx(widthOf(shaper, "two lines")));
}

TEST_CASE("there is a font for Chinese, Japanese and Korean, and for scripts of India and the south east") {
    CHECK(lettersWithoutFont(decodedUtf8("東京 サッポロ 서울 हिन्दी ກຸງ กรุงเทพ Москва القدس")).empty());
    CHECK(noteOnLetters({}).empty());
}

TEST_CASE("letters without a font are named once, spaces and what is not seen never") {
    const std::vector<char32_t> text = decodedUtf8("a\U000F1234 \u200D\u202E\uFE0F\U000F1234\n\U000F1235");
    const std::vector<char32_t> missing = lettersWithoutFont(text);
    CHECK(missing == std::vector<char32_t>{0xF1234, 0xF1235});
    CHECK(noteOnLetters(missing).starts_with("No installed font has the letters U+F1234 U+F1235; install "));
    const std::vector<char32_t> ideograph{0x2FFFF};
    CHECK(noteOnLetters(ideograph).ends_with("install fonts-noto-cjk"));
}

TEST_CASE("capitals keep their accents") {
    CHECK(inCapitals("Türkiye") == "TÜRKIYE");
    CHECK(inCapitals("Côte d'Ivoire") == "CÔTE D'IVOIRE");
    CHECK(inCapitals("") == "");
}

TEST_CASE("a cluster is what is drawn as one") {
    LineShaper shaper;
    const auto begins = [&](std::u32string_view letters, bool isRightToLeft = false) {
        const auto fonts = findFontsWith(letters, FontWeight::Regular);
        return shaper.clusterBegins(letters, isRightToLeft, fonts);
    };
    using Begins = std::vector<std::size_t>;
    CHECK(begins(U"हिन्दी") == Begins{0, 2}); // hi, and ndī: n merges into d, whose vowel follows
    CHECK(begins(U"กุ้ง") == Begins{0, 3});    // vowel and tone stand on the first
    CHECK(begins(U"Ab") == Begins{0, 1});
    CHECK(begins(U"\U000F1234\U000F1235") == Begins{0}); // no font has them
    CHECK(begins(U"ܒܓܒ", true) == Begins{0});            // Syriac joins
    CHECK(begins(U"") == Begins{});
}

TEST_CASE("scripts whose letters are drawn with others are known by their letters") {
    for (const char32_t letter : {U'ह', U'ก', U'ខ', U'မ', U'བ', U'த', U'ܐ'})
        CHECK(isShapedWithOthers(letter));
    for (const char32_t letter : {U'a', U'Š', U'Ж', U'א', U'ا', U'東', U'–', U'한'})
        CHECK_FALSE(isShapedWithOthers(letter));
    CHECK(staysWithLetter(U'\u0331'));
    CHECK(staysWithLetter(U'\u200D'));
    CHECK_FALSE(staysWithLetter(U'ह'));
}
