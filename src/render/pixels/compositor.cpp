#include "render/pixels/compositor.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/parallel.h"
#include "render/light/fast_math.h"
#include "render/pixels/pixel_runs.h"

namespace atlas {

namespace {

// Density around from which on arcs overlap everywhere, and from which on they are many.
constexpr float kDense = 4.0F;
constexpr float kCrowded = 0.75F;
constexpr float kLn2 = 0.69314718F;
constexpr int kRowsPerTask = 16;

std::uint32_t opacityOf(float value) {
    return static_cast<std::uint32_t>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F);
}

// Composites rows of one picture.
class RowPainter {
public:
    explicit RowPainter(const PictureLayers& layers)
        : m_layers(layers),
          m_gain(layers.survey.exposure.gain * layers.tone.densityScale * layers.tone.brightness),
          m_perLog(kLn2 / layers.survey.exposure.whiteLog),
          m_trace(opacityOf(layers.traceOpacity)),
          m_discs(opacityOf(layers.discOpacity)) {}

    void paint(int y, std::uint32_t* out) {
        const int width = m_layers.base.widthPixels;
        readSurround((m_layers.origin.y + static_cast<float>(y) + 0.5F) / m_layers.survey.cellPixels);
        std::copy_n(m_layers.base.row(y), width, out);
        for (int x = 0; x < width; x += kRunPixels) {
            const int count = std::min(kRunPixels, width - x);
            if (const glm::vec4* sums = m_layers.light.row(y) + x; !isDark(sums, count)) {
                surroundOfRun(x, count);
                toneRun(sums, count, m_surround, m_layers.tone, m_gain, m_perLog, m_lit.data());
                layRunOver(m_lit.data(), 255U, out + x, count);
            }
            for (const auto& [layer, opacity] :
                 {std::pair{&m_layers.trace, m_trace}, {&m_layers.discs, m_discs}}) {
                const std::uint32_t* top = layer->row(y) + x;
                if (!isClear(top, count)) layRunOver(top, opacity, out + x, count);
            }
        }
    }

private:
    // What is usual around, per cell of the survey's row.
    void readSurround(float gridRow) {
        const DensityGrid& grid = m_layers.survey.surround;
        const auto columns = static_cast<std::size_t>(grid.columns);
        m_usual.resize(columns);
        m_dense.resize(columns);
        m_crowded.resize(columns);
        for (std::size_t column = 0; column < columns; ++column) {
            const float around = m_layers.survey.exposure.gain * m_layers.tone.brightness *
                                 grid.at(static_cast<float>(column) + 0.5F, gridRow);
            m_usual[column] = fastLog2(around + kDensityFloor);
            m_dense[column] = std::min(1.0F, around / kDense);
            m_crowded[column] = std::min(1.0F, around / kCrowded);
        }
    }

    void surroundOfRun(int first, int count) {
        const float perCell = 1.0F / m_layers.survey.cellPixels;
        float place = (m_layers.origin.x + static_cast<float>(first) + 0.5F) * perCell - 0.5F;
        const auto last = static_cast<float>(m_usual.size() - 1);
        for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k, place += perCell) {
            const float at = std::clamp(place, 0.0F, last);
            const auto cell = static_cast<std::size_t>(at);
            const std::size_t next = std::min(cell + 1, m_usual.size() - 1);
            const float share = at - static_cast<float>(cell);
            m_surround.usual[k] = m_usual[cell] + (m_usual[next] - m_usual[cell]) * share;
            m_surround.dense[k] = m_dense[cell] + (m_dense[next] - m_dense[cell]) * share;
            m_surround.crowded[k] = m_crowded[cell] + (m_crowded[next] - m_crowded[cell]) * share;
        }
    }

    const PictureLayers& m_layers;
    float m_gain;
    float m_perLog; // from log2(1 + density) to the share of full light
    std::uint32_t m_trace;
    std::uint32_t m_discs;
    std::vector<float> m_usual; // per cell of the survey's row
    std::vector<float> m_dense;
    std::vector<float> m_crowded;
    RunSurround m_surround{};
    std::array<std::uint32_t, kRunPixels> m_lit{};
};

} // namespace

void composite(const PictureLayers& layers, PixelImage& picture) {
    picture.resize(layers.base.widthPixels, layers.base.heightPixels);
    const int rows = picture.heightPixels;
    inParallel(static_cast<std::size_t>((rows + kRowsPerTask - 1) / kRowsPerTask), [&](std::size_t task) {
        RowPainter painter(layers);
        const int first = static_cast<int>(task) * kRowsPerTask;
        for (int y = first; y < std::min(rows, first + kRowsPerTask); ++y) {
            painter.paint(y, picture.row(y));
        }
    });
}

void mixInto(const PixelImage& upper, float share, PixelImage& lower) {
    inParallel(static_cast<std::size_t>(lower.heightPixels), [&](std::size_t row) {
        const int y = static_cast<int>(row);
        mixRunInto(upper.row(y), opacityOf(share), lower.row(y), lower.widthPixels);
    });
}

} // namespace atlas
