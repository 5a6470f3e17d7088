#include "cli/commands/export_picture.h"

#include <filesystem>

#include "cli/commands/export_inputs.h"
#include "cli/commands/export_sheet.h"
#include "cli/output/output_file.h"
#include "cli/output/progress_line.h"
#include "core/ending_signals.h"
#include "core/job.h"
#include "core/messages.h"
#include "export/pictures/picture.h"
#include "export/pictures/picture_formats.h"
#include "export/pictures/world_file.h"
#include "gl/context.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// What the arguments come to, before anything is drawn.
struct ExportPlan {
    PictureRequest request;
    ResourceFolders resources;
};

Result<ExportPlan> makePlan(const ExportOptions& options, const FilterOptions& filters,
                            const ViewOptions& view, const Progress& progress) {
    const Path file = options.file;
    const Result<PictureSheet> sheet = sheetFrom(options);
    if (!sheet) return tl::unexpected<Error>(sheet.error());
    const Result<void> canHold =
        checkPictureFile({file, sheet->widthPixels, sheet->heightPixels, options.transparent});
    if (!canHold) return tl::unexpected<Error>(canHold.error());
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected<Error>(resources.error());
    Result<SceneInputs> inputs = exportInputs(options, filters, view, *resources, progress);
    if (!inputs) return tl::unexpected<Error>(inputs.error());
    if (options.worldFile) {
        if (const Result<void> possible = checkWorldFilePossible(inputs->view.camera); !possible)
            return tl::unexpected<Error>(possible.error());
    }
    inputs->viewport = viewportForPicture(*sheet, *inputs);
    PictureRequest request;
    request.file = file;
    request.inputs = *std::move(inputs);
    request.dotsPerInch = sheet->dotsPerInch;
    request.withWorldFile = options.worldFile;
    return ExportPlan{std::move(request), *resources};
}

// A signal that ends the program ends the work in good order.
Result<std::filesystem::path> exportShowingProgress(const PictureRequest& request, SceneBuilder& builder,
                                                    MapRenderer& renderer) {
    const EndingSignals signals;
    ProgressLine line;
    const Progress shown = line.progress();
    const Progress progress = [&shown](double share, std::string_view what) {
        return goesOn(shown, share, what) && !EndingSignals::wereSent();
    };
    const Result<std::filesystem::path> exported = exportPicture(request, builder, renderer, progress);
    if (exported || !isCancellation(exported.error())) return exported;
    return failure(request.file.string() + ": given up, and nothing is written");
}

Result<void> draw(const ExportPlan& plan) {
    SceneBuilder builder(plan.resources.naturalEarth, false);
    // The base map is read while shaders are compiled.
    builder.prefetch(plan.request.inputs.view.camera, plan.request.inputs.viewport);
    Result<MapRenderer> renderer = MapRenderer::create();
    if (!renderer) return tl::unexpected<Error>(renderer.error());
    const Result<std::filesystem::path> exported = exportShowingProgress(plan.request, builder, *renderer);
    for (const std::string& message : builder.takeMessages())
        printNote(message);
    if (!exported) return tl::unexpected<Error>(exported.error()); // of no picture nothing more is said
    for (const std::string& note : pictureAnnotations(plan.request.inputs).notes)
        printNote(note);
    return {};
}

} // namespace

// The network is read while the graphics driver wakes up; what is wrong with the request is told first.
Result<void> writePicture(const ExportOptions& options, const FilterOptions& filters,
                          const ViewOptions& view) {
    Job<ExportPlan> planning(
        "the picture", [&](const Progress& progress) { return makePlan(options, filters, view, progress); });
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    const Result<ExportPlan> plan = planning.take();
    if (!plan) return tl::unexpected(plan.error());
    if (const Result<void> checked = checkWritable(options.file); !checked) return checked;
    const SceneInputs& inputs = plan->request.inputs;
    for (const std::string& note : notesOn(inputs.view.filter, *inputs.shown))
        printNote(note);
    if (!context) return tl::unexpected(context.error());
    return draw(*plan);
}

} // namespace atlas
