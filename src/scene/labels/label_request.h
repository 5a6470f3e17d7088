#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/drawing/type_style.h"
#include "model/view/view.h"
#include "scene/geometry/box_grid.h"
#include "scene/labels/label_ranking.h"

namespace atlas {

enum class LabelKind : std::uint8_t {
    City,
    Landmark, // a city that is not in the network
    Country,
    Focus,   // a city that stands out, or an end of a partnership that does
    Partner, // the partners of such cities
    Extra
};

// A label that belongs to no city and no country, such as the distance of a circle.
struct ExtraLabel {
    enum class Frame : std::uint8_t { Plane, Picture };
    std::string text;
    Frame frame = Frame::Plane;
    glm::dvec2 anchor{0.0};   // the label's middle: plane units, or pixels of the picture
    double sizePixels = 12.0; // of design size

    friend bool operator==(const ExtraLabel&, const ExtraLabel&) = default;
};

// A label that has found its place. Positions are pixels of the picture, y down.
struct PlacedLabel {
    LabelKind kind = LabelKind::City;
    std::uint32_t index =
        0; // CityIndex, number of the landmark, row of the country labels or number of the extra label
    std::string text;
    TypeStyle type{};
    int slot = 0;               // which of the positions around its place
    glm::dvec2 basePixels{0.0}; // where the base line starts
    PixelBox box{};
    float opacity = 1.0F;

    friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
};

// Width in pixels of a line of type.
using LabelMeasure = std::function<double(std::string_view text, const TypeStyle& type)>;

struct LabelRequest {
    const Network& network;
    const FilterResult& shown;
    const LabelRanking& ranking;
    Camera camera;
    Viewport viewport;
    double discScale = 1.0;
    Focus focus;                            // of what is selected: the rest recedes
    std::optional<std::uint32_t> maxCities; // nothing: as many as look calm
    std::span<const ExtraLabel> extras;
    std::span<const PixelBox> keepFree;    // of labels: what covers the map
    std::span<const PlacedLabel> previous; // placeNames() of a moment ago, so that names do not jump
    const LabelMeasure& measure;
    Focus hovered{};                     // stands out beside it, and nothing recedes for it
    std::span<const PixelBox> covered{}; // a panel that comes and goes with a selection: names go under it
    bool leavesWayToArcs = false;        // names that few lit arcs would cross out are left away
};

// Design pixels to pixels of the picture for type: at least so large that it can be read.
double labelPixelRatio(const Viewport& viewport);

} // namespace atlas
