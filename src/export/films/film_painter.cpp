#include "export/films/film_painter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "core/simd.h"

namespace atlas {

namespace {

constexpr std::uint32_t kBlack = 0xFF000000U; // alpha in the highest byte
constexpr unsigned kWhole = 256;

// Of each byte `share` of 256 from the one above, the rest from the one below.
ATLAS_WIDE_VECTORS void mixRow(const std::uint8_t* above, const std::uint8_t* below, unsigned share,
                               std::uint8_t* mixed, std::size_t count) {
    const unsigned rest = kWhole - share;
    for (std::size_t i = 0; i < count; ++i)
        mixed[i] = static_cast<std::uint8_t>((above[i] * share + below[i] * rest + kWhole / 2) / kWhole);
}

const std::uint8_t* bytesOf(const std::uint32_t* row) {
    return reinterpret_cast<const std::uint8_t*>(row);
}

void mix(const PixelImage& above, const PixelImage& below, double share, PixelImage& mixed) {
    mixed.resize(above.widthPixels, above.heightPixels);
    const auto part = static_cast<unsigned>(std::lround(share * kWhole));
    const std::size_t rowBytes = 4 * static_cast<std::size_t>(above.widthPixels);
    for (int y = 0; y < above.heightPixels; ++y)
        mixRow(bytesOf(above.row(y)), bytesOf(below.row(y)), part,
               reinterpret_cast<std::uint8_t*>(mixed.row(y)), rowBytes);
}

} // namespace

FilmPainter::FilmPainter(StepPainter first, StepPainter second, int widthPixels, int heightPixels)
    : m_layers{Layer(std::move(first)), Layer(std::move(second))},
      m_widthPixels(widthPixels),
      m_heightPixels(heightPixels) {
    m_black.resize(widthPixels, heightPixels);
    std::fill(m_black.pixels.begin(), m_black.pixels.end(), kBlack);
}

Result<FilmPainter> FilmPainter::create(const std::filesystem::path& naturalEarthFolder, int widthPixels,
                                        int heightPixels) {
    Result<StepPainter> first = StepPainter::create(naturalEarthFolder);
    if (!first) return tl::unexpected(first.error());
    Result<StepPainter> second = StepPainter::create(naturalEarthFolder);
    if (!second) return tl::unexpected(second.error());
    return FilmPainter(*std::move(first), *std::move(second), widthPixels, heightPixels);
}

std::vector<std::string> FilmPainter::takeMessages() {
    std::vector<std::string> messages;
    for (Layer& layer : m_layers) {
        for (std::string& message : layer.painter.takeMessages()) {
            if (std::find(messages.begin(), messages.end(), message) == messages.end())
                messages.push_back(std::move(message));
        }
    }
    return messages;
}

Result<const PixelImage*> FilmPainter::paintLayer(const TourScenes& scenes, std::size_t step,
                                                  std::optional<SceneInputs> inputs,
                                                  const Progress& progress) {
    if (!inputs) return &m_black;
    const bool isLast = step + 1 == scenes.stepCount();
    if (isLast) inputs->withCredit = true; // no film without it
    Layer& layer = m_layers[step % m_layers.size()];
    const Layer::Content content{step, inputs->view.camera, inputs->litShare, inputs->viewport.insets,
                                 inputs->isInMotion};
    if (layer.content == content) return layer.picture;
    layer.content.reset(); // what is cancelled is nothing
    const Result<const PixelImage*> painted = layer.painter.paint(*inputs, progress);
    if (!painted) return painted;
    layer.content = content;
    layer.picture = *painted;
    return painted;
}

Result<FilmPainter::Frame> FilmPainter::paint(const TourScenes& scenes, const FilmMoment& moment,
                                              const Progress& progress) {
    if (m_painted == moment) return Frame{m_picture, false};
    m_painted.reset();
    const StepWay way = wayTo(moment.step);
    ShowFrame frame = scenes.frameDuring(way, moment.seconds, m_widthPixels, m_heightPixels);
    const bool isMixed = frame.incomingShare < 1.0 && way.from;
    const PixelImage* picture = nullptr;
    if (!isMixed || frame.incomingShare > 0.0) {
        const Result<const PixelImage*> above = paintLayer(scenes, way.to, std::move(frame.scene), progress);
        if (!above) return tl::unexpected(above.error());
        picture = *above;
    }
    if (isMixed) {
        const Result<const PixelImage*> below =
            paintLayer(scenes, *way.from, std::move(frame.outgoing), progress);
        if (!below) return tl::unexpected(below.error());
        if (picture == nullptr) {
            picture = *below;
        } else {
            mix(*picture, **below, frame.incomingShare, m_mixed);
            picture = &m_mixed;
        }
    }
    m_painted = moment;
    m_picture = picture;
    return Frame{picture, true};
}

} // namespace atlas
