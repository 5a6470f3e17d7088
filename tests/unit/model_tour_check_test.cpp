#include "model/tour/tour_check.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <random>

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

TEST_CASE("whatever a damaged file holds, it is read, or told of in one line") {
    const std::string whole = *readTextFile(tourFile("grassroots-diplomacy.json"));
    std::mt19937 random(14);
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    constexpr std::string_view kSigns = "{}[]\",:0-9truefalsenull\\\n\x80";
    std::size_t read = 0;
    for (int round = 0; round < 400; ++round) {
        std::string text = whole;
        for (std::size_t change = 0; change <= below(3); ++change) {
            const std::size_t place = below(text.size());
            if (below(3) == 0)
                text.erase(place, below(40) + 1);
            else
                text[place] = kSigns[below(kSigns.size())];
        }
        CAPTURE(round);
        const Result<TourCheck> check = checkTour(text, "damaged.json", shipped());
        if (!check) {
            CHECK(check.error().message.starts_with("damaged.json"));
            CHECK(check.error().message.find('\n') == std::string::npos);
            continue;
        }
        ++read;
        for (const Problem& problem : check->problems) {
            CAPTURE(toString(problem));
            CHECK(problem.line >= 1);
            CHECK(toString(problem).find('\n') == std::string::npos);
        }
    }
    CHECK(read > 20); // what changed only words
    CHECK(read < 380);
}
