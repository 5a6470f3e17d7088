#include "model/tour/tour.h"

#include <doctest/doctest.h>

#include "model/tour/json_lines.h"
#include "model/tour/tour_edits.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const Network& shipped() {
    return *atlas::testing::shippedNetwork().network;
}

constexpr std::string_view kTwoSteps = R"({
  "version": 1,
  "title": "Two towns",
  "author": "A person",
  "steps": [
    {
      "kind": "start",
      "caption": "Once",
      "mood": "calm",
      "view": {"theme": "day", "camera": {"zoom": 2}}
    },
    {
      "caption": "Twice",
      "notes": "Say it slowly.",
      "sources": ["https://example.org/a"],
      "seconds": 20,
      "transition": "fade",
      "spotlight": {"cities": ["4272782"]}
    }
  ]
})";

std::string errorOf(std::string_view text) {
    const Result<Tour> tour = tourFrom(text, "tour.json");
    return tour ? std::string() : tour.error().message;
}

TourStep stepCalled(std::string caption) {
    TourStep step;
    step.caption = std::move(caption);
    return step;
}

std::string captionsOf(const Tour& tour) {
    std::string all;
    for (const TourStep& step : tour.steps)
        all += step.caption;
    return all;
}

} // namespace

TEST_CASE("a tour is read, and written again with all that a person put into it") {
    const Result<Tour> read = tourFrom(kTwoSteps, "tour.json");
    REQUIRE(read);
    const Tour& tour = *read;
    CHECK(tour.title == "Two towns");
    REQUIRE(tour.steps.size() == 2);
    CHECK(tour.steps[0].kind == StepKind::Start);
    CHECK(tour.steps[0].transition == StepTransition::Fly);
    CHECK(tour.steps[0].seconds == 12.0);
    CHECK(tour.steps[1].kind == StepKind::Map);
    CHECK(tour.steps[1].transition == StepTransition::Fade);
    CHECK(tour.steps[1].seconds == 20.0);
    CHECK(tour.steps[1].notes == "Say it slowly.");
    CHECK(tour.steps[1].sources == std::vector<std::string>{"https://example.org/a"});
    const std::string text = textOf(tour);
    CHECK(text.find("\"author\": \"A person\"") != std::string::npos);
    CHECK(text.find("\"mood\": \"calm\"") != std::string::npos);
    const Result<Tour> again = tourFrom(text, "tour.json");
    REQUIRE(again);
    CHECK((*again == tour));
}

TEST_CASE("what is wrong in a tour is one line: the file, the line, the step, the field, the remedy") {
    CHECK(errorOf(R"({"version": 1})").find("tour.json: holds no steps") == 0);
    CHECK(errorOf("{\n\"steps\": [\n{},\n7]}") == "tour.json:4: step 2: is not an object in braces");
    CHECK(errorOf("{\"steps\": [\n{\n\"seconds\": 0}]}").find("tour.json:3: step 1: seconds: 0 is") == 0);
    CHECK(errorOf("{\"steps\": [\n{\"caption\":\n 7}]}") ==
          "tour.json:2: step 1: caption: 7 is not a text; write it in quotes");
    CHECK(errorOf("{\"steps\": [{\n\n\"transition\": \"fad\"}]}")
              .find("tour.json:3: step 1: transition: \"fad\" is unknown; did you mean \"fade\"") == 0);
    CHECK(errorOf("{\"steps\": [{\"view\": []}]}").find("step 1: view: is not an object") !=
          std::string::npos);
    CHECK(errorOf(R"({"version": 9, "steps": []})").find("newer atlas") != std::string::npos);
    CHECK(errorOf("{\"steps\": [").find("is not JSON, at line 1") != std::string::npos);
    CHECK(errorOf("{\"title\": 3, \"steps\": []}") ==
          "tour.json:1: title: 3 is not a text; write it in quotes");
}

TEST_CASE("lines of fields are found, and of what stands around a field that is not there") {
    const JsonLines lines("{\n\"a\": {\n\"b\": [1,\n{\"c\": 2}]\n},\n\"d\": \"x\\ny\"\n}");
    CHECK(lines.lineOf("/a") == 2);
    CHECK(lines.lineOf("/a/b") == 3);
    CHECK(lines.lineOf("/a/b/1") == 4);
    CHECK(lines.lineOf("/a/b/1/c") == 4);
    CHECK(lines.lineOf("/d") == 6);
    CHECK(lines.lineOf("/a/b/1/nothing/here") == 4);
    CHECK(lines.lineOf("/nothing") == 1);
}

TEST_CASE("a step without a view has that of the step before, and a spotlight of its own") {
    const std::vector<OpenedStep> steps = openedSteps(*tourFrom(kTwoSteps, "tour.json"), shipped());
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].view.themeId == "day");
    CHECK(steps[1].view.themeId == "day");
    CHECK(steps[1].view.camera.zoom == 2.0);
    CHECK(steps[0].spotlight.isEmpty());
    REQUIRE(steps[1].spotlight.cities.size() == 1);
    CHECK(shipped().cities.name[steps[1].spotlight.cities.front()] == "Hays");
    CHECK(steps[0].notes.empty());
    CHECK(steps[1].notes.empty());
}

TEST_CASE("what the data no longer have is left out of a step and told in its notes") {
    const Result<Tour> tour = tourFrom(R"({"steps": [{
        "view": {"theme": "day", "filter": {"country": ["KE", "XQ"]}},
        "spotlight": {"cities": ["no-such-place"]}}]})",
                                       "tour.json");
    REQUIRE(tour);
    const std::vector<OpenedStep> steps = openedSteps(*tour, shipped());
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].view.themeId == "day");
    CHECK(steps[0].view.filter.countries.size() == 1); // Kenya stays
    CHECK(steps[0].spotlight.isEmpty());
    REQUIRE(steps[0].notes.size() == 2);
    CHECK(steps[0].notes[0].find("filter.country: ") == 0);
    CHECK(steps[0].notes[1].find("nothing stands out: spotlight.cities: ") == 0);
}

TEST_CASE("a view and a spotlight that were set in the window come back from a step") {
    View view;
    view.themeId = "print";
    view.camera.zoom = 1.5;
    Selection selection;
    selection.cities = {3, 5};
    Tour tour;
    tour.steps.push_back(stepCalled("A"));
    tour.steps[0].view = stepViewText(view, shipped());
    tour.steps[0].spotlight = spotlightText(selection, shipped());
    const Result<Tour> again = tourFrom(textOf(tour), "tour.json");
    REQUIRE(again);
    const std::vector<OpenedStep> steps = openedSteps(*again, shipped());
    CHECK((steps[0].view == view));
    CHECK((steps[0].spotlight == selection));
    CHECK(spotlightText({}, shipped()).empty());
}

TEST_CASE("steps are added, moved, doubled and taken away, and the others keep their order") {
    Tour tour;
    for (const char* caption : {"a", "b", "c", "d"})
        tour = withStepAfter(tour, 9, stepCalled(caption));
    CHECK(captionsOf(tour) == "abcd");
    CHECK(captionsOf(withStepAfter(tour, 0, stepCalled("x"))) == "axbcd");
    CHECK(captionsOf(withStepMoved(tour, 0, 2)) == "bcad");
    CHECK(captionsOf(withStepMoved(tour, 3, 1)) == "adbc");
    CHECK(captionsOf(withStepMoved(tour, 1, 1)) == "abcd");
    CHECK(captionsOf(withStepMoved(tour, 2, 99)) == "abdc");
    CHECK(captionsOf(withStepTwice(tour, 1)) == "abbcd");
    CHECK(captionsOf(withoutStep(tour, 0)) == "bcd");
    CHECK(withStepMoved({}, 0, 1).steps.empty());
    CHECK(withStepTwice({}, 0).steps.empty());
    CHECK(withoutStep({}, 0).steps.empty());
    CHECK(secondsOf(tour) == 48.0);
}
