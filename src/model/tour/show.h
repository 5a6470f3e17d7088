#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

// A tour on the stage, as far as it needs no window: where one is, and what the keys of clickers and
// keyboards do.
namespace atlas {

enum class ShowGround : std::uint8_t { Map, Black, White };

struct Show {
    std::size_t step = 0;
    ShowGround ground = ShowGround::Map;
    std::string typedNumber; // of a step, its digits so far
    bool isOverviewOpen = false;
    bool hasLeft = false; // the show is over

    friend bool operator==(const Show&, const Show&) = default;
};

enum class ShowAction : std::uint8_t {
    Next,
    Back,
    First,
    Last,
    Black, // the same again: back to the map
    White,
    Overview,   // the same again: closed
    JumpOrNext, // to the step whose number was typed; without one it is Next
    Digit,
    Leave,
    Nothing, // a clicker's start button when the show is on already
    // What follows is about the speaker's own view and leaves the show as it is.
    Presenter,   // her view is shown; the same again: hidden
    SwapScreens, // stage and presenter's view
    NextMonitor, // for the stage
    LargerNotes,
    SmallerNotes,
    NotesDown, // scrolls
    NotesUp,
    HaltClock, // the same again: it goes on
    ZeroClock
};

bool isForSpeaker(ShowAction action); // it is about her own view

// A key as it is named in the table of commands (model/commands/command_table.h), or "Click" and
// "RightClick"; "Digit" stands for 0 to 9.
struct ShowKey {
    std::string_view key;
    ShowAction does = ShowAction::Nothing;
};

// All keys of a show. What is not here does nothing on the stage but explore: see the mode that presents.
std::span<const ShowKey> showKeys();
std::optional<ShowAction> showActionOf(std::string_view key); // "PageDown", "F5", "7"

// What a show of so many steps, at least one, is after that. `digit` counts for Digit alone. From black or
// white the next and the step before come back into the light.
Show showAfter(Show show, ShowAction action, std::size_t stepCount, char digit = '0');

} // namespace atlas
