#include "export/pictures/picture.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "export/pictures/picture_formats.h"
#include "export/pictures/row_encoder.h"
#include "export/pictures/world_file.h"
#include "scene/page/page_layout.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

constexpr double kSmallestName = 11.0; // of the map, in design pixels
constexpr double kDrawnShare = 0.9;    // of the work; then the file is read back

// A theme may have small names; on paper they stay as large as can be read.
double nameScaleOn(const PictureSheet& sheet, const Theme& theme) {
    const double smallestPixels = kSmallestTypePoints * sheet.dotsPerInch / kPointsPerInch;
    return std::max(1.0, smallestPixels / (kSmallestName * sheet.pixelRatio * theme.nameScale));
}

PictureFile fileOf(const PictureRequest& request) {
    const Viewport& viewport = request.inputs.viewport;
    return {
        request.file,      viewport.widthPixels, viewport.heightPixels,  request.inputs.transparentBackground,
        request.whenTaken, request.dotsPerInch,  wordsOf(request.inputs)};
}

} // namespace

Viewport viewportForPicture(const PictureSheet& sheet, const SceneInputs& wanted) {
    SceneInputs inputs = wanted;
    inputs.viewport = viewportOn(sheet);
    if (sheet.dotsPerInch > 0) inputs.viewport.nameScale = nameScaleOn(sheet, inputs.theme);
    // A page says itself where its map lies.
    inputs.viewport.insets = inputs.page ? mapInsets(inputs.page->composition, inputs.viewport)
                                         : pictureAnnotations(inputs).insets;
    return inputs.viewport;
}

Viewport viewportForPicture(int widthPixels, int heightPixels, const SceneInputs& wanted) {
    return viewportForPicture(screenSheet(widthPixels, heightPixels), wanted);
}

Result<std::filesystem::path> exportPicture(const PictureRequest& request, SceneBuilder& builder,
                                            MapRenderer& renderer, const Progress& progress) {
    const Viewport& viewport = request.inputs.viewport;
    const Camera& camera = request.inputs.view.camera;
    // Before the work, so that what hinders them leaves no picture without them.
    std::optional<WorldFiles> worldFiles;
    if (request.withWorldFile) {
        Result<WorldFiles> created = WorldFiles::create(request.file, camera, viewport);
        if (!created) return tl::unexpected(created.error());
        worldFiles.emplace(*std::move(created));
    }
    const Progress drawing = partOf(progress, 0.0, kDrawnShare);
    const Result<Scene> scene = builder.build(request.inputs, drawing);
    if (!scene) return tl::unexpected(scene.error());
    const Result<std::unique_ptr<PictureWriter>> writer = createPictureWriter(fileOf(request));
    if (!writer) return tl::unexpected(writer.error());
    RowEncoder encoder(**writer,
                       {request.overlay.get(), request.inputs.transparentBackground, request.vision});
    const Result<void> drawn = renderer.drawParts(
        *scene, camera,
        [&](const PixelImage& rows, const PixelRectangle& part) { return encoder.add(rows, part.top); },
        drawing);
    if (!drawn) return tl::unexpected(drawn.error());
    if (const Result<void> encoded = encoder.finish(); !encoded) return tl::unexpected(encoded.error());
    Result<std::filesystem::path> finished = (*writer)->finish(partOf(progress, kDrawnShare, 1.0));
    if (!finished || !worldFiles) return finished;
    if (const Result<void> placed = worldFiles->commit(); !placed) return tl::unexpected(placed.error());
    return finished;
}

} // namespace atlas
