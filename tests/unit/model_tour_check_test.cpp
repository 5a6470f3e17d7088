#include "model/tour/tour_check.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "core/text.h"
#include "data/files/text_file.h"
#include "model/tour/caption.h"
#include "model/tour/tour.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const Network& shipped() {
    return *atlas::testing::shippedNetwork().network;
}

std::filesystem::path tourFile(const char* name) {
    return atlas::testing::sourceFolder() / "assets" / "tours" / name;
}

} // namespace

TEST_CASE("a tour is checked by line") {
    const std::string_view text = R"({
  "title": "T",
  "steps": [
    {
      "caption": "{citys}",
      "mood": "calm",
      "view": {
        "filter": {
          "country": ["XQ"],
          "years": "1956-1980"
        }
      },
      "spotlight": {"country": "XQ"}
    },
    {"view": {"theme": "day"}}
  ]
})";
    const Result<TourCheck> check = checkTour(text, "my.json", shipped());
    REQUIRE(check);
    CHECK(check->steps == 2);
    std::vector<std::string> told;
    for (const Problem& problem : check->problems)
        told.push_back(toString(problem));
    REQUIRE(told.size() == 5);
    CHECK(told[0].find("my.json:5: warning: step 1: caption: figure \"citys\" is unknown") == 0);
    CHECK(told[1].find("my.json:6: warning: step 1: the field \"mood\" means nothing here") == 0);
    CHECK(told[2].find("my.json:9: warning: step 1: filter.country: ") == 0);
    CHECK(told[3].find("my.json:13: warning: step 1: nothing stands out: ") == 0);
    CHECK(told[4].find("my.json:15: warning: step 2: has no caption") == 0);
}

TEST_CASE(
    "the built-in tours are whole: nothing of them is missing in the data, every statement has a source") {
    for (const char* name : {"grassroots-diplomacy.json", "booth.json"}) {
        CAPTURE(name);
        const Result<std::string> text = readTextFile(tourFile(name));
        REQUIRE(text);
        const Result<TourCheck> check = checkTour(*text, name, shipped());
        REQUIRE(check);
        for (const Problem& problem : check->problems)
            FAIL_CHECK(toString(problem));
        const Result<Tour> tour = tourFrom(*text, name);
        const std::vector<OpenedStep> opened = openedSteps(*tour, shipped());
        for (std::size_t i = 0; i < opened.size(); ++i) {
            const TourStep& step = tour->steps[i];
            const FilterResult shown = applyFilter(shipped(), opened[i].view.filter);
            CHECK_FALSE(shown.partnerships.empty());
            const CaptionFacts facts{shipped(), shown, opened[i].spotlight, {4581.0}};
            for (const std::string& words : {step.caption, step.notes}) {
                CAPTURE(words);
                CHECK(problemsOfCaption(words).empty());
                CHECK(filledCaption(words, facts).notes.empty());
            }
        }
    }
    const Result<Tour> tour = tourFrom(*readTextFile(tourFile("grassroots-diplomacy.json")), "tour");
    CHECK(tour->steps.size() >= 8);
    CHECK(tour->steps.size() <= 10);
    for (const TourStep& step : tour->steps)
        CHECK((step.kind == StepKind::Closing || !step.sources.empty()));
    CHECK(tourFrom(*readTextFile(tourFile("booth.json")), "booth")->steps.size() == 5);
}
