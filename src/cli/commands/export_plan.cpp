#include "cli/commands/export_plan.h"

#include <fmt/core.h>

#include <utility>
#include <vector>

#include "cli/commands/export_composed.h"
#include "cli/commands/export_inputs.h"
#include "cli/commands/export_sheet.h"
#include "cli/options/option_naming.h"
#include "core/known_words.h"
#include "export/pictures/picture.h"
#include "export/pictures/picture_formats.h"
#include "export/pictures/world_file.h"
#include "export/tours/tour_chance.h"
#include "model/tour/tour_file.h"

namespace atlas {

namespace {

constexpr double kBleedMillimetres = 3.0; // what print shops ask for

// Pictures and drawings; data and pages have no size.
bool hasSheet(ExportKind kind) {
    return kind != ExportKind::Data && kind != ExportKind::Page;
}

bool isOfPixels(ExportKind kind) {
    return kind == ExportKind::Picture || kind == ExportKind::GeoTiff;
}

Result<void> checkFile(ExportKind kind, const ExportOptions& options, const PictureSheet& sheet) {
    if (!isOfPixels(kind)) return {};
    // A GeoTIFF is made of a PNG.
    const std::filesystem::path drawn = kind == ExportKind::GeoTiff ? "picture.png" : options.file;
    return checkPictureFile({drawn, sheet.widthPixels, sheet.heightPixels, options.transparent});
}

// Before anything is read, as far as the options alone tell: a page has paper of its own.
Result<void> checkSheet(ExportKind kind, const ExportOptions& options, const FilterOptions& filters) {
    if (!hasSheet(kind) || options.page || !filters.savedView.empty()) return {};
    return sheetFrom(options).and_then(
        [&](const PictureSheet& sheet) { return checkFile(kind, options, sheet); });
}

Result<PictureSheet> sheetOf(ExportKind kind, const ExportOptions& options, const SceneInputs& inputs) {
    if (!hasSheet(kind)) return PictureSheet{};
    const Result<PictureSheet> sheet = sheetFrom(options, inputs);
    if (!sheet) return sheet;
    if (const Result<void> canHold = checkFile(kind, options, *sheet); !canHold)
        return tl::unexpected(canHold.error());
    return sheet;
}

Result<PixelChoices> pixelsFrom(const ExportOptions& options) {
    PixelChoices choices;
    choices.withWorldFile = options.worldFile;
    if (options.vision.empty()) return choices;
    const Result<std::size_t> vision =
        indexOfWord(kColourVisionNames, options.vision).map_error(naming("--vision"));
    if (!vision) return tl::unexpected(vision.error());
    choices.vision = static_cast<ColourVision>(*vision);
    return choices;
}

DrawingChoices drawingFrom(const ExportOptions& options) {
    DrawingChoices choices;
    choices.withOutlines = options.outlines;
    choices.simplifyPixels = options.simplifyPixels;
    if (options.bleed) choices.bleedMillimetres = kBleedMillimetres;
    choices.advice = "--simplify 0.5 makes it smaller, fewer partnerships much smaller";
    return choices;
}

Result<std::shared_ptr<const TourScenes>> tourFrom(const std::string& file, const NetworkPointer& network,
                                                   std::vector<Theme> themes, const Progress& progress) {
    if (file.empty()) return nullptr;
    const Result<Tour> tour = loadTour(file);
    if (!tour) return tl::unexpected(tour.error());
    auto scenes = std::make_shared<TourScenes>(network, *tour, std::move(themes));
    if (scenes->wantsChance()) {
        const Result<ChanceFigures> chance = chanceFiguresOf(*network, progress);
        if (!chance) return tl::unexpected(chance.error());
        scenes->setChance(*chance);
    }
    return scenes;
}

Result<BrowserChoices> browserFrom(const ExportOptions& options, const SceneInputs& inputs,
                                   bool isThemeChosen, const ResourceFolders& folders,
                                   const Progress& progress) {
    const Result<std::vector<Theme>> themes = loadThemes(folders.themes);
    if (!themes) return tl::unexpected(themes.error());
    Result<std::shared_ptr<const TourScenes>> tour =
        tourFrom(options.tour, inputs.network, *themes, progress);
    if (!tour) return tl::unexpected(tour.error());
    BrowserChoices choices;
    choices.paper = findTheme(*themes, "print").value_or(inputs.theme);
    if (!isThemeChosen) {
        if (Result<Theme> day = findTheme(*themes, "day")) choices.light = *std::move(day);
    }
    choices.tour = *std::move(tour);
    return choices;
}

// Only a flat map has a place in a GIS.
Result<void> checkPlace(ExportKind kind, const ExportOptions& options, const Camera& camera) {
    if (kind == ExportKind::GeoTiff) return checkWorldFilePossible(camera).map_error(naming(options.file));
    if (options.worldFile) return checkWorldFilePossible(camera).map_error(naming("--world-file"));
    return {};
}

Result<void> checkNeeded(ExportKind kind, const ExportOptions& options) {
    if (kind != ExportKind::GeoTiff || !options.worldFile) return {};
    return failure(
        fmt::format("{}: --world-file is not needed, a GeoTIFF knows its place; leave it out", options.file));
}

} // namespace

Result<ExportPlan> makePlan(ExportKind kind, const ExportOptions& options, const FilterOptions& filters,
                            const ViewOptions& view, const Progress& progress) {
    if (const Result<void> needed = checkNeeded(kind, options); !needed)
        return tl::unexpected(needed.error());
    if (const Result<void> known = checkSheet(kind, options, filters); !known)
        return tl::unexpected(known.error());
    Result<PixelChoices> pixels = pixelsFrom(options);
    if (!pixels) return tl::unexpected(pixels.error());
    Result<ResourceFolders> folders = findResources();
    if (!folders) return tl::unexpected(folders.error());
    Result<SceneInputs> inputs = exportInputs(options, filters, view, *folders, progress);
    if (!inputs) return tl::unexpected(inputs.error());
    const Result<PictureSheet> sheet = sheetOf(kind, options, *inputs);
    if (!sheet) return tl::unexpected(sheet.error());
    if (const Result<void> placed = checkPlace(kind, options, inputs->view.camera); !placed)
        return tl::unexpected(placed.error());
    ExportOrder order;
    if (hasSheet(kind)) inputs->viewport = viewportForPicture(*sheet, *inputs);
    if (kind == ExportKind::Page) {
        const bool isThemeChosen = !view.theme.empty() || !filters.savedView.empty();
        Result<BrowserChoices> browser = browserFrom(options, *inputs, isThemeChosen, *folders, progress);
        if (!browser) return tl::unexpected(browser.error());
        order.browser = *std::move(browser);
    }
    order.file = options.file;
    order.inputs = *std::move(inputs);
    order.dotsPerInch = sheet->dotsPerInch;
    order.withViewFile = options.viewFile;
    order.pixels = *std::move(pixels);
    order.drawing = drawingFrom(options);
    return ExportPlan{std::move(order), *std::move(folders)};
}

} // namespace atlas
