#include "cli/commands/export_inputs.h"

#include <memory>
#include <vector>

#include "analysis/bundles/view_bundles.h"
#include "analysis/findings/gap_shading.h"
#include "cli/commands/export_composed.h"
#include "cli/options/map_state.h"
#include "cli/options/network_loading.h"
#include "model/filter/undated.h"

namespace atlas {

Result<SceneInputs> exportInputs(const ExportOptions& options, const FilterOptions& filters,
                                 const ViewOptions& view, const ResourceFolders& resources,
                                 const Progress& progress) {
    SceneInputs inputs;
    const Result<NetworkPointer> network = loadNetworkOrNote(filters.dataFolder, progress);
    if (!network) return tl::unexpected<Error>(network.error());
    const Result<MapState> map = mapStateFrom(filters, view, **network, resources.themes);
    if (!map) return tl::unexpected<Error>(map.error());
    inputs.view = map->view;
    inputs.theme = map->theme;
    inputs.network = *network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(**network, inputs.view.filter));
    inputs.undated =
        std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(**network, inputs.view.filter));
    inputs.placeShades = placeShadesFor(inputs.view.shading, **network, *inputs.shown);
    Result<std::shared_ptr<const BundledRoutes>> bundles = bundlesFor(inputs.view, **network, progress);
    if (!bundles) return tl::unexpected<Error>(bundles.error());
    inputs.bundles = *std::move(bundles);
    inputs.transparentBackground = options.transparent;
    inputs.leavesWayToArcs = true;
    inputs.title = options.title;
    inputs.withLegend = options.legend;
    inputs.withCredit = !options.withoutCredit;
    if (options.labels) inputs.view.labels = {true, options.labels};
    if (const Result<void> composed = composePage(options, inputs); !composed)
        return tl::unexpected<Error>(composed.error());
    return inputs;
}

} // namespace atlas
