#include "analysis/bundles/view_bundles.h"

#include "analysis/bundles/bundle_routes.h"

namespace atlas {

std::optional<BundleLevel> bundleLevelOf(const View& view) {
    if (view.arcStyle.way != ArcWay::Bundled) return std::nullopt;
    return bundleLevelAt(view.camera.zoom);
}

Result<std::shared_ptr<const BundledRoutes>> bundlesFor(const View& view, const Network& network,
                                                        const Progress& progress) {
    const std::optional<BundleLevel> level = bundleLevelOf(view);
    if (!level) return nullptr;
    return bundleRoutes(network, bundleOptionsOf(*level), progress).map([](BundledRoutes routes) {
        return std::make_shared<const BundledRoutes>(std::move(routes));
    });
}

} // namespace atlas
