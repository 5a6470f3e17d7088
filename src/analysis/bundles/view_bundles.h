#pragma once

#include <memory>
#include <optional>

#include "analysis/bundles/bundle_options.h"
#include "analysis/bundles/bundled_routes.h"
#include "core/progress.h"
#include "model/view/view.h"

namespace atlas {

// How far a view bundles its arcs; nothing where they go by their great circles.
std::optional<BundleLevel> bundleLevelOf(const View& view);

// The ways that a view's arcs share; null where they share none. The only error is cancelled().
Result<std::shared_ptr<const BundledRoutes>> bundlesFor(const View& view, const Network& network,
                                                        const Progress& progress = {});

} // namespace atlas
