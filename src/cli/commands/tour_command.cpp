#include "cli/commands/tour_command.h"

#include <fmt/core.h>

#include <filesystem>
#include <optional>
#include <utility>

#include "cli/options/network_loading.h"
#include "cli/options/option_naming.h"
#include "cli/output/outcome.h"
#include "cli/output/progress_line.h"
#include "core/messages.h"
#include "core/text.h"
#include "core/time_left.h"
#include "core/utf8.h"
#include "data/files/text_file.h"
#include "data/style/fonts.h"
#include "export/files/atomic_file.h"
#include "export/films/film.h"
#include "export/handouts/pdf_handout.h"
#include "export/handouts/slides.h"
#include "export/tours/step_painter.h"
#include "export/tours/tour_chance.h"
#include "export/tours/tour_scenes.h"
#include "export/tours/transcript.h"
#include "gl/context.h"
#include "model/tour/tour_check.h"
#include "model/tour/tour_file.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// What `check` would tell is not told again, but that it would.
void noteProblems(const TourOptions& options, const std::string& text, const Network& network) {
    const Result<TourCheck> check = checkTour(text, options.file, network);
    if (!check || check->problems.empty()) return;
    printNote(fmt::format("{}: {}; sister-atlas check {} tells them", options.file,
                          counted(check->problems.size(), "problem", "problems"), options.file));
}

// A tour, and what its pictures need.
struct OpenedTour {
    TourScenes scenes;
    std::vector<Theme> themes;
    ResourceFolders resources;
    std::string text; // of its file
};

Result<void> fillChance(TourScenes& scenes, const Network& network, const Progress& progress) {
    if (!scenes.wantsChance()) return {};
    const Result<ChanceFigures> chance = chanceFiguresOf(network, progress);
    if (!chance) return tl::unexpected(chance.error());
    scenes.setChance(*chance);
    return {};
}

Result<OpenedTour> openTour(const TourOptions& options, const Progress& progress) {
    const Result<std::string> text = readTextFile(options.file);
    if (!text) return tl::unexpected(text.error());
    const Result<Tour> tour = tourToShow(*text, options.file);
    if (!tour) return tl::unexpected(tour.error());
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    const Result<std::vector<Theme>> themes = loadThemes(resources->themes);
    if (!themes) return tl::unexpected(themes.error());
    std::optional<Theme> forAll;
    if (!options.theme.empty()) {
        Result<Theme> theme = findTheme(*themes, options.theme).map_error(naming("--theme"));
        if (!theme) return tl::unexpected(theme.error());
        forAll = *std::move(theme);
    }
    const Result<NetworkPointer> network = loadNetworkOrNote(options.dataFolder, progress);
    if (!network) return tl::unexpected(network.error());
    noteProblems(options, *text, **network);
    OpenedTour opened{TourScenes(*network, *tour, *themes), *themes, *resources, *text};
    if (forAll) opened.scenes.setTheme(*forAll);
    const Result<void> filled = fillChance(opened.scenes, **network, progress);
    if (!filled) return tl::unexpected(filled.error());
    return opened;
}

Result<void> writeTranscript(const TourOptions& options, const TourScenes& scenes) {
    if (options.transcript.empty()) return {};
    const bool isVtt = folded(Path(options.transcript).extension().string()) == ".vtt";
    const auto& write = isVtt ? transcriptVtt : transcriptText;
    return writeTextFile(options.transcript, write(scenes, options.secondsPerStep));
}

void noteMessages(const std::vector<std::string>& messages) {
    for (const std::string& message : messages)
        printNote(message);
}

// Letters that no font has would be empty boxes.
void noteLetters(const TourScenes& scenes) {
    std::string words = scenes.title();
    for (std::size_t step = 0; step < scenes.stepCount(); ++step)
        words += scenes.captionOf(step) + scenes.notesOf(step);
    const std::string note = noteOnLetters(lettersWithoutFont(decodedUtf8(words)));
    if (!note.empty()) printNote(note);
}

// What has no room in a step's picture.
void noteRoom(const TourScenes& scenes, const FilmFormat& format) {
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        const SceneInputs inputs = scenes.sceneOf(step, format.widthPixels, format.heightPixels);
        for (const std::string& note : pictureAnnotations(inputs).notes)
            printNote(fmt::format("step {}: {}", step + 1, note));
    }
}

Result<void> writePdf(const TourOptions& options, const OpenedTour& tour, StepPainter& painter,
                      const Progress& progress) {
    if (options.pdf.empty()) return {};
    noteLetters(tour.scenes);
    const Theme ink = findTheme(tour.themes, "print").value_or(tour.themes.front());
    return writePdfHandout(options.pdf, tour.scenes, ink, painter, tour.text, withTimeLeft(progress));
}

Result<void> writePptx(const TourOptions& options, const OpenedTour& tour, StepPainter& painter,
                       const Progress& progress) {
    if (options.pptx.empty()) return {};
    return writeSlides(options.pptx, tour.scenes, painter, withTimeLeft(progress));
}

Result<void> writePages(const TourOptions& options, const OpenedTour& tour, const Progress& progress) {
    if (options.pdf.empty() && options.pptx.empty()) return {};
    Result<StepPainter> painter = StepPainter::create(tour.resources.naturalEarth);
    if (!painter) return tl::unexpected(painter.error());
    const Result<void> written = writePdf(options, tour, *painter, progress).and_then([&] {
        return writePptx(options, tour, *painter, progress);
    });
    noteMessages(painter->takeMessages());
    return written;
}

Result<void> writeVideo(const TourOptions& options, const OpenedTour& tour, const Progress& progress) {
    if (options.video.empty()) return {};
    const Result<FilmFormat> format = filmFormatOf(options);
    if (!format) return tl::unexpected(format.error());
    noteRoom(tour.scenes, *format);
    Result<FilmPainter> painter =
        FilmPainter::create(tour.resources.naturalEarth, format->widthPixels, format->heightPixels);
    if (!painter) return tl::unexpected(painter.error());
    const Result<void> written = writeFilm({options.video, *format, options.secondsPerStep}, tour.scenes,
                                           *painter, withTimeLeft(progress));
    noteMessages(painter->takeMessages());
    return written;
}

Result<void> writeDrawn(const TourOptions& options, const OpenedTour& tour, const Progress& progress) {
    if (options.pdf.empty() && options.pptx.empty() && options.video.empty()) return {};
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    if (!context) return tl::unexpected(context.error());
    return writePages(options, tour, progress).and_then([&] { return writeVideo(options, tour, progress); });
}

Result<void> writeAll(const TourOptions& options) {
    if (const Result<void> checked = checkTourOptions(options); !checked) return checked;
    ProgressLine line;
    const Progress progress = line.progress();
    const Result<OpenedTour> tour = openTour(options, progress);
    if (!tour) return tl::unexpected(tour.error());
    if (const Result<void> written = writeDrawn(options, *tour, progress); !written) return written;
    return writeTranscript(options, tour->scenes);
}

} // namespace

int runTour(const TourOptions& options) {
    return exitCodeOf(writeAll(options));
}

} // namespace atlas
