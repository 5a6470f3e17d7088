#pragma once

#include <optional>
#include <string>

#include "export/tours/tour_scenes.h"

// What the room reads of a tour, with its times: for whoever cannot see it, and beside a film.
namespace atlas {

// The heading of a step over its caption, and below it the caption: what stands on the stage. Empty where
// nothing does.
std::string stageWordsOf(const TourScenes& scenes, std::size_t step);

// Title and length, then a paragraph for each step: when it comes, what the room reads, and whom data and map
// are from at the end. `standsSeconds`: see stepTimes().
std::string transcriptText(const TourScenes& scenes, std::optional<double> standsSeconds = {});

// The same as captions of a film: WebVTT (https://www.w3.org/TR/webvtt1/). A step that tells the room nothing
// has no cue.
std::string transcriptVtt(const TourScenes& scenes, std::optional<double> standsSeconds = {});

} // namespace atlas
