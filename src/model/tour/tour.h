#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "data/network/network.h"
#include "model/view/view.h"

namespace atlas {

// What a step puts on the stage.
enum class StepKind : std::uint8_t {
    Map,    // its view, with its caption
    Start,  // the tour's title over the map, before anything is told
    Blank,  // nothing: the room looks at the speaker
    Closing // its caption over the map, and whom data and map are from
};
inline constexpr std::size_t kStepKindCount = 4;

// How the stage comes to a step from another one.
enum class StepTransition : std::uint8_t {
    Fly,  // the map flies there
    Fade, // one picture fades into the other
    Cut   // at once
};
inline constexpr std::size_t kStepTransitionCount = 3;

// A step as it stands in a file of a tour (docs/tours.md). View and spotlight stay as a person wrote them,
// whatever the data of the moment make of them.
struct TourStep {
    StepKind kind = StepKind::Map;
    StepTransition transition = StepTransition::Fly;
    double seconds = 12.0;            // how long it stands when the tour goes on by itself
    std::string caption;              // with figures in braces (model/tour/caption.h)
    std::string notes;                // for the speaker alone
    std::vector<std::string> sources; // of what the caption says: pages, or books
    std::string view;                 // JSON, the fields of a saved view; empty: as in the step before
    std::string spotlight;            // JSON, the fields of a saved selection; empty: none
    std::string rest;                 // JSON: what else the file says; empty: nothing

    friend bool operator==(const TourStep&, const TourStep&) = default;
};

struct Tour {
    std::string title;
    std::vector<TourStep> steps;
    std::string rest; // JSON, as above

    friend bool operator==(const Tour&, const Tour&) = default;
};

inline constexpr double kShortestStepSeconds = 1.0;
inline constexpr double kLongestStepSeconds = 3600.0;

// The tour of a file's text; `file` is how errors call the file. An error is one line "FILE:LINE: step 3:
// seconds: what is wrong; the remedy". What a view or a spotlight says is not read here.
Result<Tour> tourFrom(std::string_view text, std::string_view file);

// The text of a file with that tour.
std::string textOf(const Tour& tour);

// The word of a file for it, and the file's field for a view, as tours made in the window have it.
std::string_view wordOf(StepKind kind);
std::string_view wordOf(StepTransition transition);
std::string stepViewText(const View& view, const Network& network);
std::string spotlightText(const Selection& selection, const Network& network); // empty for none

// A step against the data of the moment. What these do not have is left out and noted, for the speaker.
struct OpenedStep {
    View view;
    Selection spotlight; // what stands out; the rest recedes
    std::vector<std::string> notes;
};

// All steps: one without a view has that of the step before.
std::vector<OpenedStep> openedSteps(const Tour& tour, const Network& network);

} // namespace atlas
