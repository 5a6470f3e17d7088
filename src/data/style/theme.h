#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace atlas {

// sRGB with straight alpha, 0 to 1.
struct Colour {
    float red = 0.0F;
    float green = 0.0F;
    float blue = 0.0F;
    float alpha = 1.0F;

    friend bool operator==(const Colour&, const Colour&) = default;
};

// "#rrggbb" or "#rrggbbaa".
Result<Colour> colourFromHex(std::string_view text);

inline constexpr std::size_t kCategoryCount = 7; // that every theme has
inline constexpr std::size_t kShadingCount = 6;
inline constexpr float kSmallestScale = 0.5F; // of a theme's lines, names and discs
inline constexpr float kLargestScale = 3.0F;

// One look of map and interface, from assets/themes/<id>.json (format: assets/themes/README.md).
struct Theme {
    std::string id;        // "night"
    std::string name;      // "Night"
    std::string shortName; // where there is little room; the name unless given
    bool isDark = true;

    Colour ocean;    // inside the map's outline
    Colour surround; // outside it
    Colour land;
    Colour coast;
    Colour trace; // coast and borders once more, faintly over the arcs
    Colour border;
    Colour stateLine;
    Colour lake;
    Colour graticule;
    Colour outline; // the map's edge
    Colour disc;
    Colour discRing;
    Colour label;                     // names of cities on the map
    Colour labelCountry;              // names of countries
    Colour labelHalo;                 // soft ground of both
    Colour highlight;                 // hovered and selected arcs and cities
    std::vector<Colour> distanceRamp; // arcs from the shortest to the longest, at least two
    std::vector<Colour> categories;   // of kinds that have no order, at least seven
    std::vector<Colour> sequence;     // of what has an order, from little to much, at least two
    std::vector<Colour> shading;      // of countries and states, from little to much, kShadingCount
    Colour unknown;                   // what is not recorded, in any colouring
    float arcGain = 1.0F;             // overall strength of arcs after exposure
    float lineScale = 1.0F;           // widths of lines and arcs, beside the usual ones
    float nameScale = 1.0F;           // sizes of names on the map
    float discScale = 1.0F;           // sizes of discs

    Colour text;
    Colour textMuted;
    Colour panel;
    Colour hairline;
    Colour accent;
    Colour onAccent;
    Colour bar; // facet bars behind words
    Colour warning;
};

Result<Theme> loadTheme(const std::filesystem::path& file);

// Every theme of a folder, Night first, then by name.
Result<std::vector<Theme>> loadThemes(const std::filesystem::path& folder);

// The theme of that id or name, whatever its case and accents.
Result<Theme> findTheme(std::span<const Theme> themes, std::string_view text);

} // namespace atlas
