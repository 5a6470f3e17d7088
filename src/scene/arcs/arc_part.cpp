#include "scene/arcs/arc_part.h"

namespace atlas {

const std::shared_ptr<const ArcColours>& ArcPart::coloursFor(const NetworkPointer& network, ArcStyle style,
                                                             EndedTies endedTies) {
    style.brightnessStops = 0.0; // the renderer's: it changes no colour's place
    style.way = {};              // nor which way each goes
    style.passing = {};          // and how strong it is where one looks
    style.showsUndated = true;   // nor does it which arcs there are
    return m_colours.get({network, style, endedTies}, [](const ColourInputs& inputs) {
        return arcColours(*inputs.network, inputs.style, inputs.endedTies);
    });
}

const std::shared_ptr<const ArcTracing>& ArcPart::arcsFor(const NetworkPointer& network,
                                                          const std::shared_ptr<const FilterResult>& shown,
                                                          const UndatedArcs& undated,
                                                          const std::shared_ptr<const BundledRoutes>& bundles,
                                                          const PlaneView& view, const ViewWindow& window) {
    const std::shared_ptr<TracedNetwork>& traced =
        m_traced.get({network, view.plane(), window, bundles}, [&](const TracedInputs& inputs) {
            const ArcRequest request{view.projection, window.toleranceRadii(), window.plane};
            return TracedNetwork(inputs.network, request, inputs.bundles);
        });
    return m_arcs.get({traced, shown, undated}, [](const ArcInputs& inputs) {
        return ArcTracing(inputs.traced, inputs.shown, inputs.undated);
    });
}

} // namespace atlas
