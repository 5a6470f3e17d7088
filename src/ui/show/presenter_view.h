#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/tour/show.h"
#include "ui/show/step_overview.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The clock of a talk, in words.
struct PresenterTimes {
    std::string clock;       // "14:05"
    std::string elapsed;     // since the start
    std::string plannedHere; // until this step is over
    std::string plannedInAll;
    std::string pace; // "2 min behind"
    bool isBehind = false;
    bool isHalted = false;
};

// What the speaker alone sees.
struct PresenterShown {
    std::size_t step = 0; // counted from 0
    std::size_t stepCount = 1;
    std::string_view typedNumber; // of the step that Enter will go to
    StepCard now;                 // what the room sees
    std::string_view roomSees;    // where that is not the step: "black"
    std::optional<StepCard> next; // nothing: this is the last
    float aspect = 16.0F / 9.0F;  // of the stage
    std::string_view notes;
    ImFont* notesFont = nullptr;           // null: that of headings
    std::span<const std::string> warnings; // what is missing on the stage, and what does not work
    PresenterTimes times;
    std::vector<std::string> monitors; // that differ, where there are several
    std::size_t stageMonitor = 0;      // in that list
    bool canSwap = true;               // the view lies beside a stage
    int scrollNotes = 0;               // by so many lines, in this frame
};

// What the speaker did with the mouse.
struct PresenterUse {
    std::optional<ShowAction> action;
    std::optional<std::size_t> stageMonitor; // chosen for the stage
};

// All of a window, dark and calm: the room is dark, too.
PresenterUse drawPresenterView(const Look& look, ImVec2 window, const PresenterShown& shown);

} // namespace atlas::ui
