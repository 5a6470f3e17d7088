// The view of tours in the drawer.
#include <doctest/doctest.h>

#include <utility>

#include "tests/support/imgui_input.h"
#include "tests/support/scene_desk.h"

using namespace atlas;
using atlas::testing::FrameSettings;
using atlas::testing::PanelScene;
using atlas::testing::SceneDesk;
using atlas::testing::SceneFrames;

namespace {

Tour threeSteps() {
    Tour tour;
    tour.title = "Our town";
    for (const char* caption : {"First", "{recorded} ties", "Third"}) {
        TourStep step;
        step.caption = caption;
        tour.steps.push_back(step);
    }
    return tour;
}

// The desk answers what the view asks for.
class TourScene {
public:
    explicit TourScene(Tour tour)
        : m_frames({"",
                    "Drawer",
                    true,
                    [&](SceneDesk& desk) {
                        desk.open(DrawerView::Tour);
                        desk.open(std::move(tour));
                    },
                    {}},
                   FrameSettings{}) {}

    atlas::testing::InterfaceFrames& frames() { return m_frames.frames(); }
    SceneDesk& desk() { return m_frames.desk(); }

    // What was asked for since the last time, of that kind; it is done.
    template <typename Asked>
    std::vector<Asked> take() {
        std::vector<Asked> found;
        for (const Request& request : std::exchange(desk().asked, {})) {
            if (const auto* asked = std::get_if<Asked>(&request)) found.push_back(*asked);
        }
        if constexpr (std::is_same_v<Asked, ask::ChangeTour>) {
            for (const Asked& asked : found)
                desk().tour.change(asked.draft, asked.edit);
            desk().stepWords = StepReader(desk().network).read(desk().tour.draft().tour);
        }
        return found;
    }

private:
    SceneFrames m_frames;
};

std::vector<std::string> captionsOf(const Tour& tour) {
    std::vector<std::string> captions;
    for (const TourStep& step : tour.steps)
        captions.push_back(step.caption);
    return captions;
}

using Captions = std::vector<std::string>;

} // namespace

TEST_CASE("a tour without steps says what it is for, and offers the first one") {
    TourScene scene{Tour{}};
    CHECK(scene.frames().find("Drawer/Add this view") != nullptr);
    scene.frames().click("Drawer/Add this view");
    const auto run = scene.take<ask::Run>();
    REQUIRE(run.size() == 1);
    CHECK(run[0].command == "add-step"_command);
}

TEST_CASE("steps are listed as the room reads them, and pressing one shows it") {
    TourScene scene(threeSteps());
    scene.frames().click("Drawer/" + std::to_string(scene.desk().network->partnerships.size()) + " ties");
    const auto shown = scene.take<ask::ShowStep>();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].step == 1);
}

TEST_CASE("a step is moved by the keyboard, and taken out; the keyboard stays with what is there") {
    TourScene scene(threeSteps());
    scene.frames().click("Drawer/First");
    (void)scene.take<ask::ShowStep>();
    atlas::testing::holdControl(true);
    scene.frames().press(ImGuiKey_DownArrow);
    atlas::testing::holdControl(false);
    REQUIRE(scene.take<ask::ChangeTour>().size() == 1);
    CHECK(captionsOf(scene.desk().tour.draft().tour) == Captions{"{recorded} ties", "First", "Third"});
    CHECK(scene.desk().tour.draft().step == 1);
    scene.frames().draw(3);
    scene.frames().press(ImGuiKey_Delete);
    REQUIRE(scene.take<ask::ChangeTour>().size() == 1);
    CHECK(captionsOf(scene.desk().tour.draft().tour) == Captions{"{recorded} ties", "Third"});
}

TEST_CASE("a step is dragged to another place") {
    TourScene scene(threeSteps());
    scene.frames().dragOnto("Drawer/First", "Drawer/Third");
    REQUIRE(scene.take<ask::ChangeTour>().size() == 1);
    CHECK(captionsOf(scene.desk().tour.draft().tour) == Captions{"{recorded} ties", "Third", "First"});
}

TEST_CASE("caption, notes, seconds and transition are edited in place") {
    TourScene scene(threeSteps());
    scene.frames().click("Drawer/Caption: what the room reads");
    scene.frames().type("!");
    const auto typed = scene.take<ask::ChangeTour>();
    REQUIRE_FALSE(typed.empty());
    CHECK(typed.back().edit == TourEdit::Typing);
    CHECK(scene.desk().tour.draft().tour.steps[0].caption == "First!");
    scene.frames().click("Drawer/Notes: for the speaker alone");
    scene.frames().type("Slowly");
    (void)scene.take<ask::ChangeTour>();
    CHECK(scene.desk().tour.draft().tour.steps[0].notes == "Slowly");
    scene.frames().click("Drawer/Seconds");
    scene.frames().type("0.2");
    scene.frames().press(ImGuiKey_Enter);
    (void)scene.take<ask::ChangeTour>();
    CHECK(scene.desk().tour.draft().tour.steps[0].seconds == 1.0); // the least
    scene.frames().click("Drawer/Fly");
    scene.frames().draw(2);
    scene.frames().click("Drawer/Cut");
    (void)scene.take<ask::ChangeTour>();
    CHECK(scene.desk().tour.draft().tour.steps[0].transition == StepTransition::Cut);
}

TEST_CASE("a tour that cannot be read says so where tours are chosen") {
    TourScene scene(threeSteps());
    scene.desk().tours = {{"Ours", "", true, true}, {"Broken", "broken.json:3: …", true, false}};
    scene.frames().click("Drawer/Tours");
    scene.frames().draw(2);
    CHECK(scene.frames().find("Drawer/Broken") != nullptr);
    scene.frames().click("Drawer/Ours");
    REQUIRE(scene.take<ask::OpenTour>().size() == 1);
}

TEST_CASE("a step says what it speaks of, takes what is selected, and speaks of nothing again") {
    Tour tour = threeSteps();
    tour.steps[0].spotlight = R"({"cities": ["2"]})";
    TourScene scene(std::move(tour));
    CHECK(scene.desk().stepWords[0].spotlight == "Culver City, CA, United States");
    CHECK(scene.desk().stepWords[1].spotlight.empty());
    scene.frames().click("Drawer/Take what is selected");
    const auto taken = scene.take<ask::TakeSpotlight>();
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].step == 0);
    scene.frames().click("Drawer/It speaks of nothing in particular");
    REQUIRE(scene.take<ask::ChangeTour>().size() == 1);
    CHECK(scene.desk().tour.draft().tour.steps[0].spotlight.empty());
    scene.frames().draw(2);
    CHECK(scene.frames().find("Drawer/It speaks of nothing in particular") == nullptr);
}

TEST_CASE("an own tour is deleted where tours are chosen, and comes back there") {
    TourScene scene(threeSteps());
    scene.desk().tours = {{"Ours", "", true, true}};
    scene.frames().click("Drawer/Tours");
    scene.frames().draw(2);
    CHECK(scene.frames().find("Drawer/Delete this tour") == nullptr); // it came with the atlas
    scene.desk().canDeleteTour = true;
    scene.desk().deletedTour = "Theirs";
    scene.frames().draw(2);
    scene.frames().click("Drawer/Bring back \"Theirs\"");
    CHECK(scene.take<ask::RestoreTour>().size() == 1);
    scene.frames().draw(2);
    scene.frames().click("Drawer/Tours");
    scene.frames().draw(2);
    scene.frames().click("Drawer/Delete this tour");
    CHECK(scene.take<ask::DeleteTour>().size() == 1);
}

TEST_CASE("a new step's caption has the keyboard, and what is typed takes its place") {
    TourScene scene(threeSteps());
    scene.desk().memory.drawer.tour.focusCaption = true;
    scene.frames().draw(4);
    CHECK_FALSE(scene.desk().memory.drawer.tour.focusCaption);
    scene.frames().type("Mine");
    REQUIRE_FALSE(scene.take<ask::ChangeTour>().empty());
    CHECK(scene.desk().tour.draft().tour.steps[0].caption == "Mine");
}
