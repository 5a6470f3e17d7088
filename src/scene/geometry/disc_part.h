#pragma once

#include <memory>

#include "core/kept.h"
#include "geo/projection.h"
#include "model/filter/filter.h"
#include "scene/geometry/disc_geometry.h"

namespace atlas {

// The city discs of a scene, kept until what they are made of changes.
class DiscPart {
public:
    // Every city in the plane of the projection.
    const std::shared_ptr<const CityPoints>& pointsFor(const NetworkPointer& network,
                                                       const Projection& projection) {
        return m_points.get({network, projection.kind(), projection.centre()},
                            [&](const PointInputs&) { return projectCities(*network, projection); });
    }

    const std::shared_ptr<const DiscGeometry>& discsFor(const NetworkPointer& network,
                                                        const std::shared_ptr<const CityPoints>& points,
                                                        const std::shared_ptr<const FilterResult>& shown) {
        return m_discs.get({points, shown}, [&](const DiscInputs&) {
            return buildDiscs(*points, network->cities.kind, shown->partnersByCity);
        });
    }

private:
    struct PointInputs {
        NetworkPointer network;
        ProjectionKind projection{};
        LngLat centre;

        friend bool operator==(const PointInputs&, const PointInputs&) = default;
    };
    struct DiscInputs {
        std::shared_ptr<const CityPoints> points;
        std::shared_ptr<const FilterResult> shown;

        friend bool operator==(const DiscInputs&, const DiscInputs&) = default;
    };

    Kept<PointInputs, const CityPoints> m_points;
    Kept<DiscInputs, const DiscGeometry> m_discs;
};

} // namespace atlas
