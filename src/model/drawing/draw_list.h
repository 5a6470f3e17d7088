#pragma once

#include <cstdint>
#include <glm/vec2.hpp>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "data/style/theme.h"
#include "model/drawing/shaped_line.h"
#include "model/drawing/type_style.h"

namespace atlas {

// What is written and drawn over a map or in a panel, as values: title, legend and notes. Whoever shows it
// draws the same list: the renderer's pixels, the window's panels, and writers of vectors. Lengths and places
// are pixels of the picture, from its top left corner, y down; colours have straight alpha.

// A line of type: its words for those who write text, and its glyphs for those who draw them.
struct TextItem {
    std::string words; // UTF-8
    TypeStyle style;
    glm::dvec2 basePixels{0.0}; // where the base line starts; a whole pixel, so that stems are sharp
    Colour colour;
    ShapedLine line; // empty until it is set: scene/type/typesetter.h

    friend bool operator==(const TextItem&, const TextItem&) = default;
};

struct BoxItem {
    glm::dvec2 topLeftPixels{0.0};
    glm::dvec2 bottomRightPixels{0.0};
    Colour colour;

    friend bool operator==(const BoxItem&, const BoxItem&) = default;
};

enum class RampDirection : std::uint8_t { Rightward, Downward };

// A box in colours that go linearly from one edge to the opposite one.
struct RampItem {
    glm::dvec2 topLeftPixels{0.0};
    glm::dvec2 bottomRightPixels{0.0};
    RampDirection direction = RampDirection::Rightward;
    Colour from;
    Colour to;

    friend bool operator==(const RampItem&, const RampItem&) = default;
};

// A box with slanted stripes, as areas of the map have them that are without what the others show.
struct StripesItem {
    glm::dvec2 topLeftPixels{0.0};
    glm::dvec2 bottomRightPixels{0.0};
    Colour ground;
    Colour stripe;
    double periodPixels = 0.0; // across the stripes, which go down to the right
    double widthPixels = 0.0;  // of a stripe, across it

    friend bool operator==(const StripesItem&, const StripesItem&) = default;
};

struct DiscItem {
    glm::dvec2 centrePixels{0.0};
    double radiusPixels = 0.0;
    Colour colour;
    double ringPixels = 0.0; // of its radius; 0: it has no ring
    Colour ring{};

    friend bool operator==(const DiscItem&, const DiscItem&) = default;
};

// A line through points, which follow each other closely where it bends.
struct LineItem {
    std::vector<glm::dvec2> pointsPixels;
    double widthPixels = 1.0;
    Colour colour;
    bool isClosed = false; // it goes on from the last point to the first

    friend bool operator==(const LineItem&, const LineItem&) = default;
};

// What triangles cover, in one colour.
struct AreaItem {
    std::vector<glm::vec2> pointsPixels;
    std::vector<std::uint32_t> indices; // three per triangle
    Colour colour;

    friend bool operator==(const AreaItem&, const AreaItem&) = default;
};

// A picture that somebody brings along.
struct LogoPicture {
    int widthPixels = 0;
    int heightPixels = 0;
    std::vector<std::uint8_t> rgba; // four bytes per pixel, the top row first, straight alpha
};
struct PictureItem {
    glm::dvec2 topLeftPixels{0.0};
    glm::dvec2 bottomRightPixels{0.0};
    std::shared_ptr<const LogoPicture> picture; // never null; the same pointer is the same picture

    friend bool operator==(const PictureItem&, const PictureItem&) = default;
};

using DrawItem =
    std::variant<TextItem, BoxItem, RampItem, StripesItem, DiscItem, LineItem, AreaItem, PictureItem>;

// Pictures lie in front of all else.
struct DrawList {
    std::vector<DrawItem> items; // back to front

    friend bool operator==(const DrawList&, const DrawList&) = default;
};

} // namespace atlas
