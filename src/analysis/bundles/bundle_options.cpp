#include "analysis/bundles/bundle_options.h"

namespace atlas {

BundleOptions bundleOptionsOf(BundleLevel level) {
    BundleOptions options;
    switch (level) {
        case BundleLevel::World:
            options.finestSpacingKilometres = 40.0;
            options.spacingPerReach = 0.5;
            options.cheapestShare = 0.05;
            options.usePower = 0.5;
            options.halfwayUse = 10.0;
            options.longestWay = 1.4;
            break;
        case BundleLevel::Continent:
            break;
        case BundleLevel::Region:
            options.finestSpacingKilometres = 20.0;
            options.spacingPerReach = 0.33;
            options.cheapestShare = 0.3;
            options.longestWay = 1.2;
            break;
    }
    return options;
}

} // namespace atlas
