#include "cli/commands/benchmark.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <thread>
#include <utility>

#include "analysis/bundles/bundle_routes.h"
#include "cli/commands/process_figures.h"
#include "cli/commands/show_benchmark.h"
#include "core/freed_memory.h"
#include "model/charts/time_line.h"
#include "render/layers/line_floor.h"
#include "render/live_map.h"

namespace atlas {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::duration<double> kFrameBudget(0.008); // as the window has it
constexpr std::chrono::duration<double> kAllTheTime(3600.0); // a redraw that nothing interrupts
constexpr int kRedraws = 7;
constexpr double kSecondsPerMinute = 60.0;
constexpr std::chrono::duration<double> kPatience(10.0); // with redraws; a million arcs take their time

template <typename Work>
Result<double> timed(const Work& work) {
    const Clock::time_point start = Clock::now();
    if (const Result<void> done = work(); !done) return tl::unexpected(done.error());
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// A person at the map, frame by frame.
class Walker {
public:
    Walker(LiveMap& map, SceneInputs inputs) : m_map(map), m_inputs(std::move(inputs)) {}

    std::vector<double> takeFrames() { return std::exchange(m_frameMs, {}); }

    SceneInputs& inputs() { return m_inputs; }

    // One measured frame, with what goes before it.
    template <typename Prepare>
    Result<void> frame(const Prepare& prepare) {
        const Result<double> time = timed([&]() -> Result<void> {
            prepare();
            return m_map.update(m_inputs, kFrameBudget);
        });
        if (!time) return tl::unexpected(time.error());
        m_frameMs.push_back(*time);
        return {};
    }

    // Frames until the picture is complete; not measured one by one.
    Result<double> settle() {
        return timed([&]() -> Result<void> {
            do {
                if (const Result<void> updated = m_map.update(m_inputs, kFrameBudget); !updated)
                    return updated;
                // Nothing to do but wait, as the window does while a level of the base map is read.
                if (m_map.isComplete() && m_map.isLoading())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            } while (!m_map.isComplete() || m_map.isLoading());
            return {};
        });
    }

    Result<void> drag(int frames, ScreenPoint step) {
        for (int i = 0; i < frames; ++i) {
            const ScreenPoint from{m_inputs.viewport.widthPixels / 2.0, m_inputs.viewport.heightPixels / 2.0};
            const Result<void> drawn = frame([&] {
                m_inputs.view.camera = dragged(m_inputs.view.camera, m_inputs.viewport, from, from + step);
            });
            if (!drawn) return drawn;
        }
        return {};
    }

    Result<void> zoom(int frames, double step) {
        for (int i = 0; i < frames; ++i) {
            const Result<void> drawn = frame([&] {
                const ScreenPoint cursor{m_inputs.viewport.widthPixels * 0.51,
                                         m_inputs.viewport.heightPixels * 0.26}; // Europe
                m_inputs.view.camera = zoomedAbout(m_inputs.view.camera, m_inputs.viewport, cursor, step);
            });
            if (!drawn) return drawn;
        }
        return {};
    }

    Result<void> hover(int frames, std::vector<double>& hoverMs) {
        for (int i = 0; i < frames; ++i) {
            const Result<void> drawn = frame([&] {
                const double share = static_cast<double>(i) / frames;
                const Clock::time_point start = Clock::now();
                m_inputs.hovered = m_map.targetAt({m_inputs.viewport.widthPixels * (0.2 + 0.6 * share),
                                                   m_inputs.viewport.heightPixels * (0.6 - 0.35 * share)});
                hoverMs.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
            });
            if (!drawn) return drawn;
        }
        m_inputs.hovered = {};
        return {};
    }

    // The years slider, pulled up and released.
    Result<void> slideYears(int frames) {
        for (int i = 0; i < frames; ++i) {
            const Result<void> drawn = frame([&] {
                Filter& filter = m_inputs.view.filter;
                filter.years = YearRange{static_cast<std::int16_t>(1950 + i), 2030};
                filter.keepUnknownYears = true;
                m_inputs.shown = std::make_shared<const FilterResult>(applyFilter(*m_inputs.network, filter));
            });
            if (!drawn) return drawn;
        }
        m_inputs.view.filter = {};
        m_inputs.shown = std::make_shared<const FilterResult>(applyFilter(*m_inputs.network, {}));
        return {};
    }

private:
    LiveMap& m_map;
    SceneInputs m_inputs;
    std::vector<double> m_frameMs; // of the current phase
};

// Pans, zooms, hovers and filters as one does in the first minute.
Result<void> walk(Walker& walker, BenchFigures& figures) {
    std::vector<double> hoverMs;
    std::vector<double> completeMs;
    const auto turnToGlobe = [&]() -> Result<void> {
        Camera& camera = walker.inputs().view.camera;
        camera = withProjection(camera, ProjectionKind::Orthographic);
        return {};
    };
    struct Step {
        const char* name;
        std::function<Result<void>()> go;
    };
    const std::vector<Step> steps{{"pan",
                                   [&] {
                                       return walker.drag(60, {-14.0, 5.0});
                                   }},
                                  {"zoom in", [&] { return walker.zoom(60, 0.05); }},
                                  {"pan closer",
                                   [&] {
                                       return walker.drag(60, {9.0, -6.0});
                                   }},
                                  {"hover", [&] { return walker.hover(40, hoverMs); }},
                                  {"zoom out", [&] { return walker.zoom(60, -0.05); }},
                                  {"years", [&] { return walker.slideYears(40); }},
                                  {"", turnToGlobe},
                                  {"turn globe", [&] {
                                       return walker.drag(60, {11.0, 4.0});
                                   }}};
    for (const Step& step : steps) {
        if (const Result<void> done = step.go(); !done) return done;
        figures.phases.push_back({step.name, walker.takeFrames()});
        const Result<double> time = walker.settle();
        if (!time) return tl::unexpected(time.error());
        completeMs.push_back(*time);
    }
    std::erase_if(figures.phases, [](const BenchPhase& phase) { return phase.frameMs.empty(); });
    figures.hoverMs = percentile(hoverMs, 0.5);
    figures.completeMs = percentile(completeMs, 0.5);
    return {};
}

// Redraws without interruption: all arcs after a change of the filter, and everything at another meridian.
Result<void> redraw(LiveMap& map, SceneInputs inputs, BenchFigures& figures) {
    std::vector<double> arcs;
    std::vector<double> everything;
    const auto complete = [&]() -> Result<void> {
        do {
            if (const Result<void> drawn = map.update(inputs, kAllTheTime); !drawn) return drawn;
        } while (!map.isComplete());
        return {};
    };
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < kRedraws && (i == 0 || Clock::now() - start < kPatience); ++i) {
        inputs.shown = std::make_shared<const FilterResult>(*inputs.shown); // equal, but not known to be
        const Result<double> time = timed(complete);
        if (!time) return tl::unexpected(time.error());
        arcs.push_back(*time);
        inputs.view.camera.centre.longitudeDegrees += 7.0;
        const Result<double> turned = timed(complete);
        if (!turned) return tl::unexpected(turned.error());
        everything.push_back(*turned);
    }
    figures.fullRedrawMs = percentile(arcs, 0.5);
    figures.cameraRedrawMs = percentile(everything, 0.5);
    return {};
}

// The years of the time line one after another, as it plays them; each picture is drawn up to its end.
Result<double> cpuOfPlaying(Walker& walker) {
    SceneInputs& inputs = walker.inputs();
    const YearRange recorded = inputs.network->recordedYears.value_or(YearRange{});
    const SceneInputs before = inputs;
    constexpr double kSecondsPlayed = 5.0; // from the middle on
    constexpr double kStepsPerSecond = 6.0;
    const double yearsPerStep = (recorded.last - recorded.first) / kWholeNetworkSeconds / kStepsPerSecond;
    const double start = cpuSeconds();
    for (double step = 0.0; step < kSecondsPlayed * kStepsPerSecond; ++step) {
        const double year = (recorded.first + recorded.last) / 2.0 + step * yearsPerStep;
        inputs.view.filter.years = YearRange{recorded.first, static_cast<std::int16_t>(year)};
        inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, inputs.view.filter));
        if (const Result<double> drawn = walker.settle(); !drawn) return drawn;
    }
    const double used = cpuSeconds() - start;
    inputs = before;
    if (const Result<double> settled = walker.settle(); !settled) return settled;
    return used * kSecondsPerMinute / kSecondsPlayed;
}

Result<double> cpuOfHovering(Walker& walker) {
    constexpr int kFrames = 180;
    constexpr double kFramesPerSecond = 60.0;
    std::vector<double> ignored;
    const double start = cpuSeconds();
    if (const Result<void> hovered = walker.hover(kFrames, ignored); !hovered)
        return tl::unexpected(hovered.error());
    const double used = cpuSeconds() - start;
    walker.takeFrames();
    return used * kSecondsPerMinute * kFramesPerSecond / kFrames;
}

double filterTime(const Network& network) {
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        Filter filter;
        filter.citySizes = static_cast<CitySizeMask>(maskOf(static_cast<CitySize>(i % 8)));
        const Clock::time_point start = Clock::now();
        const FilterResult result = applyFilter(network, filter);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return percentile(times, 0.5);
}

Result<double> bundleTime(const Network& network) {
    double longest = 0.0;
    for (const BundleLevel level : {BundleLevel::World, BundleLevel::Continent, BundleLevel::Region}) {
        const Result<double> time = timed([&]() -> Result<void> {
            return bundleRoutes(network, bundleOptionsOf(level)).map([](const BundledRoutes&) {});
        });
        if (!time) return time;
        longest = std::max(longest, *time);
        if (std::chrono::duration<double, std::milli>(longest) > kPatience) break;
    }
    return longest;
}

} // namespace

Result<BenchFigures> measure(const NetworkPointer& network, const ResourceFolders& resources,
                             SceneBuilder builder, const Viewport& viewport) {
    BenchFigures figures;
    const Result<Theme> theme = loadTheme(resources.themes / "night.json");
    if (!theme) return tl::unexpected(theme.error());
    figures.partnerships = network->partnerships.size();
    figures.widthPixels = viewport.widthPixels;
    figures.heightPixels = viewport.heightPixels;
    figures.startupMs = millisecondsSinceStart();
    Result<LiveMap> map = LiveMap::create(std::move(builder));
    if (!map) return tl::unexpected(map.error());
    SceneInputs inputs;
    inputs.network = network;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*network, {}));
    inputs.viewport = viewport;
    inputs.theme = *theme;
    Walker walker(*map, inputs);
    if (const Result<double> first = walker.settle(); !first) return tl::unexpected(first.error());
    figures.firstFrameMs = millisecondsSinceStart();
    figures.firstFrameMb = residentMegabytes();
    if (const Result<void> redrawn = redraw(*map, inputs, figures); !redrawn)
        return tl::unexpected(redrawn.error());
    if (const Result<double> settled = walker.settle(); !settled) return tl::unexpected(settled.error());
    const Result<double> floor = measureLineFloor(*map->scene(), inputs.view.camera);
    if (!floor) return tl::unexpected(floor.error());
    figures.floorMs = *floor;
    if (const Result<void> walked = walk(walker, figures); !walked) return tl::unexpected(walked.error());
    const Result<double> playing = cpuOfPlaying(walker);
    if (!playing) return tl::unexpected(playing.error());
    figures.playingCpuSeconds = *playing;
    const Result<double> hovering = cpuOfHovering(walker);
    if (!hovering) return tl::unexpected(hovering.error());
    figures.hoveringCpuSeconds = *hovering;
    if (const Result<void> shown = measureShow(network, resources, map->builderForPictures(), figures);
        !shown)
        return tl::unexpected(shown.error());
    figures.filterMs = filterTime(*network);
    const Result<double> bundled = bundleTime(*network);
    if (!bundled) return tl::unexpected(bundled.error());
    figures.bundleMs = *bundled;
    figures.residentMb = residentMegabytes();
    figures.peakMb = peakMegabytes();
    return figures;
}

} // namespace atlas
