#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scene/arcs/arc_colours.h"
#include "scene/arcs/arc_tracing.h"

namespace atlas {

// The arcs of a map in a few classes by what their colour tells, each a layer.
struct ArcClasses {
    struct Class {
        std::string id;   // "arcs-2"
        std::string name; // "Arcs of 410 to 1,180 km"
    };
    std::vector<Class> classes;        // the lowest layer first
    std::vector<std::uint8_t> classOf; // per partnership of the network
};

ArcClasses arcClasses(const ArcTracing& arcs, const ArcColours& colours, ArcColouring colouring);

} // namespace atlas
