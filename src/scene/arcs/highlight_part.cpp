#include "scene/arcs/highlight_part.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "model/view/comparison.h"
#include "scene/arcs/arc_dashes.h"
#include "scene/arcs/arc_fan.h"
#include "scene/arcs/arc_growth.h"

namespace atlas {

namespace {

constexpr double kFanGapPixels = 5.0;
constexpr std::size_t kMaxFans = 8; // more of them would only be a brush

// How far apart the neighbours of a hovered city's fan of arcs are, in steps of about a fifth: a fan that
// grew with each turn of the wheel would have to be built each time.
double fanGapRadii(const PlaneView& view) {
    constexpr double kStepsPerDoubling = 4.0;
    const double gap = kFanGapPixels * view.viewport.pixelRatio / view.scalePixels();
    return std::exp2(std::round(std::log2(gap) * kStepsPerDoubling) / kStepsPerDoubling);
}

std::vector<PartnershipIndex> partnershipsOf(const HighlightPart::Source& source, const Focus& focus) {
    return partnershipsInFocus(*source.network, focus, source.shown->partnerships);
}

DiscGeometry discsOf(const HighlightPart::Source& source, std::span<const PartnershipIndex> partnerships) {
    const PartnershipTable& table = source.network->partnerships;
    std::vector<std::uint32_t> partners(source.network->cities.size());
    for (const PartnershipIndex partnership : partnerships) {
        for (const CityIndex city : {table.cityA[partnership], table.cityB[partnership]}) {
            // Small ones must be seen, too.
            partners[city] = std::max(4U, source.shown->partnersByCity[city]);
        }
    }
    return buildDiscs(*source.cityPoints, source.network->cities.kind, partners);
}

} // namespace

HighlightPart::Highlight HighlightPart::highlightFor(const Source& source, const Focus& focus,
                                                     const PlaneView& view, const ViewWindow& window,
                                                     double litShare) {
    if (focus.isEmpty()) {
        m_litArcs.forget();
        m_ribbons.forget();
        return {};
    }
    const std::shared_ptr<const LitArcs>& lit = m_litArcs.get(
        {source, focus, view.plane(), window, fanGapRadii(view)}, [&](const HighlightInputs& inputs) {
            const std::vector<PartnershipIndex> partnerships = partnershipsOf(source, focus);
            std::vector<double> shifts;
            if (focus.cities.size() <= kMaxFans)
                shifts = fanShifts(*source.network, focus.cities, partnerships);
            for (double& shift : shifts)
                shift *= inputs.fanGapRadii;
            const ArcRequest request{view.projection, window.toleranceRadii(), window.plane};
            LitArcs arcs{traceArcs(*source.network, partnerships, *source.colours, request, shifts,
                                   inputs.fanGapRadii * kDashPixels / kFanGapPixels),
                         {},
                         std::make_shared<const DiscGeometry>(discsOf(source, partnerships))};
            for (const PartnershipIndex partnership : partnerships)
                arcs.growFromCityB.push_back(growsFromCityB(*source.network, focus, partnership) ? 1 : 0);
            return arcs;
        });
    const auto& ribbons = m_ribbons.get({lit, litShare}, [](const RibbonInputs& inputs) {
        return grownRibbons(*inputs.lit, inputs.litShare);
    });
    return {lit, ribbons, lit->discs};
}

std::shared_ptr<const ArcColours> HighlightPart::coloursFor(const Source& source,
                                                            const Selection& selection) {
    if (!selection.isComparison) return source.colours;
    return m_compared.get({source, selection}, [](const ComparedInputs& inputs) {
        ArcColours colours = *inputs.source.colours;
        const auto arcs = comparedArcs(*inputs.source.network, *inputs.source.shown, inputs.selection);
        for (std::size_t i = 0; arcs && i < arcs->size(); ++i) {
            constexpr unsigned kStep = kUnknownShade / (kComparedArcCount - 1);
            const auto place = static_cast<std::uint16_t>(static_cast<unsigned>((*arcs)[i]) * kStep);
            colours.shades[i] = {place, place};
        }
        return colours;
    });
}

const std::shared_ptr<const std::vector<PartnershipIndex>>& HighlightPart::litArcsFor(const Source& source,
                                                                                      const Focus& selected) {
    return m_lit.get({source.network, source.shown, selected},
                     [&](const LitInputs&) { return partnershipsOf(source, selected); });
}

} // namespace atlas
