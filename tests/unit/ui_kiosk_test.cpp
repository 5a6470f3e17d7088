// The controls of a booth: few, large, and enough to find a city without a keyboard.
#include "ui/kiosk/kiosk.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/interface_frames.h"
#include "tests/support/sample_network.h"
#include "ui/kiosk/kiosk_keyboard.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kiosk/kiosk_overlays.h"
#include "ui/kiosk/kiosk_parts.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kHays = "4272782";
constexpr float kSmallestTouch = 44.0F; // of a control, in design pixels, in every direction

// What a visitor has before her, apart from any window. Wishes of all frames, the last of each kind.
struct Booth {
    explicit Booth(ImVec2 size = {ui::kKioskWidth, ui::kKioskHeight})
        : network(shippedNetwork().network),
          document(network),
          search(network),
          sizePixels(size),
          frames([this] { draw(); }, FrameSettings{size, 1.0, TypeFace::BuiltIn, "night"}) {
        document.show(view.filter);
        frames.draw(2);
    }

    void draw() {
        const ui::KioskInputs inputs{document, view,  frames.look(), sizePixels, &search,
                                     2026,     count, leave,         isAsleep};
        const ui::KioskWishes now = ui::drawKiosk(inputs, memory);
        if (now.filter) wishes.filter = now.filter;
        if (now.chosen) wishes.chosen = now.chosen;
        if (!now.places.empty()) wishes.places = now.places;
        if (now.leave) wishes.leave = now.leave;
        wishes.code += now.code;
        wishes.zoomSteps += now.zoomSteps;
        wishes.wantsTour = wishes.wantsTour || now.wantsTour;
        wishes.showsAll = wishes.showsAll || now.showsAll;
        wishes.isNameHeld = wishes.isNameHeld || now.isNameHeld;
        wishes.releasesSelection = wishes.releasesSelection || now.releasesSelection;
    }
    void click(const char* control) {
        frames.click(control);
        frames.draw();
    }
    CityIndex city(std::string_view id) const { return *network->findCityById(id); }
    void selectCity(CityIndex chosen) {
        view.selection = selectionAfter({}, {Target::Kind::City, chosen}, SelectBy::Click);
        frames.draw(2);
    }

    NetworkPointer network;
    Document document;
    SearchIndex search;
    View view;
    ImVec2 sizePixels;
    std::optional<int> count;
    LeaveEntry leave;
    bool isAsleep = false;
    ui::KioskMemory memory;
    ui::KioskWishes wishes;
    InterfaceFrames frames;
};

void checkSizes(const Booth& booth) {
    for (const ui::ListedControl& control : booth.frames.list().controls) {
        CAPTURE(control.label);
        CHECK(control.whole.bottomRight.x - control.whole.topLeft.x >= kSmallestTouch);
        CHECK(control.whole.bottomRight.y - control.whole.topLeft.y >= kSmallestTouch);
        CHECK(control.whole.topLeft.x >= 0.0F);
        CHECK(control.whole.topLeft.y >= 0.0F);
        CHECK(control.whole.bottomRight.x <= booth.sizePixels.x);
        CHECK(control.whole.bottomRight.y <= booth.sizePixels.y);
    }
    CHECK(booth.frames.list().outOfSight.empty());
}

bool areApart(const ui::ListedControl& a, const ui::ListedControl& b) {
    return a.whole.bottomRight.x <= b.whole.topLeft.x || b.whole.bottomRight.x <= a.whole.topLeft.x ||
           a.whole.bottomRight.y <= b.whole.topLeft.y || b.whole.bottomRight.y <= a.whole.topLeft.y;
}

// Within a panel; panels that lie over each other are in front of each other.
void checkApart(const Booth& booth) {
    const std::vector<ui::ListedControl>& controls = booth.frames.list().controls;
    for (std::size_t i = 0; i < controls.size(); ++i) {
        for (std::size_t j = i + 1; j < controls.size(); ++j) {
            if (controls[i].panel != controls[j].panel) continue;
            CAPTURE(controls[i].label);
            CAPTURE(controls[j].label);
            CHECK(areApart(controls[i], controls[j]));
        }
    }
}

} // namespace

TEST_CASE("every control of a booth is as large as a finger, in sight and apart from the others") {
    for (const ImVec2 size : {ImVec2{1024.0F, 576.0F}, ImVec2{1024.0F, 768.0F}, ImVec2{1024.0F, 1820.0F}}) {
        for (const ui::KioskPage page : {ui::KioskPage::None, ui::KioskPage::Search, ui::KioskPage::Countries,
                                         ui::KioskPage::Programs}) {
            Booth booth(size);
            booth.memory.page = page;
            booth.memory.query = "san";
            booth.view.filter.unitedStates = true; // with the button that shows all again
            booth.document.show(booth.view.filter);
            booth.selectCity(booth.city(kHays));
            CAPTURE(static_cast<int>(page));
            CAPTURE(size.y);
            checkSizes(booth);
            checkApart(booth);
            booth.leave.isOpen = true;
            booth.frames.draw(2);
            checkSizes(booth);
            checkApart(booth);
        }
    }
}

TEST_CASE("a city is found with the keyboard on the screen") {
    Booth booth;
    booth.click("Kiosk/Search");
    REQUIRE(booth.frames.isOpen("Search"));
    for (const char* key : {"Search/K", "Search/A", "Search/I", "Search/Z", "Search/Erase", "Search/Z"})
        booth.click(key);
    CHECK(booth.memory.query == "KAIZ");
    booth.click("Search/Kaizuka");
    REQUIRE(booth.wishes.chosen);
    CHECK(booth.network->cities.name[booth.wishes.chosen->index] == "Kaizuka");
    CHECK(booth.memory.page == ui::KioskPage::None);
    CHECK(booth.memory.query.empty());
}

TEST_CASE("accents need no keys, and a blank leads no name") {
    Booth booth;
    booth.click("Kiosk/Search");
    booth.click("Search/Space");
    CHECK(booth.memory.query.empty());
    for (const char* key :
         {"Search/M", "Search/U", "Search/N", "Search/C", "Search/H", "Search/E", "Search/N"})
        booth.click(key);
    CHECK(booth.frames.find("Search/Munich") != nullptr);
}

TEST_CASE("letters of a real keyboard open the search; signs and digits do not") {
    Booth booth;
    booth.frames.type("5+");
    CHECK(booth.memory.page == ui::KioskPage::None);
    booth.frames.type("ha");
    CHECK(booth.memory.page == ui::KioskPage::Search);
    booth.frames.type("ys");
    CHECK(booth.memory.query == "hays");
    for (int i = 0; i < 100; ++i)
        booth.frames.type("long");
    CHECK(booth.memory.query.size() <= 60);
    CHECK(ui::withoutLastLetter("Zürü") == "Zür");
    CHECK(ui::withoutLastLetter("").empty());
}

TEST_CASE("Enter takes the first hit of the search, and nothing where there is none") {
    Booth booth;
    booth.frames.type("hayss");
    booth.frames.press(ImGuiKey_Backspace);
    CHECK(booth.memory.query == "hays");
    booth.frames.press(ImGuiKey_Enter);
    REQUIRE(booth.wishes.chosen);
    CHECK(booth.wishes.chosen->index == booth.city(kHays));
    CHECK(booth.memory.page == ui::KioskPage::None);
    booth.wishes = {};
    booth.frames.type("qqqqqqqqq");
    booth.frames.press(ImGuiKey_Enter);
    CHECK_FALSE(booth.wishes.chosen);
    CHECK(booth.memory.page == ui::KioskPage::Search);
}

TEST_CASE("one country and any number of programs are chosen, and let go again") {
    Booth booth;
    booth.click("Kiosk/All countries");
    REQUIRE(booth.frames.isOpen("Countries"));
    const std::string first = booth.frames.list().controls.at(1).label;
    booth.click("Countries/The next page");
    CHECK(booth.frames.list().controls.at(1).label > first); // by name
    booth.click("Countries/The page before");
    booth.click("Countries/Argentina");
    REQUIRE(booth.wishes.filter);
    CHECK(booth.wishes.filter->countries == std::set<CountryCode>{*countryCodeFrom("AR")});
    CHECK_FALSE(booth.wishes.places.empty());
    CHECK(booth.memory.page == ui::KioskPage::None);
    booth.view.filter = *booth.wishes.filter;
    booth.frames.draw(2);
    booth.click("Kiosk/Argentina");
    booth.click("Countries/Argentina");
    CHECK(booth.wishes.filter->countries.empty());
    booth.view.filter = {};
    booth.frames.draw(2);
    booth.click("Kiosk/All programs");
    booth.click("Programs/Sports");
    booth.view.filter = *booth.wishes.filter;
    booth.click("Programs/Medical");
    CHECK(booth.wishes.filter->programs == (maskOf(ProgramType::Sports) | maskOf(ProgramType::Medical)));
    booth.view.filter = *booth.wishes.filter;
    booth.click("Programs/Show on the map");
    booth.click("Count/Show all");
    CHECK(booth.wishes.showsAll);
}

TEST_CASE("the card of a city leads to its partnerships, page by page, and these to both cities") {
    Booth booth;
    booth.selectCity(booth.city("2988507")); // Paris, with many
    booth.click("Card/The next page");
    CHECK(booth.memory.partnerPage == 1);
    booth.selectCity(booth.city(kHays));
    CHECK(booth.memory.partnerPage == 0);
    booth.click("Card/Xinzheng, China");
    REQUIRE(booth.wishes.chosen);
    REQUIRE(booth.wishes.chosen->kind == Target::Kind::Partnership);
    booth.view.selection = selectionAfter({}, *booth.wishes.chosen, SelectBy::Click);
    booth.frames.draw(2);
    booth.click("Card/Hays, KS, United States");
    CHECK(*booth.wishes.chosen == Target{Target::Kind::City, booth.city(kHays)});
    booth.click("Card/close");
    CHECK(booth.wishes.releasesSelection);
}

TEST_CASE("nothing can be pressed while the touch that woke the screen lasts, nor letters typed") {
    Booth booth;
    booth.isAsleep = true;
    booth.frames.draw(2);
    booth.click("Kiosk/Back to the tour");
    booth.click("Zoom/Nearer");
    booth.frames.type("hays");
    CHECK_FALSE(booth.wishes.wantsTour);
    CHECK(booth.wishes.zoomSteps == 0);
    CHECK(booth.memory.page == ui::KioskPage::None);
    booth.isAsleep = false;
    booth.click("Kiosk/Back to the tour");
    booth.click("Zoom/Nearer");
    CHECK(booth.wishes.wantsTour);
    CHECK(booth.wishes.zoomSteps == 1);
}

TEST_CASE(
    "the board of the code takes signs by touch and by keyboard, and the name that opens it can be held") {
    Booth booth;
    booth.frames.click("Count/Sister Cities Atlas");
    CHECK(booth.wishes.isNameHeld);
    CHECK_FALSE(booth.frames.isOpen("Code"));
    booth.leave.isOpen = true;
    booth.frames.draw(2);
    booth.click("Code/7");
    booth.frames.type("b");
    booth.click("Code/Q");
    CHECK(booth.wishes.code == "7bQ");
    CHECK(booth.memory.page == ui::KioskPage::None);
    booth.click("Code/Erase");
    CHECK(booth.wishes.leave == LeaveAct::Erase);
    booth.frames.press(ImGuiKey_Enter);
    CHECK(booth.wishes.leave == LeaveAct::Enter);
    booth.frames.press(ImGuiKey_Escape);
    CHECK(booth.wishes.leave == LeaveAct::Close);
    booth.click("Code/Leave the booth");
    CHECK(booth.wishes.leave == LeaveAct::Enter);
    booth.click("Code/Close");
    CHECK(booth.wishes.leave == LeaveAct::Close);
}

TEST_CASE("the map is seen under the bar and beside the card, on any screen alike") {
    const Viewport screen{1920, 1080, 1.875, {}, 1.0};
    const Sight whole = ui::kioskSight(screen, false);
    CHECK(whole.viewport.insets.topPixels == doctest::Approx(142.5)); // margin, bar, margin
    CHECK(whole.coveredPixels == 0.0);
    const Sight beside = ui::kioskSight(screen, true);
    CHECK(beside.coveredPixels == doctest::Approx(660.0)); // the card and its margin
    CHECK(beside.besidePanel().insets.rightPixels > whole.besidePanel().insets.rightPixels);
}

TEST_CASE("the countdown lies over everything") {
    Booth booth;
    CHECK_FALSE(booth.frames.isOpen("Countdown"));
    booth.count = 7;
    booth.frames.draw(2);
    CHECK(booth.frames.isOpen("Countdown"));
}
