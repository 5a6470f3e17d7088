#pragma once

#include <memory>

#include "core/kept.h"
#include "scene/arcs/arc_colours.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/basemap/view_window.h"

namespace atlas {

// The arcs of a scene and their colours, kept until what they are made of changes.
class ArcPart {
public:
    const std::shared_ptr<const ArcColours>& coloursFor(const NetworkPointer& network, ArcStyle style,
                                                        EndedTies endedTies);

    // Another filter traces nothing twice. `undated`: shown faintly beside it; null: none. `bundles`: ways
    // that they share; null: great circles.
    const std::shared_ptr<const ArcTracing>& arcsFor(const NetworkPointer& network,
                                                     const std::shared_ptr<const FilterResult>& shown,
                                                     const UndatedArcs& undated,
                                                     const std::shared_ptr<const BundledRoutes>& bundles,
                                                     const PlaneView& view, const ViewWindow& window);

private:
    struct ColourInputs {
        NetworkPointer network;
        ArcStyle style;
        EndedTies endedTies = EndedTies::Marked;

        friend bool operator==(const ColourInputs&, const ColourInputs&) = default;
    };
    struct TracedInputs {
        NetworkPointer network;
        PlaneId plane;
        ViewWindow window;
        std::shared_ptr<const BundledRoutes> bundles;

        friend bool operator==(const TracedInputs&, const TracedInputs&) = default;
    };
    struct ArcInputs {
        std::shared_ptr<TracedNetwork> traced;
        std::shared_ptr<const FilterResult> shown;
        UndatedArcs undated;

        friend bool operator==(const ArcInputs&, const ArcInputs&) = default;
    };

    Kept<ColourInputs, const ArcColours> m_colours;
    Kept<TracedInputs, TracedNetwork> m_traced;
    Kept<ArcInputs, const ArcTracing> m_arcs;
};

} // namespace atlas
