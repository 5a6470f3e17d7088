#pragma once

#include <filesystem>
#include <glm/vec2.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/kept.h"
#include "core/progress.h"
#include "core/result.h"
#include "model/camera/camera.h"
#include "scene/basemap/map_part.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// A globe that shows where on the Earth a map lies. Places are globe radii from its middle, y down.
struct LocatorGlobe {
    FillMesh land;
    std::vector<glm::dvec2> frame;  // the edge of the map, where it shows but a part of this side; closed
    std::optional<glm::dvec2> mark; // what the page is about, where it is one place
};

// What a globe tells of: a map, and what the page is about, where it is one place.
struct LocatorRequest {
    Camera camera;
    Viewport viewport;
    std::optional<LngLat> place;

    friend bool operator==(const LocatorRequest&, const LocatorRequest&) = default;
};

// What the globe turns to the reader: the page's place, or the middle of the map.
LngLat locatorCentre(const LocatorRequest& request);

// The edge of the free map and the mark on a globe with that centre.
LocatorGlobe locatorMarks(const LocatorRequest& request, LngLat centre);

// With the land, kept until another map asks for another one.
class LocatorPart {
public:
    explicit LocatorPart(const std::filesystem::path& folder) : m_map(folder, false) {}

    Result<std::shared_ptr<const LocatorGlobe>> globeFor(const LocatorRequest& request,
                                                         const Progress& progress);
    BaseMapStore& store() { return m_map.store(); }

private:
    struct Inputs {
        std::shared_ptr<const MapGeometry> map;
        LocatorRequest request;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    MapPart m_map;
    Kept<Inputs, const LocatorGlobe> m_globe;
};

} // namespace atlas
