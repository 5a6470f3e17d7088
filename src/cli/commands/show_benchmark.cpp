#include "cli/commands/show_benchmark.h"

#include <chrono>
#include <thread>

#include "export/tours/tour_scenes.h"
#include "model/tour/tour_file.h"
#include "render/show_map.h"

namespace atlas {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kFramesPerSecond = 30.0;
constexpr std::chrono::duration<double> kSlice(0.05); // as the window has it while the room waits

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Result<void> drawUntilThere(ShowMap& map, std::size_t step) {
    while (!map.has(step)) {
        if (map.isBuilding()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (const Result<void> drawn = map.advance(Deadline::after(kSlice)); !drawn) return drawn;
    }
    return {};
}

Result<void> drawAhead(ShowMap& map) {
    while (map.isBusy()) {
        if (map.isBuilding()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (const Result<void> drawn = map.advance(Deadline::after(kSlice)); !drawn) return drawn;
    }
    return {};
}

Result<void> drawWay(ShowMap& map, const TourScenes& scenes, std::size_t step, BenchFigures& figures) {
    const StepArrival arrival = scenes.arrival(wayTo(step));
    const Clock::time_point left = Clock::now();
    map.leave();
    figures.showLeaveMs.push_back(millisecondsSince(left));
    const auto drawn = scenes.isBlank(step) ? std::nullopt : std::optional(step);
    for (double seconds = 0.0; seconds <= arrival.seconds(); seconds += 1.0 / kFramesPerSecond) {
        const Clock::time_point start = Clock::now();
        const Result<void> frame =
            map.draw(drawn, arrival.at(seconds), figures.widthPixels, figures.heightPixels);
        if (!frame) return frame;
        figures.showFrameMs.push_back(millisecondsSince(start));
    }
    return map.draw(drawn, arrival.at(arrival.seconds()), figures.widthPixels, figures.heightPixels);
}

} // namespace

Result<void> measureShow(const NetworkPointer& network, const ResourceFolders& resources,
                         const SceneBuilder& builder, BenchFigures& figures) {
    const Result<Tour> tour = loadTour(resources.tours / kBuiltInTour);
    if (!tour) return tl::unexpected(tour.error());
    Result<std::vector<Theme>> themes = loadThemes(resources.themes);
    if (!themes) return tl::unexpected(themes.error());
    const Clock::time_point start = Clock::now();
    const TourScenes scenes(network, *tour, *std::move(themes));
    Result<ShowMap> map = ShowMap::create(builder);
    if (!map) return tl::unexpected(map.error());
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        std::vector<ShowMap::Wanted> wanted;
        if (!scenes.isBlank(step))
            wanted.push_back({step, scenes.sceneOf(step, figures.widthPixels, figures.heightPixels)});
        map->expect(std::move(wanted), {});
        const Result<void> there = step == 0 ? drawUntilThere(*map, step) : drawAhead(*map);
        if (!there) return there;
        if (const Result<void> drawn = drawWay(*map, scenes, step, figures); !drawn) return drawn;
        if (step == 0) figures.showFirstMs = millisecondsSince(start);
    }
    return {};
}

} // namespace atlas
