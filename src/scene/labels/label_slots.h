#pragma once

#include <array>

#include "model/drawing/type_style.h"
#include "scene/geometry/box_grid.h"

namespace atlas {

// A position of a name beside its disc. Directions are shares of the way from the disc's middle to its
// surroundings; `alignment` is the share of the name's width left of that point.
struct LabelSlot {
    glm::dvec2 direction; // y down
    double alignment;     // 0: begins there, 1: ends there
    double penalty;       // how much less it is liked than the first
};

// Right is read best; then what still touches the right side, the left, above and below (E. Imhof,
// "Positioning names on maps", 1975).
inline constexpr std::array<LabelSlot, 8> kLabelSlots{{
    {{1.0, 0.0}, 0.0, 0.0},
    {{-1.0, 0.0}, 1.0, 0.5},
    {{0.75, -0.75}, 0.0, 0.6},
    {{0.75, 0.75}, 0.0, 0.7},
    {{0.0, -1.0}, 0.5, 0.8},
    {{0.0, 1.0}, 0.5, 0.9},
    {{-0.75, -0.75}, 1.0, 1.0},
    {{-0.75, 0.75}, 1.0, 1.1},
}};

// Where the base line starts for a name at a slot: `reach` pixels away from `middle`.
inline glm::dvec2 baseAt(const LabelSlot& slot, glm::dvec2 middle, double reach, double width, double size) {
    const double capital = kAscentEms * size;
    const glm::dvec2 point = middle + reach * slot.direction;
    // Beside the disc the name's middle is level with it; above, its foot stands there; below, its head does.
    const double drop =
        slot.direction.y == 0.0 ? 0.46 * capital : (slot.direction.y > 0.0 ? capital : -0.08 * size);
    return {point.x - slot.alignment * width, point.y + drop};
}

inline PixelBox boxOfLine(glm::dvec2 base, double width, double size) {
    return {{base.x, base.y - kAscentEms * size}, {base.x + width, base.y + kDescentEms * size}};
}

} // namespace atlas
