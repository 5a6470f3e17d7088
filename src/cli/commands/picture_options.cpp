#include "cli/commands/picture_options.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

Result<void> checkNoPictureOptions(const ExportOptions& options, const ViewOptions& view) {
    const std::array<std::pair<const char*, bool>, 15> typed{{
        {"--size", options.size != ExportOptions{}.size},
        {"--title", !options.title.empty()},
        {"--legend", options.legend},
        {"--no-credit", options.withoutCredit},
        {"--labels", options.labels.has_value()},
        {"--transparent", options.transparent},
        {"--world-file", options.worldFile},
        {"--projection", !view.projection.empty()},
        {"--center", !view.centre.empty()},
        {"--zoom", view.zoom.has_value()},
        {"--theme", !view.theme.empty()},
        {"--colour", !view.colouring.empty()},
        {"--brightness", view.brightnessStops.has_value()},
        {"--undated", !view.undated.empty()},
        {"--shade", !view.shading.empty()},
    }};
    const auto first =
        std::find_if(typed.begin(), typed.end(), [](const auto& option) { return option.second; });
    if (first == typed.end()) return {};
    return failure(fmt::format("{}: {} is for pictures; leave it out, or let the name end in .png",
                               options.file, first->first));
}

} // namespace atlas
