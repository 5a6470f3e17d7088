#pragma once

#include <memory>
#include <vector>

#include "core/kept.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"
#include "scene/arcs/lit_arcs.h"
#include "scene/basemap/view_window.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

// What stands out in a scene, kept until what it is made of changes.
class HighlightPart {
public:
    // What highlighted arcs and discs are made of, apart from the view.
    struct Source {
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;
        std::shared_ptr<const ArcColours> colours;
        std::shared_ptr<const CityPoints> cityPoints; // in the view's plane

        friend bool operator==(const Source&, const Source&) = default;
    };

    // All null when nothing has the focus. `litShare`: of each arc's way (arc_growth.h).
    struct Highlight {
        std::shared_ptr<const LitArcs> lit;
        std::shared_ptr<const ArcGeometry> arcs;
        std::shared_ptr<const DiscGeometry> discs;
    };
    Highlight highlightFor(const Source& source, const Focus& focus, const PlaneView& view,
                           const ViewWindow& window, double litShare = 1.0);

    // Of the arcs that stand out: the map's own, or whose they are while two cities are compared.
    std::shared_ptr<const ArcColours> coloursFor(const Source& source, const Selection& selection);

    // The partnerships that the selection lights.
    const std::shared_ptr<const std::vector<PartnershipIndex>>& litArcsFor(const Source& source,
                                                                           const Focus& selected);

private:
    struct HighlightInputs {
        Source source;
        Focus focus;
        PlaneId plane;
        ViewWindow window;
        double fanGapRadii = 0.0;

        friend bool operator==(const HighlightInputs&, const HighlightInputs&) = default;
    };
    struct RibbonInputs {
        std::shared_ptr<const LitArcs> lit;
        double litShare = 1.0;

        friend bool operator==(const RibbonInputs&, const RibbonInputs&) = default;
    };
    struct LitInputs {
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;
        Focus focus;

        friend bool operator==(const LitInputs&, const LitInputs&) = default;
    };

    struct ComparedInputs {
        Source source;
        Selection selection;

        friend bool operator==(const ComparedInputs&, const ComparedInputs&) = default;
    };

    Kept<HighlightInputs, const LitArcs> m_litArcs;
    Kept<RibbonInputs, const ArcGeometry> m_ribbons;
    Kept<ComparedInputs, const ArcColours> m_compared;
    Kept<LitInputs, const std::vector<PartnershipIndex>> m_lit;
};

} // namespace atlas
