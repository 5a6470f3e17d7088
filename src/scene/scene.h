#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings/place_shades.h"
#include "data/style/theme.h"
#include "model/view/view.h"
#include "scene/geometry/geometry.h"

namespace atlas {

struct PlaceGeometry; // scene/places/place_map.h: countries and U.S. states
struct MapGeometry;   // scene/basemap/map_geometry.h: land, lakes, coast, borders, outline
class ArcTracing;     // scene/arcs/arc_tracing.h: all arcs, traced slice by slice
struct ArcColours;    // scene/arcs/arc_colours.h: where each arc lies on the palette
struct LitArcs;       // scene/arcs/lit_arcs.h: a few arcs before they are ribbons
struct ArcGeometry;   // scene/arcs/arc_geometry.h: a few arcs as ribbons
struct DiscGeometry;  // scene/geometry/disc_geometry.h: city discs
struct MapLabels;     // scene/labels/labels.h: names of countries and cities
struct DrawList;      // model/drawing/draw_list.h: title, headline, legend of an exported picture

// Everything that one picture shows. Parts are shared and never change; a part that is the same pointer as
// last time is the same drawing, which is how the renderer knows what to upload and to redraw.
struct Scene {
    Viewport viewport;
    Theme theme;
    bool transparentBackground = false;
    double discScale = 1.0;       // basic radius to design pixels
    double arcWidthPixels = 1.15; // of design size
    std::shared_ptr<const MapGeometry> map;
    std::shared_ptr<const PlaceGeometry> places;           // null: they are not shaded
    std::shared_ptr<const std::vector<Shade>> placeShades; // one per place of the shapes that were read
    std::shared_ptr<const ArcTracing> arcs;
    std::shared_ptr<const ArcColours> arcColours; // per partnership, on the palette
    std::vector<Colour> arcPalette;               // the last: what is not recorded
    Passing passing = Passing::Touching;          // which of them a close view shows
    double brightnessStops = 0.0;                 // added to the automatic exposure
    std::shared_ptr<const DiscGeometry> discs;
    // Those that what is selected lights; null or empty: none is dimmed for it.
    std::shared_ptr<const std::vector<PartnershipIndex>> litArcs;
    // They are so many that ribbons over the rest would be one area: they shine among the arcs instead, and
    // the exposure is theirs.
    bool areLitByLight = false;
    bool recedes = false;                                 // all but what is selected
    std::shared_ptr<const LineMesh> selectedPlace;        // outline of a country or state; may be null
    std::vector<Colour> highlightPalette;                 // of the highlighted arcs
    std::shared_ptr<const LitArcs> litArcLines;           // which these are made of; may be null
    std::shared_ptr<const ArcGeometry> highlightedArcs;   // on top; may be null
    std::shared_ptr<const DiscGeometry> highlightedDiscs; // may be null
    std::shared_ptr<const MapLabels> labels;              // may be null
    std::shared_ptr<const DrawList> annotations;          // may be null
};

} // namespace atlas
