#include "scene/basemap/map_part.h"

namespace atlas {

namespace {
constexpr double kStateLinesFromZoom = 1.6;
}

Result<std::shared_ptr<const MapGeometry>> MapPart::geometryFor(const PlaneView& view,
                                                                const ViewWindow& window, bool isShaded,
                                                                const Progress& progress) {
    Result<std::shared_ptr<const PreparedMap>> prepared =
        m_store.get(detailLevelFor(view.scalePixels(), view.viewport.pixelRatio), progress);
    if (!prepared) return tl::unexpected(prepared.error());
    Inputs wanted{*std::move(prepared), view.plane(), window,
                  isShaded || view.camera.zoom >= kStateLinesFromZoom, distanceStepKilometres(view)};
    return m_geometry.get(std::move(wanted), [&](const Inputs& inputs) {
        const DistanceCircles circles{inputs.distanceStepKilometres, inputs.window.toleranceRadii(),
                                      inputs.window.plane};
        return projectMap(*inputs.prepared, view.projection, inputs.window.cap, inputs.withStateLines,
                          circles);
    });
}

} // namespace atlas
