#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/camera/camera.h"

namespace atlas {

// Points along the great circle between two places as a map shows it, `stepPixels` apart, those inside the
// picture alone. Where the map cuts the line, the points go on behind the cut.
std::vector<ScreenPoint> pointsBetween(const Camera& camera, const Viewport& viewport, LngLat from, LngLat to,
                                       double stepPixels);

struct ScreenBox {
    ScreenPoint min{0.0, 0.0};
    ScreenPoint max{0.0, 0.0};
};
bool contains(const ScreenBox& box, ScreenPoint point);

// The top left corner of a card beside the pointer: of the four ways to lie around it the one that stays in
// the room and covers the fewest of `avoided`; among equals right and below come first.
ScreenPoint cardPlace(ScreenPoint pointer, glm::dvec2 sizePixels, double gapPixels, const ScreenBox& room,
                      std::span<const ScreenPoint> avoided);

// The top left corner of a name around a place, its edge `gapPixels` from it: to the right, to the left,
// above or below, the first that stays in the room and lies on nothing taken. None where there is no such
// corner.
std::optional<ScreenPoint> namePlace(ScreenPoint place, glm::dvec2 sizePixels, double gapPixels,
                                     const ScreenBox& room, std::span<const ScreenBox> taken);

} // namespace atlas
