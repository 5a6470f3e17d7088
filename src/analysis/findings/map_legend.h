#pragma once

#include <vector>

#include "analysis/findings/place_shades.h"
#include "model/view/arc_legend.h"
#include "model/view/comparison.h"
#include "model/view/view.h"

namespace atlas {

// What there is on a map to explain, beside the view.
struct LegendSubject {
    const Network& network;
    const FilterResult& shown;
    const std::vector<PartnershipIndex>* undated = nullptr; // shown faintly; null: none
    ComparedKinds compared{};
    const PlaceShades* shades = nullptr; // null: places are not shaded
};

// All colours that a map explains, in the window as in pictures.
struct MapLegend {
    ArcLegend arcs;
    std::vector<ArcLegend> more; // of compared cities, of shaded countries; where they are on the map
};
MapLegend mapLegend(const LegendSubject& subject, const View& view, const Theme& theme,
                    const ArcScale& scale);

} // namespace atlas
