// What stands over the stage for a while: a search, and the card of a place.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <variant>

#include "scene/annotations/caption_block.h"
#include "scene/annotations/stage_card_sheet.h"
#include "scene/annotations/stage_search_sheet.h"
#include "tests/support/contrast.h"
#include "tests/support/folders.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::array kStages{std::pair{1280, 720}, std::pair{1920, 1080}, std::pair{1024, 768},
                             std::pair{3840, 2160}, std::pair{1080, 1920}};

Viewport viewportOf(int width, int height) {
    Viewport viewport;
    viewport.widthPixels = width;
    viewport.heightPixels = height;
    return viewport;
}

const std::vector<Theme>& themes() {
    static const std::vector<Theme> loaded = *loadThemes(sourceFolder() / "assets" / "themes");
    return loaded;
}

StageCard longCard() {
    return {"Kaliningrad Oblast and the very long name of a municipality",
            "Schleswig-Holstein, Germany",
            "1,234 partners in 98 countries",
            {{"Furthest", {"San Miguel de Tucumán, Argentina", "19,812 km · 12,311 mi"}},
             {"Oldest",
              {"San Miguel de Tucumán, Argentina",
               "By 1991 (both joined the Charter of European Rural Communities)",
               "Of 1,002 the year is not recorded"}},
             {"Ended", {"12 of them"}}}};
}

StageSearchView longSearch() {
    StageSearchView search;
    search.typed = "san mig";
    search.caretByte = search.typed.size();
    search.marked = 1;
    for (int i = 0; i < 9; ++i)
        search.rows.push_back({"San Miguel de Allende y de todos los Santos", "Σαν Μιγκέλ ντε Αγιέντε",
                               "Guanajuato, Mexico", "1,234 partnerships"});
    return search;
}

// The right end of a line of type.
double rightOf(const TextItem& item) {
    return item.basePixels.x + item.line.widthPixels;
}

// All type of a list: as large as the last row needs, and within the safe area.
void checkType(const DrawList& list, const Viewport& viewport) {
    const double width = viewport.widthPixels;
    const double height = viewport.heightPixels;
    std::size_t lines = 0;
    for (const DrawItem& item : list.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr) continue;
        CAPTURE(text->words);
        ++lines;
        CHECK(text->style.sizePixels >= height / 30.0 - 0.5);
        CHECK(text->basePixels.x >= kSafeShare * width - 0.5);
        CHECK(rightOf(*text) <= (1.0 - kSafeShare) * width + 0.5);
        CHECK(text->basePixels.y - kAscentEms * text->style.sizePixels >= kSafeShare * height - 1.0);
        CHECK(text->basePixels.y + kDescentEms * text->style.sizePixels <= (1.0 - kSafeShare) * height + 1.0);
    }
    CHECK(lines > 3);
}

} // namespace

TEST_CASE("a card on the stage is large enough for the last row, on a stage of any shape") {
    for (const auto& [width, height] : kStages) {
        CAPTURE(width);
        const Viewport viewport = viewportOf(width, height);
        const StageCardSheet sheet = layOutStageCard(longCard(), themes().front(), viewport);
        for (const ScreenBox& corner : cardCorners(sheet.sizePixels, viewport))
            checkType(placedAt(sheet.list, corner.min), viewport);
    }
}

TEST_CASE("of four corners a place is under the card in one at most") {
    for (const auto& [width, height] : kStages) {
        if (width < height) continue; // there the card is as wide as the stage
        const Viewport viewport = viewportOf(width, height);
        const StageCardSheet sheet = layOutStageCard(longCard(), themes().front(), viewport);
        const std::vector<ScreenBox> corners = cardCorners(sheet.sizePixels, viewport);
        REQUIRE(corners.size() == 4);
        CHECK(corners[0].min.x > corners[1].max.x);
        CHECK(corners[2].min.x == corners[0].min.x);
        CHECK(corners[3].min.x == corners[1].min.x);
    }
}

TEST_CASE("a search on the stage is large enough for the last row, and shows seven rows at the most") {
    for (const auto& [width, height] : kStages) {
        CAPTURE(width);
        const Viewport viewport = viewportOf(width, height);
        const StageSearchSheet sheet = layOutStageSearch(longSearch(), themes().front(), viewport);
        checkType(sheet.list, viewport);
        REQUIRE(sheet.rows.size() == kMostStageRows);
        CHECK(sheet.field.max.y <= sheet.rows.front().min.y + 0.5);
        for (std::size_t i = 0; i + 1 < sheet.rows.size(); ++i)
            CHECK(sheet.rows[i].max.y == doctest::Approx(sheet.rows[i + 1].min.y));
    }
}

TEST_CASE("a search tells the name that was met, the country and how many partners") {
    StageSearchView search;
    search.typed = "münchen";
    search.rows = {{"Munich", "München", "Germany", "7 partners"}};
    const StageSearchSheet sheet = layOutStageSearch(search, themes().front(), viewportOf(1920, 1080));
    std::string words;
    for (const DrawItem& item : sheet.list.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) words += text->words + "|";
    }
    CHECK(words == "münchen|7 partners|Munich|München · Germany|");
}

TEST_CASE("sheets on the stage keep a contrast of 7 to 1, whatever the map shows behind them") {
    for (const Theme& theme : themes()) {
        CAPTURE(theme.id);
        Colour ground = theme.surround;
        ground.alpha = kCaptionGroundOpacity;
        for (const Colour& behind : {Colour{0.0F, 0.0F, 0.0F}, Colour{1.0F, 1.0F, 1.0F}})
            CHECK(contrast(theme.text, over(ground, behind)) >= 7.0);
        CHECK(contrast(theme.surround, theme.text) >= 7.0); // of the marked row
        // No other colours are used.
        const Viewport viewport = viewportOf(1280, 720);
        for (const DrawList& list : {layOutStageCard(longCard(), theme, viewport).list,
                                     layOutStageSearch(longSearch(), theme, viewport).list}) {
            for (const DrawItem& item : list.items) {
                if (const auto* text = std::get_if<TextItem>(&item))
                    CHECK((text->colour == theme.text || text->colour == theme.surround));
            }
        }
    }
}
