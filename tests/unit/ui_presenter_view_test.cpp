#include "ui/show/presenter_view.h"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

#include "tests/support/interface_frames.h"
#include "ui/show/presenter_layout.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

ui::PresenterShown shownOf(std::string_view notes = "What to say") {
    ui::PresenterShown shown;
    shown.step = 1;
    shown.stepCount = 10;
    shown.next = ui::StepCard{"The step after", {}, false};
    shown.notes = notes;
    shown.times = {"14:05", "1:12", "1:30", "5:00", "on time"};
    shown.monitors = {"eDP-1", "HDMI-1"};
    return shown;
}

// The view in a window of that size, and what was done in it.
struct Used {
    explicit Used(ui::PresenterShown show, ImVec2 window = {1280.0F, 800.0F})
        : shown(std::move(show)), size(window), frames([this] { draw(); }, settings()) {
        frames.draw(4);
    }

    FrameSettings settings() const {
        FrameSettings settings;
        settings.sizePixels = size;
        return settings;
    }
    void draw() {
        const ui::PresenterUse now = ui::drawPresenterView(frames.look(), size, shown);
        if (now.action) use.action = now.action;
        if (now.stageMonitor) use.stageMonitor = now.stageMonitor;
    }

    ui::PresenterShown shown;
    ImVec2 size;
    ui::PresenterUse use;
    InterfaceFrames frames;
};

bool areApart(const PanelBox& a, const PanelBox& b) {
    return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

PanelBox withLabel(PanelBox picture) {
    picture.top -= ui::kPictureLabel;
    return picture;
}

} // namespace

TEST_CASE("nothing of the presenter's view lies over anything else, in any window") {
    for (const ImVec2 window :
         {ImVec2{1280.0F, 800.0F}, ImVec2{1920.0F, 1080.0F}, ImVec2{960.0F, 1032.0F}, ImVec2{640.0F, 752.0F},
          ImVec2{640.0F, 400.0F}, ImVec2{1080.0F, 900.0F}, ImVec2{3840.0F, 1080.0F}}) {
        for (const float aspect : {16.0F / 9.0F, 4.0F / 3.0F}) {
            CAPTURE(window.x);
            const ui::PresenterLayout at = ui::presenterLayout(window, aspect, 32.0F);
            const std::vector<PanelBox> boxes{at.times,    withLabel(at.now), withLabel(at.next),
                                              at.nextText, at.notes,          at.buttons};
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                CHECK(boxes[i].left >= 0.0F);
                CHECK(boxes[i].right <= window.x);
                CHECK(boxes[i].bottom <= window.y);
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    CHECK(areApart(boxes[i], boxes[j]));
            }
            CHECK(at.now.width() / at.now.height() == doctest::Approx(aspect));
            CHECK(at.now.width() > at.next.width());
            CHECK(at.notes.height() > 40.0F);
        }
    }
}

TEST_CASE("each button of the presenter's view does what its key does") {
    for (const auto& [button, action] :
         std::vector<std::pair<const char*, ShowAction>>{{"Presenter/Back", ShowAction::Back},
                                                         {"Presenter/Next", ShowAction::Next},
                                                         {"Presenter/Black", ShowAction::Black},
                                                         {"Presenter/White", ShowAction::White},
                                                         {"Presenter/All steps", ShowAction::Overview},
                                                         {"Presenter/Halt clock", ShowAction::HaltClock},
                                                         {"Presenter/Zero clock", ShowAction::ZeroClock},
                                                         {"Presenter/Swap screens", ShowAction::SwapScreens},
                                                         {"Presenter/Hide notes", ShowAction::Presenter},
                                                         {"Presenter/End show", ShowAction::Leave},
                                                         {"Presenter/smaller", ShowAction::SmallerNotes},
                                                         {"Presenter/larger", ShowAction::LargerNotes}}) {
        CAPTURE(button);
        Used view(shownOf());
        view.frames.click(button);
        REQUIRE(view.use.action);
        CHECK(*view.use.action == action);
    }
}

TEST_CASE("the stage's monitor is chosen from a menu, where there are several") {
    Used view(shownOf());
    view.frames.click("Presenter/Stage on eDP-1");
    view.frames.click("Presenter/HDMI-1");
    CHECK(view.use.stageMonitor == 1);
    ui::PresenterShown alone = shownOf();
    alone.monitors = {"eDP-1"};
    Used single(alone);
    CHECK(single.frames.find("Presenter/Stage on eDP-1") == nullptr);
    CHECK(single.frames.find("Presenter/Swap screens") != nullptr);
}

TEST_CASE("in a narrow window the buttons take more rows, and all can be pressed") {
    Used wide(shownOf());
    CHECK(wide.frames.control("Presenter/End show").box.topLeft.y ==
          wide.frames.control("Presenter/Back").box.topLeft.y);
    Used narrow(shownOf(), {640.0F, 752.0F});
    CHECK(narrow.frames.control("Presenter/End show").box.topLeft.y >
          narrow.frames.control("Presenter/Back").box.topLeft.y);
    narrow.frames.click("Presenter/End show");
    CHECK(narrow.use.action == ShowAction::Leave);
}
