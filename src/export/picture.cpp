#include "export/picture.h"

#include <algorithm>

#include "export/png_writer.h"
#include "export/world_file.h"
#include "gl/framebuffer.h"
#include "scene/annotations.h"

namespace atlas {

namespace {

constexpr double kSmallestPixelRatio = 0.5; // thinner lines than this would vanish in a thumbnail

void makeAlphaStraight(std::vector<std::uint8_t>& rgba) {
    for (std::size_t pixel = 0; pixel + 3 < rgba.size(); pixel += 4) {
        const unsigned alpha = rgba[pixel + 3];
        if (alpha == 0 || alpha == 255) continue;
        for (std::size_t channel = pixel; channel < pixel + 3; ++channel) {
            rgba[channel] =
                static_cast<std::uint8_t>(std::min(255U, (rgba[channel] * 255U + alpha / 2U) / alpha));
        }
    }
}

void layOver(std::vector<std::uint8_t>& rgba, const std::vector<std::uint8_t>& overlay) {
    for (std::size_t pixel = 0; pixel + 3 < rgba.size() && pixel + 3 < overlay.size(); pixel += 4) {
        const unsigned rest = 255U - overlay[pixel + 3];
        for (std::size_t channel = pixel; channel < pixel + 4; ++channel) {
            rgba[channel] = static_cast<std::uint8_t>(
                std::min(255U, overlay[channel] + (rgba[channel] * rest + 127U) / 255U));
        }
    }
}

} // namespace

double pixelRatioForPicture(int widthPixels, int heightPixels) {
    return std::max(kSmallestPixelRatio, std::min(widthPixels / 1920.0, heightPixels / 1080.0));
}

Viewport viewportForPicture(int widthPixels, int heightPixels, bool withTitle, bool withLegend) {
    Viewport viewport;
    viewport.widthPixels = widthPixels;
    viewport.heightPixels = heightPixels;
    viewport.pixelRatio = pixelRatioForPicture(widthPixels, heightPixels);
    viewport.insets = annotationInsets(withTitle, withLegend, viewport.pixelRatio);
    return viewport;
}

Result<void> exportPicture(const PictureRequest& request, SceneBuilder& builder, MapRenderer& renderer) {
    const Viewport& viewport = request.inputs.viewport;
    const Camera& camera = request.inputs.state.camera;
    if (request.withWorldFile) {
        if (const Result<void> possible = checkWorldFilePossible(camera); !possible) return possible;
    }
    const Result<Scene> scene = builder.build(request.inputs);
    if (!scene) return tl::unexpected(scene.error());
    std::vector<std::uint8_t> pixels;
    {
        Result<gl::Framebuffer> target = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
        if (!target) return tl::unexpected(target.error());
        if (const Result<void> drawn = renderer.draw(*scene, camera, *target); !drawn) return drawn;
        pixels = target->readPixels();
    } // the graphics memory is free again before the picture is compressed
    layOver(pixels, request.overlay);
    const bool withAlpha = request.inputs.transparentBackground;
    if (withAlpha) makeAlphaStraight(pixels);
    if (const Result<void> written =
            writePng(request.file, pixels, viewport.widthPixels, viewport.heightPixels, withAlpha);
        !written) {
        return written;
    }
    return request.withWorldFile ? writeWorldFile(request.file, camera, viewport) : Result<void>{};
}

} // namespace atlas
