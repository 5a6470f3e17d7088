#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <optional>

#include "app/window/window_events.h"

namespace atlas {

// What a key does to a page that is composed.
enum class ComposeAct : std::uint8_t {
    Leave,
    NextElement,
    ElementBefore,
    NextPanel,
    Move, // by so many millimetres, as the following
    Resize,
    Hide,
    Undo,
    Redo,
    Save,
    Nearer,
    Farther,
    Fit,
    TrueSize,
    Quit
};

struct ComposePress {
    ComposeAct does;
    glm::dvec2 millimetres{0.0};

    friend bool operator==(const ComposePress&, const ComposePress&) = default;
};

std::optional<ComposePress> composePressFor(const KeyPress& press);

// Goes to the page also while a field of text has the keyboard.
bool worksWhileTyping(ComposeAct act);

} // namespace atlas
