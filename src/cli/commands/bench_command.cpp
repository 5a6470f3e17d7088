#include "cli/commands/bench_command.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <future>
#include <nlohmann/json.hpp>

#include "cli/commands/benchmark.h"
#include "cli/options/network_loading.h"
#include "cli/options/picture_size.h"
#include "cli/output/messages.h"
#include "cli/output/standard_output.h"
#include "core/text.h"
#include "data/network/synthetic_network.h"
#include "export/picture.h"
#include "gl/context.h"

namespace atlas {

namespace {

double rounded(double value) {
    return std::round(value * 100.0) / 100.0;
}

nlohmann::ordered_json percentilesOf(const std::vector<double>& times) {
    return {{"p50", rounded(percentile(times, 0.50))},
            {"p95", rounded(percentile(times, 0.95))},
            {"p99", rounded(percentile(times, 0.99))}};
}

std::string jsonOf(const BenchFigures& figures) {
    nlohmann::ordered_json json;
    json["partnerships"] = figures.partnerships;
    json["width"] = figures.widthPixels;
    json["height"] = figures.heightPixels;
    json["renderer"] = figures.renderer;
    json["startup_ms"] = rounded(figures.startupMs);
    json["first_frame_ms"] = rounded(figures.firstFrameMs);
    json["full_redraw_ms"] = rounded(figures.fullRedrawMs);
    json["camera_redraw_ms"] = rounded(figures.cameraRedrawMs);
    json["floor_ms"] = rounded(figures.floorMs);
    json["complete_ms"] = rounded(figures.completeMs);
    json["interaction_ms"] = percentilesOf(allFrames(figures));
    for (const BenchPhase& phase : figures.phases)
        json["interaction_by_phase_ms"][phase.name] = percentilesOf(phase.frameMs);
    json["filter_ms"] = rounded(figures.filterMs);
    json["hover_ms"] = rounded(figures.hoverMs);
    json["rss_first_frame_mb"] = rounded(figures.firstFrameMb);
    json["rss_mb"] = rounded(figures.residentMb);
    json["peak_mb"] = rounded(figures.peakMb);
    return json.dump(2) + "\n";
}

std::string textOf(const BenchFigures& figures) {
    std::string text = withThousands(static_cast<std::int64_t>(figures.partnerships)) + " partnerships, " +
                       std::to_string(figures.widthPixels) + " x " + std::to_string(figures.heightPixels) +
                       " pixels, " + figures.renderer + "\n";
    const auto add = [&text](const char* what, double value, const char* unit) {
        std::array<char, 96> line{};
        std::snprintf(line.data(), line.size(), "%-44s %10.1f %s\n", what, value, unit);
        text += line.data();
    };
    add("start to network and OpenGL ready", figures.startupMs, "ms");
    add("start to first complete frame", figures.firstFrameMs, "ms");
    add("all arcs redrawn after a filter", figures.fullRedrawMs, "ms");
    add("everything redrawn at another meridian", figures.cameraRedrawMs, "ms");
    add("floor: the same points as bare GL_LINES", figures.floorMs, "ms");
    add("complete again after a change, in frames", figures.completeMs, "ms");
    const std::vector<double> frames = allFrames(figures);
    add("frame while one acts, median", percentile(frames, 0.50), "ms");
    add("frame while one acts, 95th percentile", percentile(frames, 0.95), "ms");
    add("frame while one acts, 99th percentile", percentile(frames, 0.99), "ms");
    for (const BenchPhase& phase : figures.phases)
        add(("  " + phase.name + ", 95th percentile").c_str(), percentile(phase.frameMs, 0.95), "ms");
    add("filter with counts of every facet", figures.filterMs, "ms");
    add("what lies under the cursor", figures.hoverMs, "ms");
    add("memory after the first frame", figures.firstFrameMb, "MB");
    add("memory after all this", figures.residentMb, "MB");
    add("memory, peak", figures.peakMb, "MB");
    return text;
}

Result<BenchFigures> run(const BenchOptions& options) {
    const Result<PictureSize> size = parseSize(options.size);
    if (!size) return tl::unexpected(size.error());
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    SceneBuilder builder(resources->naturalEarth, true);
    builder.prefetchWorld();
    // As in the window: the network is read while the graphics driver wakes up.
    std::future<Result<NetworkPointer>> loading =
        std::async(std::launch::async, loadNetworkOrNote, options.dataFolder);
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    Result<NetworkPointer> network = loading.get();
    if (!network) return tl::unexpected(network.error());
    if (!context) return tl::unexpected(context.error());
    if (options.partnershipCount > 0) *network = syntheticNetwork(**network, options.partnershipCount);
    Viewport viewport = viewportForPicture(size->widthPixels, size->heightPixels, false, false);
    Result<BenchFigures> figures = measure(*network, *resources, std::move(builder), viewport);
    if (figures) figures->renderer = context->rendererName();
    return figures;
}

} // namespace

int runBench(const BenchOptions& options) {
    const Result<BenchFigures> figures = run(options);
    if (!figures) {
        printError(figures.error().message);
        return kExitFailed;
    }
    StandardOutput output;
    output.write(options.asJson ? jsonOf(*figures) : textOf(*figures));
    if (const Result<void> finished = output.finish(); !finished) {
        printError(finished.error().message);
        return kExitFailed;
    }
    return kExitDone;
}

} // namespace atlas
