#include "cli/commands/bench_command.h"

#include "cli/commands/benchmark.h"
#include "cli/options/network_loading.h"
#include "cli/options/picture_size.h"
#include "cli/output/outcome.h"
#include "cli/output/standard_output.h"
#include "core/job.h"
#include "data/network/synthetic_network.h"
#include "export/pictures/picture.h"
#include "export/tables/bench_writers.h"
#include "gl/context.h"

namespace atlas {

namespace {

Result<BenchFigures> run(const BenchOptions& options, const PanelTimes& panelTimes) {
    const Result<PictureSize> size = parseSize(options.size, kLargestFrameSidePixels);
    if (!size) return tl::unexpected(size.error());
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    SceneBuilder builder(resources->naturalEarth, true);
    builder.prefetchWorld();
    // As in the window: the network is read while the graphics driver wakes up.
    Job<NetworkPointer> loading("the network", [folder = options.dataFolder](const Progress& progress) {
        return loadNetworkOrNote(folder, progress);
    });
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    Result<NetworkPointer> network = loading.take();
    if (!network) return tl::unexpected(network.error());
    if (!context) return tl::unexpected(context.error());
    if (options.partnershipCount > 0) *network = syntheticNetwork(**network, options.partnershipCount);
    Viewport viewport = viewportForPicture(size->widthPixels, size->heightPixels);
    Result<BenchFigures> figures = measure(*network, *resources, std::move(builder), viewport);
    if (!figures) return figures;
    Result<std::vector<double>> panels = panelTimes(*network, *resources, viewport);
    if (!panels) return tl::unexpected(panels.error());
    figures->panelsMs = *std::move(panels);
    figures->renderer = context->rendererName();
    figures->rendererKind = gl::isSoftwareRenderer(figures->renderer) ? "software" : "graphics-card";
    return figures;
}

} // namespace

int runBench(const BenchOptions& options, const PanelTimes& panelTimes) {
    return exitCodeOf(run(options, panelTimes).and_then([&](const BenchFigures& figures) {
        return print(options.asJson ? benchJson(figures) : benchText(figures));
    }));
}

} // namespace atlas
