// Letters in the window: which of them the type gets, and where they stand.
#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "core/utf8.h"
#include "data/network/network.h"
#include "data/style/fonts.h"
#include "tests/support/imgui_input.h"
#include "tests/support/interface_frames.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/wanted_letters.h"
#include "ui/widgets/widgets.h"

using namespace atlas;
using namespace atlas::ui;
using atlas::testing::InterfaceFrames;

namespace {

Network networkNamed(const std::string& name) {
    Network network;
    network.cities.name.push_back(name);
    return network;
}

// A panel in which `inside` draws, in type that has the letters of Latin and Hebrew.
class Page {
public:
    explicit Page(std::function<void(const Look&)> inside)
        : m_frames(
              [this, inside = std::move(inside)] {
                  beginPanel("Panel", {{100.0F, 100.0F}, {300.0F, 400.0F}});
                  keepWantedLetters(&m_letters);
                  pushFont(m_frames.look().fonts.body);
                  inside(m_frames.look());
                  ImGui::PopFont();
                  m_drawn = ImGui::GetWindowDrawList();
                  ImGui::End();
              },
              {}, networkNamed("אבגד")) {
        m_frames.draw(3);
    }

    InterfaceFrames* operator->() { return &m_frames; }
    WantedLetters& letters() { return m_letters; }

    // What is looked at from now on: a field's own list, in place of the panel's.
    void lookAt(const ImDrawList* list) { m_looked = list; }

    // Where the letter was drawn in the last frame: its glyph's left edge.
    float placeOf(char32_t letter) const {
        const ImFontGlyph* glyph =
            m_frames.look().fonts.body->FindGlyphNoFallback(static_cast<ImWchar>(letter));
        REQUIRE(glyph != nullptr);
        for (const ImDrawVert& corner : (m_looked != nullptr ? m_looked : m_drawn)->VtxBuffer) {
            if (corner.uv.x == glyph->U0 && corner.uv.y == glyph->V0) return corner.pos.x;
        }
        FAIL_CHECK(encodedUtf8(letter) << " was not drawn");
        return NAN;
    }

    bool areSeenSo(std::u32string_view letters) const {
        std::vector<float> places;
        for (const char32_t letter : letters)
            places.push_back(placeOf(letter));
        return std::is_sorted(places.begin(), places.end());
    }

private:
    WantedLetters m_letters{{}};
    const ImDrawList* m_drawn = nullptr;
    const ImDrawList* m_looked = nullptr;
    InterfaceFrames m_frames;
};

void drawOn(const Look& look, std::string_view text, float widest = 1e9F) {
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, ImGui::GetCursorScreenPos(), 20.0F, 0xFFFFFFFF,
             text, widest);
}

} // namespace

TEST_CASE("letters that are drawn and that the type lacks are wanted once; seen they have to be") {
    Page page([](const Look& look) { drawOn(look, "Hays – 東京 東\u200D\u202E"); });
    CHECK(page.letters().hasNew());
    CHECK(page.letters().takeNew() == std::vector<char32_t>{U'東', U'京'});
    page->draw();
    CHECK_FALSE(page.letters().hasNew());
    const std::vector<char32_t> all = page.letters().all();
    const Fonts fonts = loadFonts(all, 1.0);
    for (const ImFont* font : {fonts.body, fonts.strong, fonts.caption, fonts.heading})
        CHECK(hasGlyph(*font, U'京'));
}

TEST_CASE("type without letters of its own has no more glyphs for the fonts that are installed") {
    const InterfaceFrames frames([] {});
    CHECK_FALSE(hasGlyph(*frames.look().fonts.body, U'東'));
    CHECK(ImGui::GetIO().Fonts->TexWidth * ImGui::GetIO().Fonts->TexHeight <= 1024 * 1024);
}

TEST_CASE("Arabic wants the forms that it is joined in") {
    Page page([](const Look& look) { drawOn(look, "لا"); });
    CHECK(page.letters().takeNew() == std::vector<char32_t>{0xFEFB});
}

TEST_CASE("words that run from right to left stand so, in a line and in a paragraph") {
    Page line([](const Look& look) { drawOn(look, "x אב גד y"); });
    CHECK(line.areSeenSo(U"xדגבאy"));
    Page flow([](const Look& look) { ui::line(look.fonts.body, 0xFFFFFFFF, "אב x גד"); });
    CHECK(flow.areSeenSo(U"באxדג"));
    Page alone([](const Look& look) { paragraph(look.fonts.body, 0xFFFFFFFF, "אב גד"); });
    CHECK(alone.areSeenSo(U"דגבא"));
}

TEST_CASE("a line that is cut keeps its beginning, wherever that is") {
    Page page([](const Look& look) { drawOn(look, "א bbbbbbbbbbbbbbbbbbbbbbbbbbb ד", 80.0F); });
    CHECK(page.placeOf(U'א') < page.placeOf(U'…'));
    Page hebrew([](const Look& look) { drawOn(look, "א בבבבבבבבבבבבבבבבבבבבבבבבבבב ד", 80.0F); });
    CHECK(hebrew.placeOf(U'…') < hebrew.placeOf(U'א'));
}

TEST_CASE("what is wrapped is broken as it is read") {
    Page page([](const Look& look) {
        drawWrapped(*ImGui::GetWindowDrawList(), look.fonts.body, ImGui::GetCursorScreenPos(), 0xFFFFFFFF,
                    "אאאאא בבבבב", 60.0F);
        const ImVec2 size = wrappedSize(look.fonts.body, "אאאאא בבבבב", 60.0F);
        CHECK(size.y == doctest::Approx(2.0F * fontSize(*look.fonts.body)));
        CHECK(inLines(look.fonts.body, "אאאאא בבבבב", 60.0F) == "אאאאא\nבבבבב");
        CHECK(inLines(look.fonts.body, "aaaaa bbbbb", 60.0F) == "aaaaa bbbbb"); // Dear ImGui breaks it
    });
}

TEST_CASE("a field shows what runs from right to left as it is read, and its text stays as it was typed") {
    std::string text;
    Page page([&](const Look&) { textField("##field", "Field", text); });
    page->click("Panel/Field");
    page->type("אב גד");
    CHECK(text == "אב גד");
    CHECK(page.areSeenSo(U"דגבא"));
    page->press(ImGuiKey_Backspace);
    CHECK(text == "אב ג");
    CHECK(page.areSeenSo(U"גבא"));
    page->type("x");
    CHECK(page.areSeenSo(U"גבאx"));
    page->type("東");
    const std::vector<char32_t> wanted = page.letters().takeNew();
    CHECK(std::find(wanted.begin(), wanted.end(), U'東') != wanted.end());
}

TEST_CASE("a field of several lines shows each line as it is read, and its text stays as it was typed") {
    std::string text;
    const ImDrawList* field = nullptr;
    ImVec2 topLeft;
    Page page([&](const Look&) {
        textArea("##area", "Field", text, {200.0F, 2, 5});
        const std::optional<FieldInside> inside = insideOfField();
        if (!inside) return;
        field = inside->list;
        topLeft = inside->topLeft;
    });
    page->click("Panel/Field");
    page->type("אב");
    page->press(ImGuiKey_Enter);
    page->type("גד");
    REQUIRE(field != nullptr);
    page.lookAt(field);
    CHECK(text == "אב\nגד");
    CHECK(page.areSeenSo(U"בא"));
    CHECK(page.areSeenSo(U"דג"));
    CHECK(page.placeOf(U'ב') - topLeft.x < 12.0F);
    CHECK(page.placeOf(U'ד') - topLeft.x < 12.0F); // each line begins at the left
    page->press(ImGuiKey_Backspace);
    CHECK(text == "אב\nג");
    page->type(" दि");
    page->draw(2);
    CHECK(text == "אב\nג दि");
    CHECK_FALSE(page.letters().signs().all().empty()); // what the script draws as one
}

namespace {

// The signs of what was drawn, their letters put together again.
std::u32string meantBy(std::string_view shown, const WantedLetters& letters) {
    std::u32string meant;
    for (const char32_t letter : decodedUtf8(shown)) {
        if (SignLetters::isSign(letter))
            meant += letters.signs().all()[letter - SignLetters::kFirst] + U"|";
        else
            meant += letter;
    }
    return meant;
}

// Types letters as the window passes them on.
void typeLetters(InterfaceFrames& frames, std::u32string_view letters) {
    std::string kept;
    for (const char32_t letter : letters)
        kept += encodedUtf8(letterForField(letter));
    frames.type(kept);
}

} // namespace

TEST_CASE("what a script draws as one is shown as one sign, and nothing else is") {
    Page page([](const Look&) {});
    const auto shown = [&](std::string_view text) { return meantBy(textAsShown(text), page.letters()); };
    CHECK(shown("Hays, दिल्ली (2)") == U"Hays, दि|ल्ली| (2)");
    CHECK(shown("กุ้ง x") == U"กุ้|ง| x");
    CHECK(shown("क्\u200Dष") == U"क्\u200Dष|"); // what keeps letters apart stays with them
    CHECK(shown("ܓܒ ܒܓ") == U"ܒܓ| ܓܒ|");      // words that join, from right to left
    CHECK(shown("Gutiska 𐌰𐌱") == U"Gutiska 𐌰|𐌱|");
    CHECK(shown("Škofja Loka – 東京 …") == U"Škofja Loka – 東京 …");
    CHECK(shown("दि\nदि") == U"दि|\nदि|");
    const std::size_t count = page.letters().signs().all().size();
    CHECK(shown("दि") == U"दि|");
    CHECK(page.letters().signs().all().size() == count); // each is one for good
}

TEST_CASE("letters for private use are no signs") {
    Page page([](const Look&) {});
    CHECK(meantBy(textAsShown("\uE000"), page.letters()) == U"\uE000|");
    CHECK(meantBy(textAsShown("\uE000 दि"), page.letters()) == U"\uE000| दि|");
}

TEST_CASE("signs get their pictures in each type, as wide as the line is shaped") {
    Page page([](const Look& look) { drawOn(look, "हिन्दी 𐌰"); });
    CHECK(page.letters().hasNew());
    const std::vector<char32_t> letters = page.letters().takeNew();
    CHECK(std::find(letters.begin(), letters.end(), U'ह') != letters.end()); // which may be in no font
    CHECK_FALSE(page.letters().hasNew());
    const std::span<const std::u32string> signs = page.letters().signs().all();
    REQUIRE(signs.size() == 3);
    const Fonts fonts = loadFonts({}, 2.0, signs);
    LineShaper shaper;
    const auto files = findFontsWith(signs[0], FontWeight::Regular);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const char32_t sign = SignLetters::kFirst + static_cast<char32_t>(i);
        for (const ImFont* font : {fonts.body, fonts.strong, fonts.caption, fonts.heading})
            CHECK(hasGlyph(*font, sign));
    }
    const ImFontGlyph* hi = fonts.body->FindGlyphNoFallback(SignLetters::kFirst);
    const double widthPixels = shaper.shape("हि", files, 2.0 * static_cast<double>(kBodyPixels)).widthPixels;
    CHECK(static_cast<double>(hi->AdvanceX) == doctest::Approx(widthPixels));
    CHECK(hi->U1 > hi->U0);
    CHECK(hi->Y0 < fonts.body->Ascent); // it stands on the base line
    CHECK(hi->Y1 > fonts.body->Ascent - 2.0F);
}

TEST_CASE("a field takes letters of any script, also beyond U+FFFF, and gives them back") {
    std::string text;
    Page page([&](const Look&) { textField("##field", "Field", text); });
    page->click("Panel/Field");
    typeLetters(*page.operator->(), U"दि𐌰𐌱");
    CHECK(text == "दि𐌰𐌱");
    page->press(ImGuiKey_Backspace);
    CHECK(text == "दि𐌰");
    page->type("x");
    CHECK(text == "दि𐌰x");
    const std::span<const std::u32string> signs = page.letters().signs().all();
    CHECK(std::find(signs.begin(), signs.end(), U"दि") != signs.end());
}

TEST_CASE("what is copied from a field and pasted into it are the letters themselves") {
    std::string text = "a𐌰𐌱";
    Page page([&](const Look&) { textField("##field", "Field", text); });
    useClipboardInFields();
    page->click("Panel/Field");
    const auto pressWithControl = [&](ImGuiKey key) {
        atlas::testing::holdControl(true);
        page->press(key);
        atlas::testing::holdControl(false);
        page->draw(2);
    };
    pressWithControl(ImGuiKey_A);
    pressWithControl(ImGuiKey_C);
    CHECK(std::string(ImGui::GetClipboardText()) == textForField("a𐌰𐌱"));
    pressWithControl(ImGuiKey_V);
    pressWithControl(ImGuiKey_V);
    CHECK(text == "a𐌰𐌱a𐌰𐌱");
}

TEST_CASE("so many letters beyond U+FFFF are kept in fields as there are noncharacters") {
    FieldLetters letters;
    for (char32_t letter = 0x10330; letter < 0x10330 + 32; ++letter) {
        const char32_t kept = letters.keptFor(letter);
        CHECK(kept < 0x10000);
        CHECK(letters.keptFor(letter) == kept);
        CHECK(letters.meantBy(kept) == letter);
    }
    CHECK(letters.keptFor(0x10400) == 0xFFFD);
    CHECK(letters.keptFor(U'東') == U'東');
    CHECK(letters.meantBy(U'東') == U'東');
}
