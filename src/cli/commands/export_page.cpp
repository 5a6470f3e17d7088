#include "cli/commands/export_page.h"

#include <fmt/core.h>

#include <optional>
#include <utility>
#include <vector>

#include "cli/commands/export_inputs.h"
#include "cli/options/map_state.h"
#include "cli/output/output_file.h"
#include "cli/output/progress_line.h"
#include "core/messages.h"
#include "data/style/theme.h"
#include "export/pages/web_page.h"
#include "export/tours/tour_chance.h"
#include "model/tour/tour_file.h"

namespace atlas {

namespace {

Result<std::optional<TourScenes>> tourOf(const ExportOptions& options, const NetworkPointer& network,
                                         std::vector<Theme> themes, const Progress& progress) {
    if (options.tour.empty()) return std::optional<TourScenes>();
    const Result<Tour> tour = loadTour(options.tour);
    if (!tour) return tl::unexpected(tour.error());
    TourScenes scenes(network, *tour, std::move(themes));
    if (scenes.wantsChance()) {
        const Result<ChanceFigures> chance = chanceFiguresOf(*network, progress);
        if (!chance) return tl::unexpected(chance.error());
        scenes.setChance(*chance);
    }
    return std::optional(std::move(scenes));
}

// What a page has no use for.
Result<void> checkOptions(const ExportOptions& options) {
    if (!options.transparent && !options.worldFile) return {};
    return failure(fmt::format("{}: {} is for pictures; leave it out, or let the name end in .png",
                               options.file, options.transparent ? "--transparent" : "--world-file"));
}

} // namespace

Result<void> writePage(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view) {
    if (const Result<void> checked = checkOptions(options); !checked) return checked;
    ProgressLine line;
    const Progress progress = line.progress();
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    Result<SceneInputs> inputs = exportInputs(options, filters, view, *resources, progress);
    if (!inputs) return tl::unexpected(inputs.error());
    if (const Result<void> checked = checkWritable(options.file); !checked) return checked;
    for (const std::string& note : notesOn(inputs->view.filter, *inputs->shown))
        printNote(note);
    const Result<std::vector<Theme>> themes = loadThemes(resources->themes);
    if (!themes) return tl::unexpected(themes.error());
    const Result<std::optional<TourScenes>> tour = tourOf(options, inputs->network, *themes, progress);
    if (!tour) return tl::unexpected(tour.error());
    PageRequest request;
    request.file = options.file;
    request.paper = findTheme(*themes, "print").value_or(inputs->theme);
    if (view.theme.empty() && filters.savedView.empty()) {
        if (Result<Theme> day = findTheme(*themes, "day")) request.light = *std::move(day);
    }
    request.inputs = *std::move(inputs);
    request.tour = *tour ? &**tour : nullptr;
    request.viewer = resources->viewer;
    request.naturalEarth = resources->naturalEarth;
    const Result<std::vector<std::string>> written = writeWebPage(request, progress);
    if (!written) return tl::unexpected(written.error());
    for (const std::string& note : *written)
        printNote(note);
    return {};
}

} // namespace atlas
