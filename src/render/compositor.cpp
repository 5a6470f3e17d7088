#include "render/compositor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/common.hpp>

#include "core/parallel.h"
#include "render/fast_math.h"

namespace atlas {

namespace {

constexpr int kRun = 64;              // pixels done together
constexpr float kLocalDetail = 0.16F; // how much local contrast counts
constexpr float kFloor = 0.25F;       // density below which contrast fades
constexpr float kLn2 = 0.69314718F;

using Floats = std::array<float, kRun>;

// Light of a run of pixels: opacity and colour, 0 to 1.
struct LightRun {
    Floats alpha, red, green, blue;
};

std::uint32_t over(std::uint32_t top, std::uint32_t below) {
    const std::uint32_t alpha = top >> 24U;
    if (alpha == 0) return below;
    if (alpha == 255) return top;
    // Two channels at a time; (x * rest + 128) * 257 / 65536 is x * rest / 255, rounded.
    const std::uint32_t rest = 255U - alpha;
    const auto scaled = [rest](std::uint32_t pair) {
        const std::uint32_t product = pair * rest + 0x00800080U;
        return ((product + ((product >> 8U) & 0x00FF00FFU)) >> 8U) & 0x00FF00FFU;
    };
    return top + scaled(below & 0x00FF00FFU) + (scaled((below >> 8U) & 0x00FF00FFU) << 8U);
}

std::uint32_t faded(std::uint32_t pixel, std::uint32_t opacity) {
    const auto scaled = [opacity](std::uint32_t pair) {
        const std::uint32_t product = pair * opacity + 0x00800080U;
        return ((product + ((product >> 8U) & 0x00FF00FFU)) >> 8U) & 0x00FF00FFU;
    };
    return scaled(pixel & 0x00FF00FFU) | (scaled((pixel >> 8U) & 0x00FF00FFU) << 8U);
}

std::uint32_t byteOf(float value) {
    return static_cast<std::uint32_t>(value * 255.0F + 0.5F);
}

std::uint32_t opacityOf(float value) {
    return byteOf(std::clamp(value, 0.0F, 1.0F));
}

// Composites the rows of one picture.
class RowPainter {
public:
    explicit RowPainter(const PictureLayers& layers)
        : m_layers(layers),
          m_gain(layers.survey.exposure.gain * layers.tone.densityScale),
          m_perLog(kLn2 / layers.survey.exposure.whiteLog),
          m_trace(opacityOf(layers.traceOpacity)),
          m_discs(opacityOf(layers.discOpacity)) {}

    void paint(int y, std::uint32_t* out) {
        const int width = m_layers.base.widthPixels;
        const float row = (m_layers.origin.y + static_cast<float>(y) + 0.5F) / m_layers.survey.cellPixels;
        for (int x = 0; x < width; x += kRun) {
            paintRun(y, x, std::min(kRun, width - x), row, out);
        }
    }

private:
    void paintRun(int y, int first, int count, float gridRow, std::uint32_t* out) {
        const glm::vec4* sums = m_layers.light.row(y) + first;
        const std::uint32_t* base = m_layers.base.row(y) + first;
        const std::uint32_t* trace = m_layers.trace.row(y) + first;
        const std::uint32_t* discs = m_layers.discs.row(y) + first;
        bool isLit = false;
        for (int i = 0; i < count; ++i)
            isLit = isLit || sums[i].a > 0.0F;
        if (isLit) light(sums, count, first, gridRow);
        for (int i = 0; i < count; ++i) {
            std::uint32_t pixel = base[i];
            if (isLit && sums[i].a > 0.0F) pixel = over(lightPixel(static_cast<std::size_t>(i)), pixel);
            if (trace[i] != 0) pixel = over(m_trace == 255 ? trace[i] : faded(trace[i], m_trace), pixel);
            if (discs[i] != 0) pixel = over(m_discs == 255 ? discs[i] : faded(discs[i], m_discs), pixel);
            out[first + i] = pixel;
        }
    }

    void light(const glm::vec4* sums, int count, int first, float gridRow) {
        const ToneMapping& tone = m_layers.tone;
        Floats density{};
        Floats around{};
        const float left = m_layers.origin.x + static_cast<float>(first) + 0.5F;
        for (int i = 0; i < count; ++i) {
            const auto k = static_cast<std::size_t>(i);
            density[k] = sums[i].a * m_gain;
            const float perArc = sums[i].a > 0.0F ? 1.0F / sums[i].a : 0.0F;
            m_run.red[k] = sums[i].r * perArc;
            m_run.green[k] = sums[i].g * perArc;
            m_run.blue[k] = sums[i].b * perArc;
            around[k] = m_gain * m_layers.survey.surround.at(
                                     (left + static_cast<float>(i)) / m_layers.survey.cellPixels, gridRow);
        }
        for (std::size_t k = 0; k < kRun; ++k) {
            const float global = fastLog2(1.0F + density[k]) * m_perLog;
            const float relative = fastLog2((density[k] + kFloor) / (around[k] + kFloor));
            const float local = 1.0F + kLocalDetail * std::min(3.0F, std::max(-3.0F, relative)) *
                                           std::min(1.0F, around[k] * 0.25F);
            const float exposed = std::min(1.0F, std::max(0.0F, global * local));
            const float value = exposed * std::sqrt(std::sqrt(exposed)); // a power of 1.25
            // A shoulder: the faintest stay faint, so that land shows through, and the brightest never close
            // quite.
            const float alpha = tone.strength * value * (1.22F - 0.34F * value);
            m_run.alpha[k] = std::min(1.0F, std::max(0.0F, alpha));
            const float t = std::min(1.0F, std::max(0.0F, (global * local - 0.85F) / 0.65F));
            const float core = tone.coreShare * t * t * (3.0F - 2.0F * t);
            m_run.red[k] += (tone.coreColour.r - m_run.red[k]) * core;
            m_run.green[k] += (tone.coreColour.g - m_run.green[k]) * core;
            m_run.blue[k] += (tone.coreColour.b - m_run.blue[k]) * core;
        }
    }

    std::uint32_t lightPixel(std::size_t k) const {
        const float alpha = m_run.alpha[k];
        const auto channel = [alpha](float value) { return byteOf(std::min(1.0F, value) * alpha); };
        return channel(m_run.red[k]) | (channel(m_run.green[k]) << 8U) | (channel(m_run.blue[k]) << 16U) |
               (byteOf(alpha) << 24U);
    }

    const PictureLayers& m_layers;
    float m_gain;
    float m_perLog; // from log2(1 + density) to the share of full light
    std::uint32_t m_trace;
    std::uint32_t m_discs;
    LightRun m_run{};
};

} // namespace

ToneMapping toneMappingOf(const Theme& theme) {
    ToneMapping tone;
    tone.strength = theme.arcGain;
    tone.coreColour = theme.isDark ? glm::vec3(1.0F, 0.97F, 0.90F) : glm::vec3(0.10F, 0.02F, 0.10F);
    tone.coreShare = theme.isDark ? 0.55F : 0.35F;
    return tone;
}

void composite(const PictureLayers& layers, PixelImage& picture) {
    picture.resize(layers.base.widthPixels, layers.base.heightPixels);
    constexpr int kRowsPerTask = 16;
    const int rows = picture.heightPixels;
    inParallel(static_cast<std::size_t>((rows + kRowsPerTask - 1) / kRowsPerTask), [&](std::size_t task) {
        RowPainter painter(layers);
        const int first = static_cast<int>(task) * kRowsPerTask;
        for (int y = first; y < std::min(rows, first + kRowsPerTask); ++y) {
            painter.paint(y, picture.row(y));
        }
    });
}

} // namespace atlas
