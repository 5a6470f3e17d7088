#include "analysis/findings/map_legend.h"

#include "analysis/findings/gap_shading.h"

namespace atlas {

MapLegend mapLegend(const LegendSubject& subject, const View& view, const Theme& theme,
                    const ArcScale& scale) {
    MapLegend legend;
    legend.arcs = arcLegend(view.arcStyle, theme, scale, legendFacts(view, subject.shown, subject.undated));
    if (auto compared = comparisonLegend(subject.network, view.selection, subject.compared, theme))
        legend.more.push_back(*std::move(compared));
    if (subject.shades != nullptr) legend.more.push_back(gapLegend(theme, *subject.shades));
    return legend;
}

} // namespace atlas
