#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/tour/step_words.h"
#include "model/tour/tour_desk.h"

namespace atlas::ui {

// A tour that can be opened.
struct TourChoice {
    std::string title;
    std::string problem; // why it cannot; empty: it can
    bool isOwn = false;  // else it came with the atlas, and a change makes a copy
    bool isOpen = false;
};

// What the view of tours is given. The vectors outlive the frame.
struct TourInputs {
    const TourDraft* draft = nullptr; // null: there are no tours here
    std::span<const TourChoice> choices;
    std::span<const StepWords> words; // one per step
    bool canUndo = false;
    bool canRedo = false;
    bool canDelete = false;     // it is an own one
    std::string_view deleted{}; // title of the tour that was deleted last; empty: none was
};

} // namespace atlas::ui
