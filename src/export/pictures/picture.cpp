#include "export/pictures/picture.h"

#include <algorithm>
#include <optional>

#include "export/pictures/row_encoder.h"
#include "export/pictures/world_file.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

constexpr double kSmallestPixelRatio = 0.5; // thinner lines than this would vanish in a thumbnail

} // namespace

double pixelRatioForPicture(int widthPixels, int heightPixels) {
    return std::max(kSmallestPixelRatio, std::min(widthPixels / 1920.0, heightPixels / 1080.0));
}

Viewport viewportForPicture(int widthPixels, int heightPixels, const SceneInputs& wanted) {
    SceneInputs inputs = wanted;
    inputs.viewport = {};
    inputs.viewport.widthPixels = widthPixels;
    inputs.viewport.heightPixels = heightPixels;
    inputs.viewport.pixelRatio = pixelRatioForPicture(widthPixels, heightPixels);
    inputs.viewport.insets = pictureAnnotations(inputs).insets;
    return inputs.viewport;
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
    const Result<Scene> scene = builder.build(request.inputs, progress);
    if (!scene) return tl::unexpected(scene.error());
    Result<PngWriter> writer = PngWriter::create(request.file, viewport.widthPixels, viewport.heightPixels,
                                                 request.inputs.transparentBackground, request.whenTaken);
    if (!writer) return tl::unexpected(writer.error());
    RowEncoder encoder(*writer, request.overlay, request.inputs.transparentBackground);
    const Result<void> drawn = renderer.drawParts(
        *scene, camera,
        [&](const PixelImage& rows, const PixelRectangle& part) { return encoder.add(rows, part.top); },
        progress);
    if (!drawn) return tl::unexpected(drawn.error());
    if (const Result<void> encoded = encoder.finish(); !encoded) return tl::unexpected(encoded.error());
    if (!goesOn(progress, 1.0, "writing the picture")) return cancelled();
    Result<std::filesystem::path> finished = writer->finish();
    if (!finished || !worldFiles) return finished;
    if (const Result<void> placed = worldFiles->commit(); !placed) return tl::unexpected(placed.error());
    return finished;
}

} // namespace atlas
