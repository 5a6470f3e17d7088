#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/camera/camera.h"
#include "model/filter/filter.h"
#include "model/page/page_composition.h"
#include "model/selection/selection.h"
#include "model/view/arc_style.h"

namespace atlas {

// What the colours of countries and U.S. states show.
enum class Shading : std::uint8_t {
    None,
    Gaps // partnerships per inhabitant of the communities that have any; who has none
         // (analysis/findings/gaps.h)
};

inline constexpr std::uint32_t kMaxNamedCities = 20'000; // more would be drawn over each other

// Names on the map.
struct LabelSettings {
    bool areShown = true;
    std::optional<std::uint32_t> maxCities; // nothing: as many as look calm at that size and zoom

    friend bool operator==(const LabelSettings&, const LabelSettings&) = default;
};

// What a picture shows, and nothing else. History, saved views, the command line and scenes all speak this
// value; model/view/view_json.h lists its fields.
struct View {
    Camera camera;
    Filter filter;
    std::string themeId = "night";
    LabelSettings labels;
    ArcStyle arcStyle;
    Shading shading = Shading::None;
    Selection selection;
    std::optional<PageComposition> page; // as it is composed for paper; nothing: it is a picture alone

    friend bool operator==(const View&, const View&) = default;
};

} // namespace atlas
