#include "export/picture.h"

#include <algorithm>
#include <cstring>

#include "export/png_writer.h"
#include "export/world_file.h"
#include "scene/annotations.h"

namespace atlas {

namespace {

constexpr double kSmallestPixelRatio = 0.5; // thinner lines than this would vanish in a thumbnail

// Rows of pixels with alpha multiplied in, from the top down, on their way into a file.
class RowSink {
public:
    RowSink(const PictureRequest& request, PngWriter& writer) : m_request(request), m_writer(writer) {}

    Result<void> add(const PixelImage& rows, const PixelRectangle& part) {
        const auto width = static_cast<std::size_t>(rows.widthPixels);
        m_row.resize(4 * width);
        for (int y = 0; y < rows.heightPixels; ++y) {
            std::memcpy(m_row.data(), rows.row(rows.heightPixels - 1 - y), m_row.size());
            if (!m_request.overlay.empty()) layOver(4 * width * static_cast<std::size_t>(part.top + y));
            if (m_request.inputs.transparentBackground) makeAlphaStraight();
            if (const Result<void> added = m_writer.addRow(m_row); !added) return added;
        }
        return {};
    }

private:
    void layOver(std::size_t overlayOffset) {
        const std::uint8_t* overlay = m_request.overlay.data() + overlayOffset;
        for (std::size_t pixel = 0; pixel < m_row.size(); pixel += 4) {
            const unsigned rest = 255U - overlay[pixel + 3];
            for (std::size_t channel = pixel; channel < pixel + 4; ++channel) {
                m_row[channel] = static_cast<std::uint8_t>(
                    std::min(255U, overlay[channel] + (m_row[channel] * rest + 127U) / 255U));
            }
        }
    }

    void makeAlphaStraight() {
        for (std::size_t pixel = 0; pixel < m_row.size(); pixel += 4) {
            const unsigned alpha = m_row[pixel + 3];
            if (alpha == 0 || alpha == 255) continue;
            for (std::size_t channel = pixel; channel < pixel + 3; ++channel) {
                m_row[channel] =
                    static_cast<std::uint8_t>(std::min(255U, (m_row[channel] * 255U + alpha / 2U) / alpha));
            }
        }
    }

    const PictureRequest& m_request;
    PngWriter& m_writer;
    std::vector<std::uint8_t> m_row;
};

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
    Result<PngWriter> writer = PngWriter::create(request.file, viewport.widthPixels, viewport.heightPixels,
                                                 request.inputs.transparentBackground);
    if (!writer) return tl::unexpected(writer.error());
    RowSink sink(request, *writer);
    const Result<void> drawn = renderer.drawParts(
        *scene, camera,
        [&sink](const PixelImage& rows, const PixelRectangle& part) { return sink.add(rows, part); });
    if (!drawn) return drawn;
    if (const Result<void> finished = writer->finish(); !finished) return finished;
    return request.withWorldFile ? writeWorldFile(request.file, camera, viewport) : Result<void>{};
}

} // namespace atlas
