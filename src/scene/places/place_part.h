#pragma once

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "analysis/findings/place_shades.h"
#include "core/kept.h"
#include "data/network/network.h"
#include "scene/basemap/view_window.h"
#include "scene/places/place_map.h"
#include "scene/places/place_store.h"

namespace atlas {

// The shaded countries and states of a scene, kept until what they are made of changes.
class PlacePart {
public:
    PlacePart(std::filesystem::path folder, bool loadInBackground)
        : m_store(std::move(folder), loadInBackground) {}

    // Both null while nothing is shaded, or not yet.
    struct Places {
        std::shared_ptr<const PlaceGeometry> geometry;
        std::shared_ptr<const std::vector<Shade>> shades; // per place of the shapes that were read
    };
    Places placesFor(const NetworkPointer& network, const std::shared_ptr<const PlaceShades>& shades,
                     const PlaneView& view, const ViewWindow& window, const Progress& progress);

    PlaceStore& store() { return m_store; }
    const PlaceStore& store() const { return m_store; }

private:
    struct PlaneInputs {
        std::shared_ptr<const PreparedPlaces> prepared;
        PlaneId plane;
        ViewWindow window;

        friend bool operator==(const PlaneInputs&, const PlaneInputs&) = default;
    };
    struct ShadeInputs {
        std::shared_ptr<const PreparedPlaces> prepared;
        NetworkPointer network;
        std::shared_ptr<const PlaceShades> shades;

        friend bool operator==(const ShadeInputs&, const ShadeInputs&) = default;
    };

    PlaceStore m_store;
    Kept<PlaneInputs, const PlaceGeometry> m_geometry;
    Kept<ShadeInputs, const std::vector<Shade>> m_shades;
};

} // namespace atlas
