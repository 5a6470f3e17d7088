#pragma once

#include <filesystem>
#include <memory>
#include <utility>

#include "core/kept.h"
#include "scene/basemap/base_map_store.h"
#include "scene/basemap/map_geometry.h"
#include "scene/basemap/view_window.h"

namespace atlas {

// The base map of a scene, kept until what it is made of changes.
class MapPart {
public:
    MapPart(std::filesystem::path folder, bool loadInBackground)
        : m_store(std::move(folder), loadInBackground) {}

    // `isShaded`: countries and states have colours, which end at borders. An error only when there is no
    // base map at all.
    Result<std::shared_ptr<const MapGeometry>> geometryFor(const PlaneView& view, const ViewWindow& window,
                                                           bool isShaded, const Progress& progress);

    BaseMapStore& store() { return m_store; }
    const BaseMapStore& store() const { return m_store; }

private:
    struct Inputs {
        std::shared_ptr<const PreparedMap> prepared;
        PlaneId plane;
        ViewWindow window;
        bool withStateLines = false;
        double distanceStepKilometres = 0.0;

        friend bool operator==(const Inputs&, const Inputs&) = default;
    };

    BaseMapStore m_store;
    Kept<Inputs, const MapGeometry> m_geometry;
};

} // namespace atlas
