#pragma once

#include <glm/vec2.hpp>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/drawing/draw_list.h"

namespace atlas {

// A map as layers of paths, discs and type, whatever file it becomes. Places and lengths are pixels of the
// picture, from its top left corner, y down; colours have straight alpha.

using PagePoint = glm::dvec2;
using PageLine = std::vector<PagePoint>;

struct PageBox {
    PagePoint topLeft{0.0};
    PagePoint bottomRight{0.0};

    friend bool operator==(const PageBox&, const PageBox&) = default;
};

// Colours along a straight line between two points, the first stop at the first; beyond them the last colours
// go on.
struct GradientPaint {
    struct Stop {
        double share = 0.0;
        Colour colour;
    };
    PagePoint from{0.0};
    PagePoint to{0.0};
    std::vector<Stop> stops;
};

// Slanted stripes over nothing, which go down to the right.
struct StripePaint {
    Colour colour;
    double periodPixels = 0.0; // across the stripes
    double widthPixels = 0.0;
    PagePoint origin{0.0}; // lies half way between two stripes
};

// Those of a legend's box: the first one passes through its bottom left corner.
inline StripePaint stripesIn(const StripesItem& box) {
    const double height = box.bottomRightPixels.y - box.topLeftPixels.y;
    const double half = box.periodPixels / 1.4142135623730951;
    return {box.stripe,
            box.periodPixels,
            box.widthPixels,
            {box.topLeftPixels.x - height - half, box.topLeftPixels.y}};
}

using Paint = std::variant<std::monostate, Colour, GradientPaint, StripePaint>; // the first: none

// What a path is, for who works with the file: "km" and "1234".
struct DataField {
    std::string name;
    std::string value;
};

struct PathItem {
    std::string id;    // once in a page; may be empty
    std::string title; // for people; may be empty
    std::vector<DataField> data;
    std::vector<PageLine> lines;
    bool isClosed = false; // each line joins its end with its begin; inside is what an odd number go around
    Paint fill;
    Paint stroke;
    double widthPixels = 1.0;
};

struct PlaceItem {
    std::string id;
    std::string title;
    DiscItem disc;
    bool isDiamond = false;
};

// A line of type, with a halo under it where `haloPixels` is not 0.
struct NameItem {
    enum class Anchor : std::uint8_t { Start, Middle };
    TextItem text;
    Anchor anchor = Anchor::Start; // what stays in its place where the font is not there
};

// The ground of letters: their outline, as wide as that to each side.
struct HaloItem {
    NameItem name;
    Colour colour;
    double reachPixels = 0.0;
};

using PageItem = std::variant<PathItem, PlaceItem, NameItem, HaloItem, BoxItem, RampItem, StripesItem,
                              DiscItem, PictureItem>;

struct PageLayer {
    std::string id;   // "arcs"
    std::string name; // for people: "Arcs"
    double opacity = 1.0;
    std::vector<PageItem> items;
    std::vector<PageLayer> layers; // over the items
};

struct VectorPage {
    double widthPixels = 0.0;
    double heightPixels = 0.0;
    double widthMillimetres = 0.0;
    double heightMillimetres = 0.0;
    double bleedPixels = 0.0; // how far the drawing goes on beyond each edge
    std::string title;
    std::string description; // for who does not see it
    std::string view;        // a file of saved views with the one that made it (export/files/picture_words.h)
    std::vector<PageLayer> layers;

    PageBox drawn() const {
        return {{-bleedPixels, -bleedPixels}, {widthPixels + bleedPixels, heightPixels + bleedPixels}};
    }
};

} // namespace atlas
