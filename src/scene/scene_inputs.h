#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/findings/place_shades.h"
#include "data/network/network.h"
#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/filter/filter.h"
#include "model/view/view.h"
#include "scene/labels/label_request.h"

namespace atlas {

struct BundledRoutes; // analysis/bundles/bundled_routes.h
struct PageSheet;     // scene/page/page_sheet.h

// What a picture is made of.
struct SceneInputs {
    NetworkPointer network;
    std::shared_ptr<const FilterResult> shown; // result of the view's filter
    View view;
    // Shown faintly beside it, unless the view's style leaves them out (model/filter/undated.h). The same
    // pointer as long as they are the same. Null: none.
    std::shared_ptr<const std::vector<PartnershipIndex>> undated;
    // What countries and states show: analysis/findings/gap_shading.h's placeShadesFor(). The same pointer
    // as long as it is the same. Null: they are not shaded.
    std::shared_ptr<const PlaceShades> placeShades;
    // The ways that arcs share where the view's style bundles them (analysis/bundles/bundle_routes.h). Null:
    // they go by their great circles until there are some.
    std::shared_ptr<const BundledRoutes> bundles;
    Target hovered;               // its arcs stand out beside those of the selection
    bool isMotionReduced = false; // nothing fades in the window
    double litShare = 1.0;        // of the way of each arc that stands out (scene/arcs/arc_growth.h)
    Viewport viewport;
    Theme theme;
    bool transparentBackground = false;
    std::string title;                   // drawn at the top; empty: none
    std::string caption;                 // of a step of a tour, drawn large at the foot; empty: none
    std::string captionHeading;          // larger, over it
    std::vector<ExtraLabel> extraLabels; // beside those of cities and countries
    std::vector<PixelBox> keepFree;      // where no label may stand: what covers the map
    std::vector<PixelBox> covered;       // by a panel that comes with a selection: names go under it
    bool isInMotion = false;             // in the window: names keep their places as long as they can
    bool leavesWayToArcs =
        false;               // names that few lit arcs would cross out are left away; in the window they stay
    bool withLegend = false; // drawn at the bottom left, with the headline; the window has panels for that
    bool withCredit = false; // whom data and map are from, in small print at the foot
    std::shared_ptr<const PageSheet> page; // all that stands on a page of paper, in place of the above; null:
                                           // it is a picture alone
};

} // namespace atlas
