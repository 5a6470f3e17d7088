// Composing a page: what hands do to it on the desk and in the panel.
#include "ui/compose/compose.h"

#include <doctest/doctest.h>

#include "model/page/page_defaults.h"
#include "tests/support/imgui_input.h"
#include "tests/support/interface_frames.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const ImVec2 kWindow{1280.0F, 760.0F};

// A page on the desk, apart from any window; what is edited is there in the next frame.
struct Desk {
    Desk()
        : page(defaultComposition(*parsePaper("A4"), false, {PageSubject::Place})),
          frames([this] { draw(); }, FrameSettings{kWindow, 1.0, TypeFace::BuiltIn, "print"}) {
        frames.draw(2);
    }

    ui::ComposeInputs inputs() { return {frames.look(), kWindow, page, chosen, problems, true, usual}; }
    void draw() {
        const ui::ComposeWishes now = ui::drawCompose(inputs(), memory);
        if (now.choosesOther) chosen = now.chosen;
        if (now.edited && now.isOtherPaper)
            page = onPaper(page, now.edited->paper, now.edited->isLandscape, {PageSubject::Place});
        else if (now.edited)
            page = *now.edited;
        if (!now.key.empty()) key = now.key;
        saves = saves || now.wantsSave;
        leaves = leaves || now.wantsLeave;
        spot = now.spot;
    }
    ImVec2 middleOf(PageElementKind kind) const {
        const PagePlace& place = page.element(kind).place;
        return spot.pointOf(place.left + place.width / 2.0, place.top + place.height / 2.0);
    }
    void drag(ImVec2 from, ImVec2 by) {
        movePointer(from);
        frames.draw(2);
        holdPointer(true);
        frames.draw(2);
        for (const float share : {0.5F, 1.0F}) {
            movePointer({from.x + share * by.x, from.y + share * by.y});
            frames.draw(2);
        }
        guidesMet = memory.guides.size();
        holdPointer(false);
        frames.draw(2);
    }
    const PagePlace& place(PageElementKind kind) const { return page.element(kind).place; }

    PageComposition page;
    std::optional<PageElementKind> chosen;
    std::vector<PageProblem> problems;
    ui::UsualWords usual{"Hays", "Kansas", "Partners", "Distance, km", "Data: GeoNames"};
    ui::ComposeMemory memory;
    std::string key;
    bool saves = false;
    bool leaves = false;
    std::size_t guidesMet = 0;
    ui::PageSpot spot;
    InterfaceFrames frames;
};

} // namespace

TEST_CASE("the whole page lies on the desk beside the panel, and the largest that has room") {
    Desk desk;
    const ImVec2 from = desk.spot.pointOf(0.0, 0.0);
    const ImVec2 to = desk.spot.pointOf(desk.page.width(), desk.page.height());
    CHECK(from.x >= 0.0F);
    CHECK(from.y >= 0.0F);
    CHECK(to.x <= kWindow.x - ui::kComposePanelWidth);
    CHECK(to.y <= kWindow.y);
    CHECK(to.y - from.y > 0.85F * kWindow.y);
}

TEST_CASE("a hand drags what it takes, drawn to guides; a press alone chooses") {
    Desk desk;
    const PagePlace before = desk.place(PageElementKind::Figures);
    desk.drag(desk.middleOf(PageElementKind::Figures), {0.0F, 0.0F});
    CHECK(desk.chosen == PageElementKind::Figures);
    CHECK(desk.place(PageElementKind::Figures) == before);
    desk.drag(desk.middleOf(PageElementKind::Figures), {2.0F, 20.0F});
    CHECK(desk.place(PageElementKind::Figures).left == before.left); // at the margin, where it was
    CHECK(desk.place(PageElementKind::Figures).top > before.top + 3.0);
    CHECK(desk.guidesMet >= 1);
    CHECK(desk.memory.guides.empty());
    CHECK(desk.key == "drag 1");
    desk.drag(desk.middleOf(PageElementKind::Figures), {40.0F, 0.0F});
    CHECK(desk.key == "drag 2"); // another step of undo
}

TEST_CASE("a handle of what is chosen resizes it, and beside the page the desk is pulled") {
    Desk desk;
    desk.chosen = PageElementKind::Map;
    desk.frames.draw(2);
    const PagePlace before = desk.place(PageElementKind::Map);
    desk.drag(desk.spot.pointOf(before.right(), before.bottom()), {-60.0F, -60.0F});
    CHECK(desk.place(PageElementKind::Map).width < before.width - 15.0);
    CHECK(desk.place(PageElementKind::Map).height < before.height - 15.0);
    CHECK(desk.place(PageElementKind::Map).left == before.left);
    const PageComposition page = desk.page;
    const ImVec2 corner = desk.spot.topLeft;
    desk.drag({corner.x - 20.0F, corner.y + 100.0F}, {30.0F, 10.0F});
    CHECK(desk.page == page);
    CHECK_FALSE(desk.chosen.has_value());
    CHECK(desk.spot.topLeft.x == doctest::Approx(corner.x + 30.0F));
}

TEST_CASE("true size is as large as on paper, and zooming is about the middle") {
    Desk desk;
    desk.frames.click("Page/True size");
    desk.frames.draw(2);
    CHECK(desk.spot.pixelsPerMillimetre == doctest::Approx(3.78F));
    desk.memory.zoomSteps = 1;
    desk.frames.draw(2);
    CHECK(desk.spot.pixelsPerMillimetre == doctest::Approx(3.78F * 1.25F));
    desk.frames.click("Page/Whole page");
    desk.frames.draw(2);
    CHECK(desk.spot.pixelsPerMillimetre < 3.78F);
}

TEST_CASE("the panel switches elements, turns the paper, saves and leads back") {
    Desk desk;
    desk.frames.click("Page/Chart");
    CHECK_FALSE(desk.page.element(PageElementKind::Chart).isShown);
    desk.frames.click("Page/Logo");
    CHECK(desk.page.element(PageElementKind::Logo).isShown);
    CHECK(desk.chosen == PageElementKind::Logo);
    desk.frames.click("Page/Across");
    CHECK(desk.page.isLandscape);
    CHECK(placeProblems(desk.page).empty());
    desk.frames.click("Page/Save view with page");
    CHECK(desk.saves);
    desk.frames.click("Page/Back to the map");
    CHECK(desk.leaves);
}

TEST_CASE("whatever is chosen, all controls of the panel have a name and lie within it") {
    Desk desk;
    desk.problems = {{PageElementKind::Title, "Title: cut off by the edge of the page; move it in"}};
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        desk.chosen = static_cast<PageElementKind>(i);
        desk.frames.draw(3);
        for (const ui::ListedControl& control : desk.frames.list().controls) {
            if (control.panel != ui::kComposePanel) continue;
            CAPTURE(control.label);
            CHECK_FALSE(control.label.empty());
            CHECK(control.whole.topLeft.x >= kWindow.x - ui::kComposePanelWidth - 13.0F);
            CHECK(control.whole.bottomRight.x <= kWindow.x);
        }
    }
}
