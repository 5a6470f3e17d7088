#include "model/tour/tour_desk.h"

#include <doctest/doctest.h>

#include "core/text.h"
#include "model/tour/step_words.h"
#include "model/tour/tour_edits.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

TourStep stepSaying(std::string caption) {
    TourStep step;
    step.caption = std::move(caption);
    return step;
}

Tour tourOf(std::initializer_list<const char*> captions) {
    Tour tour;
    for (const char* caption : captions)
        tour.steps.push_back(stepSaying(caption));
    return tour;
}

// The desk after somebody typed this caption into the chosen step.
void type(TourDesk& desk, std::string caption) {
    TourDraft draft = desk.draft();
    draft.tour.steps[draft.step].caption = std::move(caption);
    desk.change(std::move(draft), TourEdit::Typing);
}

} // namespace

TEST_CASE("each edit of a tour can be undone, and done again") {
    TourDesk desk;
    desk.open(tourOf({"a", "b"}));
    CHECK_FALSE(desk.canUndo());
    desk.change({withStepTwice(desk.draft().tour, 1), 2});
    desk.change({withoutStep(desk.draft().tour, 0), 0});
    CHECK(desk.draft().tour == tourOf({"b", "b"}));
    desk.undo();
    CHECK(desk.draft() == TourDraft{tourOf({"a", "b", "b"}), 2});
    desk.undo();
    CHECK(desk.draft() == TourDraft{tourOf({"a", "b"}), 0});
    desk.undo(); // nothing is left
    desk.redo();
    CHECK(desk.draft().tour == tourOf({"a", "b", "b"}));
    desk.change({tourOf({"c"}), 0});
    CHECK_FALSE(desk.canRedo());
    desk.open(tourOf({"d"}));
    CHECK_FALSE(desk.canUndo());
}

TEST_CASE("what is typed into one step is one edit; another step, or undo, begins another one") {
    TourDesk desk;
    desk.open(tourOf({"a", "b"}));
    type(desk, "ax");
    type(desk, "axy");
    desk.change({desk.draft().tour, 1}); // looks at the other step
    type(desk, "bx");
    desk.change({desk.draft().tour, 0});
    type(desk, "axyz");
    desk.undo();
    CHECK(desk.draft().tour == tourOf({"axy", "bx"}));
    desk.undo();
    desk.undo();
    CHECK(desk.draft().tour == tourOf({"a", "b"}));
    CHECK_FALSE(desk.canUndo());
}

TEST_CASE("the chosen step is one that there is") {
    TourDesk desk;
    desk.change({tourOf({"a", "b"}), 7});
    CHECK(desk.draft().step == 1);
    desk.change({Tour{}, 1});
    CHECK(desk.draft().step == 0);
}

TEST_CASE("words of steps have their figures, and what is wrong with them") {
    const NetworkPointer network = atlas::testing::shippedNetwork().network;
    StepReader reader(network);
    Tour tour = tourOf({"{recorded} ties", "{nonsense}", "{city}"});
    tour.steps[1].view = R"({"filter": {"country": ["XQ"]}})";
    const std::vector<StepWords> words = reader.read(tour);
    REQUIRE(words.size() == 3);
    const std::size_t count = network->partnerships.size();
    CHECK(words[0].caption == withThousands(static_cast<std::int64_t>(count)) + " ties");
    CHECK(words[0].problems.empty());
    CHECK(words[0].subject == "The whole world, Equal Earth");
    CHECK(words[1].problems.size() == 2); // no such country, no such figure
    CHECK(words[2].caption == "unknown");
    tour.steps[0].caption = "{mean-distance-by-chance} by chance";
    CHECK(reader.read(tour)[0].caption == "… by chance"); // it is known on the stage
    CHECK(reader.read(tour)[0].problems.empty());
    tour.steps[0].caption = "{recorded} ties";
    CHECK(words[2].problems.size() >= 1);
    CHECK(reader.read(tour)[0].caption == words[0].caption); // what is kept is the same
}
