#include "model/workspace/panel_layout.h"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/workspace/map_cards.h"
#include "model/workspace/panel_sizes.h"
#include "tests/support/desk.h"

using namespace atlas;

namespace {

constexpr std::optional<PanelBox> kNone;

// Rectangles as the program drew them when each panel computed its own: filters, top bar, details, legend,
// drawer, time line and the buttons that zoom.
struct Drawn {
    std::string_view what;
    Desk desk;
    std::array<std::optional<PanelBox>, kPanelCount + 1> boxes;
    Insets insets;
    PanelBox freeMap;
};

const std::vector<Drawn>& drawnBefore() {
    static const std::vector<Drawn> drawn{
        {"as it opens",
         {1280, 800, "FBDL", std::nullopt, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 788}, PanelBox{12, 12, 1268, 64}, kNone, PanelBox{996, 668, 1268, 788}, kNone,
          kNone, PanelBox{1228, 556, 1268, 660}},
         {332, 72, 0, 0},
         {332, 72, 1268, 788}},
        {"short filters, a city with a long panel",
         {1440, 900, "FBDL", Panel::Details, true, false, std::nullopt, 120, 64, 400, 2000},
         {PanelBox{12, 72, 324, 536}, PanelBox{12, 12, 1428, 64}, PanelBox{1108, 72, 1428, 760},
          PanelBox{1156, 768, 1428, 888}, kNone, kNone, PanelBox{1108, 784, 1148, 888}},
         {332, 72, 0, 0},
         {332, 72, 1100, 888}},
        {"a short panel of what is selected, with a way back, the legend unfolded by hand",
         {900, 600, "FBDL", Panel::Details, true, true, false, 228, 52, 900, 220},
         {PanelBox{12, 72, 324, 588}, PanelBox{12, 12, 888, 64}, PanelBox{568, 72, 888, 352},
          PanelBox{616, 360, 888, 588}, kNone, kNone, PanelBox{568, 484, 608, 588}},
         {332, 72, 0, 0},
         {332, 72, 560, 588}},
        {"the drawer alone",
         {1280, 800, "FBDLR", Panel::Drawer, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 788}, PanelBox{12, 12, 1268, 64}, kNone, PanelBox{996, 244, 1268, 364},
          PanelBox{332, 372, 1268, 788}, kNone, PanelBox{1228, 132, 1268, 236}},
         {332, 72, 340, 436},
         {332, 72, 1268, 364}},
        {"the drawer in a wide, low window: the map lies beside the legend",
         {1920, 540, "FBDLR", Panel::Drawer, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 528}, PanelBox{12, 12, 1908, 64}, kNone, PanelBox{1636, 159, 1908, 223},
          PanelBox{332, 231, 1908, 528}, kNone, PanelBox{1588, 119, 1628, 223}},
         {332, 72, 340, 317},
         {332, 72, 1908, 223}},
        {"drawer and what is selected side by side",
         {1440, 900, "FBDLR", Panel::Details, true, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 888}, PanelBox{12, 12, 1428, 64}, PanelBox{1108, 72, 1428, 888}, kNone,
          PanelBox{332, 472, 1100, 888}, kNone, kNone},
         {332, 72, 340, 436},
         {332, 72, 1100, 464}},
        {"where three are too many, the filters wait",
         {960, 720, "FBDLR", Panel::Drawer, true, true, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 948, 64}, PanelBox{628, 72, 948, 708}, kNone, PanelBox{12, 312, 620, 708},
          kNone, kNone},
         {0, 72, 340, 416},
         {0, 72, 620, 304}},
        {"or what is selected does, when the filters are asked for",
         {960, 720, "FBDLR", Panel::Filters, true, true, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 708}, PanelBox{12, 12, 948, 64}, kNone, kNone, PanelBox{332, 312, 948, 708},
          kNone, kNone},
         {332, 72, 0, 416},
         {332, 72, 948, 304}},
        {"the time line alone",
         {1280, 800, "FBDLT", Panel::TimeLine, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 788}, PanelBox{12, 12, 1268, 64}, kNone, PanelBox{996, 620, 1268, 684}, kNone,
          PanelBox{332, 692, 1268, 788}, PanelBox{1228, 508, 1268, 612}},
         {332, 72, 0, 116},
         {332, 72, 1268, 684}},
        {"drawer, time line and what is selected",
         {1920, 1080, "FBDLRT", Panel::TimeLine, true, false, std::nullopt, 140, 64, 900, 3000},
         {PanelBox{12, 72, 324, 1036}, PanelBox{12, 12, 1908, 64}, PanelBox{1588, 72, 1908, 1068}, kNone,
          PanelBox{332, 652, 1580, 1068}, PanelBox{332, 548, 1580, 644}, kNone},
         {332, 72, 340, 540},
         {332, 72, 1580, 540}},
        {"drawer and time line in the smallest window",
         {880, 560, "FBDLRT", Panel::Drawer, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 548}, PanelBox{12, 12, 868, 64}, kNone, PanelBox{596, 132, 868, 196},
          PanelBox{332, 308, 868, 548}, PanelBox{332, 204, 868, 300}, PanelBox{548, 92, 588, 196}},
         {332, 72, 0, 364},
         {332, 72, 868, 196}},
        {"narrow: the filters' turn",
         {700, 800, "FBDL", std::nullopt, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 788}, PanelBox{12, 12, 688, 64}, kNone, kNone, kNone, kNone,
          PanelBox{648, 684, 688, 788}},
         {332, 72, 0, 0},
         {332, 72, 688, 788}},
        {"tiny: the map's turn, beside the buttons that zoom",
         {480, 300, "FBDL", std::nullopt, false, false, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 468, 64}, kNone, kNone, kNone, kNone, PanelBox{428, 184, 468, 288}},
         {0, 72, 52, 0},
         {0, 72, 468, 288}},
        {"tiny: filters that were asked for lie over a map that keeps its place",
         {480, 300, "FBDL", Panel::Filters, false, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 288}, PanelBox{12, 12, 468, 64}, kNone, kNone, kNone, kNone, kNone},
         {0, 72, 52, 0},
         {332, 72, 468, 288}},
        {"narrow: what is selected over the drawer",
         {640, 960, "FBDLR", Panel::Details, true, false, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 628, 64}, PanelBox{308, 72, 628, 524}, kNone, PanelBox{12, 532, 628, 948},
          kNone, kNone},
         {0, 72, 0, 436},
         {0, 72, 300, 524}},
        {"narrow: the legend's turn, over the time line",
         {700, 800, "FBDLT", Panel::Legend, true, false, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 688, 64}, kNone, PanelBox{416, 620, 688, 684}, kNone,
          PanelBox{12, 692, 688, 788}, PanelBox{648, 508, 688, 612}},
         {0, 72, 0, 116},
         {0, 72, 688, 684}},
        {"low: what is selected beside the filters",
         {853.3333F, 480, "FBDL", Panel::Details, true, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 468}, PanelBox{12, 12, 841.333313F, 64},
          PanelBox{521.333313F, 72, 841.333313F, 468}, kNone, kNone, kNone, kNone},
         {332, 72, 0, 0},
         {332, 72, 513.333313F, 468}},
        {"low: the time line's turn",
         {900, 480, "FBDLRT", Panel::TimeLine, true, false, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 888, 64}, kNone, kNone, kNone, PanelBox{12, 372, 888, 468}, kNone},
         {0, 72, 0, 116},
         {0, 72, 888, 364}},
        {"low: drawer and what is selected side by side",
         {1280, 480, "FBDLRT", Panel::Details, true, false, std::nullopt, 120, 64, 900, 400},
         {PanelBox{12, 72, 324, 468}, PanelBox{12, 12, 1268, 64}, PanelBox{948, 72, 1268, 468}, kNone,
          PanelBox{332, 204, 940, 468}, kNone, kNone},
         {332, 72, 340, 284},
         {332, 72, 940, 196}},
        {"low and narrow: the drawer's turn",
         {640, 480, "FBDLRT", Panel::Drawer, true, false, std::nullopt, 120, 64, 900, 400},
         {kNone, PanelBox{12, 12, 628, 64}, kNone, kNone, PanelBox{12, 204, 628, 468}, kNone, kNone},
         {0, 72, 52, 284},
         {0, 72, 628, 196}},
        {"a large screen at half its pixels",
         {1920, 1080, "FBDL", Panel::Details, true, true, std::nullopt, 140, 64, 1500, 700},
         {PanelBox{12, 72, 324, 1068}, PanelBox{12, 12, 1908, 64}, PanelBox{1588, 72, 1908, 860},
          PanelBox{1636, 928, 1908, 1068}, kNone, kNone, PanelBox{1588, 964, 1628, 1068}},
         {332, 72, 0, 0},
         {332, 72, 1580, 1068}},
    };
    return drawn;
}

} // namespace

TEST_CASE("panels lie where they always lay") {
    for (const Drawn& drawn : drawnBefore()) {
        CAPTURE(drawn.what);
        const PanelLayout layout = layoutOf(drawn.desk);
        for (std::size_t i = 0; i < kPanelCount; ++i) {
            CAPTURE(kPanelLetters[i]);
            CHECK((layout.boxes[i] == drawn.boxes[i]));
        }
        CHECK((layout.zoom == drawn.boxes[kPanelCount]));
        CHECK((layout.insets == drawn.insets));
        CHECK((layout.freeMap == drawn.freeMap));
    }
}

TEST_CASE("nothing shows while all panels are hidden, and the map has the window") {
    Desk desk;
    desk.areHidden = true;
    const PanelLayout layout = layoutOf(desk);
    CHECK(shown(desk).empty());
    CHECK_FALSE(layout.zoom);
    CHECK_FALSE(layout.isOpen(Panel::Filters));
    CHECK((layout.insets == Insets{}));
}

TEST_CASE("in a window that is narrow and low panels take turns, and each has its own") {
    Desk desk{640.0F, 480.0F, kPanelLetters};
    desk.hasSelection = true;
    CHECK(shown(desk) == "BR");
    for (const char letter : std::string("FDLRT")) {
        desk.inFront = static_cast<Panel>(kPanelLetters.find(letter));
        CHECK(shown(desk).size() == 2);
        CHECK(shown(desk).find(letter) != std::string::npos);
    }
}

TEST_CASE("what waits for its turn is open; what closed leaves its place to the next") {
    Desk desk{700.0F, 480.0F, kPanelLetters, Panel::Details, true};
    CHECK(shown(desk) == "BD");
    CHECK(layoutOf(desk).isOpen(Panel::Drawer));
    CHECK(layoutOf(desk).takesTurns(Panel::Filters));
    desk.hasSelection = false;
    CHECK_FALSE(layoutOf(desk).isOpen(Panel::Details));
    CHECK(shown(desk) == "BR");
    desk.open = "FBDL";
    CHECK(shown(desk) == "FB");
}

TEST_CASE("where the filters would leave the map too little they wait, and lie over it when asked for") {
    Desk desk{480.0F, 300.0F, "FBDL"};
    CHECK(shown(desk) == "B");
    CHECK(layoutOf(desk).zoom);
    CHECK(layoutOf(desk).takesTurns(Panel::Filters));
    const Insets before = layoutOf(desk).insets;
    desk.inFront = Panel::Filters;
    const PanelLayout over = layoutOf(desk);
    CHECK(shown(desk) == "FB");
    CHECK((over.insets == before)); // the map stays as it is
    CHECK_FALSE(over.zoom);
    REQUIRE(over.overMap().size() == 1); // no name goes under them
    CHECK((over.overMap().front() == over.box(Panel::Filters)));
    desk.hasSelection = true;
    desk.inFront = Panel::Details;
    CHECK(shown(desk) == "BD");
    CHECK((layoutOf(desk).insets == before));
}

TEST_CASE("a low window that is wide keeps the filters beside the one panel in front") {
    Desk desk{1280.0F, 480.0F, kPanelLetters, Panel::Legend, true};
    CHECK(shown(desk) == "FBL");
    desk.inFront = Panel::TimeLine;
    CHECK(shown(desk) == "FBT");
    desk.inFront = Panel::Details; // it stands beside the drawer
    CHECK(shown(desk) == "FBDR");
    desk.inFront = Panel::Drawer;
    CHECK(shown(desk) == "FBDR");
    CHECK_FALSE(layoutOf(desk).zoom);
}

TEST_CASE("where two have room beside each other but not three, the filters come when they are asked for") {
    Desk desk{1000.0F, 800.0F, kPanelLetters, Panel::Drawer, true};
    CHECK(shown(desk) == "BDRT");
    CHECK(layoutOf(desk).isDetailsBesideDrawer);
    CHECK(layoutOf(desk).takesTurns(Panel::Filters));
    CHECK_FALSE(layoutOf(desk).takesTurns(Panel::Legend));
    desk.inFront = Panel::Filters;
    CHECK(shown(desk) == "FBRT");
    desk.open = "FBDL";
    CHECK(shown(desk) == "FBDL");
    CHECK_FALSE(layoutOf(desk).takesTurns(Panel::Filters));
}

TEST_CASE("a narrow window that is high shows the filters or the others") {
    Desk desk{640.0F, 960.0F, kPanelLetters, std::nullopt, true};
    CHECK(shown(desk) == "BDRT");
    desk.inFront = Panel::Filters;
    CHECK(shown(desk) == "FB");
    desk.inFront = Panel::Legend;
    CHECK(shown(desk) == "BLRT");
}

TEST_CASE(
    "in a narrow window what is selected and the drawer take turns where one over the other is too high") {
    Desk desk{640.0F, 540.0F, kPanelLetters, Panel::Drawer, true};
    CHECK(shown(desk) == "BRT");
    CHECK(layoutOf(desk).showsHoverCards);
    desk.inFront = Panel::Details;
    CHECK(shown(desk) == "BDT");
}

TEST_CASE("a large window shows them all at once, the legend only when it was asked for") {
    Desk desk{1920.0F, 1080.0F, kPanelLetters, std::nullopt, true};
    CHECK(shown(desk) == "FBDRT");
    desk.inFront = Panel::Filters;
    CHECK(shown(desk) == "FBDRT");
    desk.inFront = Panel::Legend;
    CHECK(shown(desk) == "FBDLRT");
    const PanelLayout layout = layoutOf(desk); // over the drawer, beside what is selected
    CHECK(layout.box(Panel::Legend)->right == layout.box(Panel::Drawer)->right);
}

TEST_CASE("a legend folds where there is no room for all of it, and cannot be unfolded there") {
    Desk desk{1280.0F, 800.0F, "FBDLR"}; // nine program types and the shading of countries
    desk.legend = 320.0F;
    CHECK(layoutOf(desk).isLegendFolded);
    CHECK_FALSE(layoutOf(desk).canLegendUnfold);
    desk.legendFolded = false;
    CHECK(layoutOf(desk).isLegendFolded);
    CHECK(layoutOf(desk).box(Panel::Legend)->height() == 64.0F);
    desk.open = "FBDL";
    CHECK_FALSE(layoutOf(desk).isLegendFolded);
    CHECK(layoutOf(desk).box(Panel::Legend)->height() == 320.0F);
}

TEST_CASE("lines at the bottom stand between the panels") {
    Desk desk{1280.0F, 800.0F, "FBDLR", Panel::Details, true};
    const PanelLayout beside = layoutOf(desk);
    CHECK(noticeSpan(beside).right == beside.box(Panel::Details)->left - sizes::kGrid);
    CHECK(noticeSpan(beside).left == 344.0F);
    CHECK(noticeSpan(beside).bottom == 364.0F);
}

TEST_CASE("the first hints lie on the free map, brief where there is little room, or wait") {
    CHECK((hintsPlace(layoutOf({}), 0.0F)->box == PanelBox{424.0F, 540.0F, 904.0F, 788.0F}));
    CHECK_FALSE(hintsPlace(layoutOf({}), 0.0F)->isBrief);
    CHECK(hintsPlace(layoutOf({}), 96.0F)->box.bottom == 692.0F);
    Desk desk{900.0F, 600.0F};
    CHECK((hintsPlace(layoutOf(desk), 0.0F)->box == PanelBox{350.0F, 328.0F, 830.0F, 512.0F}));
    CHECK(hintsPlace(layoutOf(desk), 0.0F)->isBrief);
    desk.hasSelection = true; // its panel stands where the card would
    CHECK(hintsPlace(layoutOf(desk), 0.0F)->box.right < layoutOf(desk).box(Panel::Details)->left);
    CHECK_FALSE(hintsPlace(layoutOf({320.0F, 240.0F}), 0.0F));
}

TEST_CASE("the card over the middle of the map stays in the window") {
    CHECK(cardInMiddleOfMap(layoutOf({}), 400.0F).middleX == 806.0F);
    CHECK(cardInMiddleOfMap(layoutOf({}), 400.0F).middleY == 436.0F);
    CHECK(cardInMiddleOfMap(layoutOf({}), 400.0F).width == 400.0F);
    Desk selecting;
    selecting.hasSelection = true;
    const MiddleCard beside = cardInMiddleOfMap(layoutOf(selecting), 400.0F);
    CHECK(beside.middleX + beside.width / 2.0F < layoutOf(selecting).box(Panel::Details)->left);
    const MiddleCard narrow = cardInMiddleOfMap(layoutOf({700.0F, 800.0F}), 400.0F);
    CHECK(narrow.width == 356.0F);
    CHECK(narrow.middleX + narrow.width / 2.0F <= 688.0F);
    const MiddleCard tiny = cardInMiddleOfMap(layoutOf({480.0F, 300.0F, "FB", Panel::Filters}), 400.0F);
    CHECK(tiny.width == 240.0F);
    CHECK(tiny.middleX == 348.0F); // as far beside the filters as it can
    CHECK(cardInMiddleOfMap(layoutOf({213.0F, 160.0F}), 400.0F).width == 189.0F);
}
