#include "export/tables/bench_writers.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/text.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) {
    return std::round(value * 100.0) / 100.0;
}

std::vector<double> allFrames(const BenchFigures& figures) {
    std::vector<double> frames;
    for (const BenchPhase& phase : figures.phases)
        frames.insert(frames.end(), phase.frameMs.begin(), phase.frameMs.end());
    return frames;
}

Json percentilesJson(const std::vector<double>& times) {
    return {{"p50", rounded(percentile(times, 0.50))},
            {"p95", rounded(percentile(times, 0.95))},
            {"p99", rounded(percentile(times, 0.99))}};
}

} // namespace

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0.0;
    const auto place =
        static_cast<std::ptrdiff_t>(std::lround(share * static_cast<double>(values.size() - 1)));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

std::string benchJson(const BenchFigures& figures) {
    Json json;
    json["partnerships"] = figures.partnerships;
    json["width"] = figures.widthPixels;
    json["height"] = figures.heightPixels;
    json["renderer"] = figures.renderer;
    json["renderer_kind"] = figures.rendererKind;
    json["startup_ms"] = rounded(figures.startupMs);
    json["first_frame_ms"] = rounded(figures.firstFrameMs);
    json["full_redraw_ms"] = rounded(figures.fullRedrawMs);
    json["camera_redraw_ms"] = rounded(figures.cameraRedrawMs);
    json["floor_ms"] = rounded(figures.floorMs);
    json["complete_ms"] = rounded(figures.completeMs);
    json["interaction_ms"] = percentilesJson(allFrames(figures));
    for (const BenchPhase& phase : figures.phases)
        json["interaction_by_phase_ms"][phase.name] = percentilesJson(phase.frameMs);
    json["filter_ms"] = rounded(figures.filterMs);
    json["bundle_ms"] = rounded(figures.bundleMs);
    json["panels_ms"] = rounded(percentile(figures.panelsMs, 0.50));
    json["panels_p95_ms"] = rounded(percentile(figures.panelsMs, 0.95));
    json["hover_ms"] = rounded(figures.hoverMs);
    json["show_first_ms"] = rounded(figures.showFirstMs);
    json["show_frame_p50_ms"] = rounded(percentile(figures.showFrameMs, 0.50));
    json["show_frame_p95_ms"] = rounded(percentile(figures.showFrameMs, 0.95));
    json["show_leave_p95_ms"] = rounded(percentile(figures.showLeaveMs, 0.95));
    json["playing_cpu_s_per_min"] = rounded(figures.playingCpuSeconds);
    json["hovering_cpu_s_per_min"] = rounded(figures.hoveringCpuSeconds);
    json["rss_first_frame_mb"] = rounded(figures.firstFrameMb);
    json["rss_mb"] = rounded(figures.residentMb);
    json["peak_mb"] = rounded(figures.peakMb);
    return json.dump(2) + "\n";
}

std::string benchText(const BenchFigures& figures) {
    std::string text = fmt::format("{} partnerships, {} x {} pixels, {}\n",
                                   withThousands(static_cast<std::int64_t>(figures.partnerships)),
                                   figures.widthPixels, figures.heightPixels, figures.renderer);
    const auto add = [&text](std::string_view what, double value, std::string_view unit) {
        text += fmt::format("{:<44} {:>10.1f} {}\n", what, value, unit);
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
        add(fmt::format("  {}, 95th percentile", phase.name), percentile(phase.frameMs, 0.95), "ms");
    add("filter with counts of every facet", figures.filterMs, "ms");
    add("ways that arcs share, from nothing", figures.bundleMs, "ms");
    add("panels of a frame, median", percentile(figures.panelsMs, 0.50), "ms");
    add("  95th percentile", percentile(figures.panelsMs, 0.95), "ms");
    add("what lies under the cursor", figures.hoverMs, "ms");
    add("first picture of a show", figures.showFirstMs, "ms");
    add("frame of a show from step to step, median", percentile(figures.showFrameMs, 0.50), "ms");
    add("  95th percentile", percentile(figures.showFrameMs, 0.95), "ms");
    add("  setting out, 95th percentile", percentile(figures.showLeaveMs, 0.95), "ms");
    add("processor time of a minute of the time line", figures.playingCpuSeconds, "s");
    add("processor time of a minute of hovering", figures.hoveringCpuSeconds, "s");
    add("memory after the first frame", figures.firstFrameMb, "MB");
    add("memory after all this", figures.residentMb, "MB");
    add("memory, peak", figures.peakMb, "MB");
    return text;
}

} // namespace atlas
