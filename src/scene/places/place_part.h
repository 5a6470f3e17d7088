#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/findings/gap_shading.h"
#include "model/selection/selection.h"
#include "scene/basemap/base_map_store.h"
#include "scene/basemap/view_window.h"
#include "scene/places/place_store.h"
#include "scene/scene_inputs.h"

namespace atlas {

// The shaded countries and states of a scene, kept until what they are made of changes.
class PlacePart {
public:
    PlacePart(std::filesystem::path folder, bool loadInBackground)
        : m_store(std::move(folder), loadInBackground) {}

    void update(const SceneInputs& inputs);

    // Null while nothing is shaded, or not yet.
    const std::shared_ptr<const PlaceGeometry>& geometry() const { return m_geometry; }
    const std::shared_ptr<const std::vector<Shade>>& shades() const { return m_shades; } // per place

    bool isLoading() const { return m_store.isLoading(); }
    std::vector<std::string> takeMessages() { return m_store.takeMessages(); }

private:
    struct PlaneInputs {
        std::shared_ptr<const PreparedPlaces> prepared;
        ProjectionKind projection{};
        LngLat centre;

        friend bool operator==(const PlaneInputs&, const PlaneInputs&) = default;
    };
    struct ShadeInputs {
        std::shared_ptr<const PreparedPlaces> prepared;
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;

        friend bool operator==(const ShadeInputs&, const ShadeInputs&) = default;
    };
    void updateShades(const ShadeInputs& inputs);

    PlaceStore m_store;
    PlaneInputs m_planeInputs;
    ViewWindow m_window;
    std::shared_ptr<const PlaceGeometry> m_geometry;
    ShadeInputs m_shadeInputs;
    std::shared_ptr<const std::vector<Shade>> m_shades;
};

} // namespace atlas
