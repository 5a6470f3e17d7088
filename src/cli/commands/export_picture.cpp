#include "cli/commands/export_picture.h"

#include <filesystem>

#include "cli/commands/export_composed.h"
#include "cli/commands/export_inputs.h"
#include "cli/commands/export_sheet.h"
#include "cli/options/option_naming.h"
#include "cli/output/interruptible.h"
#include "cli/output/output_file.h"
#include "core/job.h"
#include "core/known_words.h"
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

Result<ColourVision> visionFrom(const std::string& typed) {
    if (typed.empty()) return ColourVision::Usual;
    return indexOfWord(kColourVisionNames, typed)
        .map([](std::size_t index) { return static_cast<ColourVision>(index); })
        .map_error(naming("--vision"));
}

Result<void> checkFile(const ExportOptions& options, const PictureSheet& sheet) {
    return checkPictureFile({options.file, sheet.widthPixels, sheet.heightPixels, options.transparent});
}

// Before anything is read, as far as the options alone tell: a page has paper of its own.
Result<void> checkSheet(const ExportOptions& options, const FilterOptions& filters) {
    if (options.page || !filters.savedView.empty()) return {};
    return sheetFrom(options).and_then([&](const PictureSheet& sheet) { return checkFile(options, sheet); });
}

Result<ExportPlan> makePlan(const ExportOptions& options, const FilterOptions& filters,
                            const ViewOptions& view, const std::string& placedFor, const Progress& progress) {
    const Path file = options.file;
    if (const Result<void> known = checkSheet(options, filters); !known)
        return tl::unexpected<Error>(known.error());
    const Result<ColourVision> vision = visionFrom(options.vision);
    if (!vision) return tl::unexpected<Error>(vision.error());
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected<Error>(resources.error());
    Result<SceneInputs> inputs = exportInputs(options, filters, view, *resources, progress);
    if (!inputs) return tl::unexpected<Error>(inputs.error());
    const Result<PictureSheet> sheet = sheetFrom(options, *inputs);
    if (!sheet) return tl::unexpected<Error>(sheet.error());
    if (const Result<void> canHold = checkFile(options, *sheet); !canHold)
        return tl::unexpected<Error>(canHold.error());
    if (options.worldFile) {
        const Result<void> possible =
            checkWorldFilePossible(inputs->view.camera).map_error(naming(placedFor));
        if (!possible) return tl::unexpected<Error>(possible.error());
    }
    inputs->viewport = viewportForPicture(*sheet, *inputs);
    PictureRequest request;
    request.file = file;
    request.inputs = *std::move(inputs);
    request.dotsPerInch = sheet->dotsPerInch;
    request.vision = *vision;
    request.withWorldFile = options.worldFile;
    return ExportPlan{std::move(request), *resources};
}

Result<void> draw(const ExportPlan& plan, const Progress& progress) {
    SceneBuilder builder(plan.resources.naturalEarth, false);
    // The base map is read while shaders are compiled.
    builder.prefetch(plan.request.inputs.view.camera, plan.request.inputs.viewport);
    Result<MapRenderer> renderer = MapRenderer::create();
    if (!renderer) return tl::unexpected<Error>(renderer.error());
    const Result<std::filesystem::path> exported = exportPicture(plan.request, builder, *renderer, progress);
    for (const std::string& message : builder.takeMessages())
        printNote(message);
    if (!exported) return tl::unexpected<Error>(exported.error()); // of no picture nothing more is said
    if (plan.request.inputs.page) return {};                       // its problems were told before
    for (const std::string& note : pictureAnnotations(plan.request.inputs).notes)
        printNote(note);
    return {};
}

} // namespace

// The network is read while the graphics driver wakes up; what is wrong with the request is told first.
Result<SceneInputs> drawPicture(const ExportOptions& options, const FilterOptions& filters,
                                const ViewOptions& view, const PictureUse& use) {
    Job<ExportPlan> planning("the picture", [&](const Progress& progress) {
        return makePlan(options, filters, view, use.placedFor, progress);
    });
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    const Result<ExportPlan> plan = planning.take();
    if (!plan) return tl::unexpected(plan.error());
    if (const Result<void> checked = checkWritable(options.file); !checked)
        return tl::unexpected(checked.error());
    const SceneInputs& inputs = plan->request.inputs;
    for (const std::string& note : notesOn(inputs.view.filter, *inputs.shown))
        printNote(note);
    if (!context) return tl::unexpected(context.error());
    notePageProblems(inputs);
    return draw(*plan, use.progress).map([&] { return inputs; });
}

Result<void> writePicture(const ExportOptions& options, const FilterOptions& filters,
                          const ViewOptions& view) {
    InterruptibleWork work;
    PictureUse use;
    use.progress = work.progress();
    return drawPicture(options, filters, view, use).map([](const SceneInputs&) {});
}

} // namespace atlas
