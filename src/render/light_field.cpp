#include "render/light_field.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "core/parallel.h"

namespace atlas {

namespace {

constexpr int kBandRows = 64; // a band of sums stays in a core's cache
constexpr float kShortestPixels = 1e-4F;
constexpr float kSteepest = 1e-6F; // of a direction's part: less counts as none
constexpr float kUnlimited = 1e9F;

// Adds one stroke to one row of sums.
template <bool HasGradient>
void paintRow(const LightStrokes::Stroke& stroke, float halfWidthPixels, int y, glm::vec4* row, int width) {
    const float reach = halfWidthPixels + 0.5F;
    const float most = std::min(1.0F, 2.0F * halfWidthPixels);
    const float dy = static_cast<float>(y) + 0.5F - stroke.from.y;
    const float low =
        std::max(stroke.acrossSlope * dy - stroke.acrossReach, stroke.alongSlope * dy + stroke.alongLow);
    const float high =
        std::min(stroke.acrossSlope * dy + stroke.acrossReach, stroke.alongSlope * dy + stroke.alongHigh);
    const float left = stroke.from.x - 0.5F;
    const auto last = static_cast<float>(width - 1);
    const auto first = static_cast<int>(std::clamp(left + low + 0.999F, 0.0F, last + 1.0F));
    const auto end = static_cast<int>(std::clamp(left + high, -1.0F, last) + 1.0F);
    const float alongRow = stroke.direction.y * dy;
    const float awayRow = stroke.direction.x * dy;
    for (int x = first; x < end; ++x) {
        const float dx = static_cast<float>(x) - left;
        const float along = stroke.direction.x * dx + alongRow;
        const float away = std::abs(awayRow - stroke.direction.y * dx);
        const float coverage = std::min(most, reach - away);
        if (along < 0.0F || along >= stroke.length || coverage <= 0.0F) continue;
        if constexpr (HasGradient)
            row[x] += (stroke.ink + stroke.inkChange * (along / stroke.length)) * coverage;
        else
            row[x] += stroke.ink * coverage;
    }
}

} // namespace

LightStrokes::LightStrokes(float halfWidthPixels) : m_halfWidthPixels(halfWidthPixels) {}

void LightStrokes::add(const LightSegment& segment, int widthPixels, int heightPixels) {
    const float reach = m_halfWidthPixels + 0.5F;
    const glm::vec2 low = glm::min(segment.from, segment.to) - reach;
    const glm::vec2 high = glm::max(segment.from, segment.to) + reach;
    const glm::vec2 size(static_cast<float>(widthPixels), static_cast<float>(heightPixels));
    if (high.x < 0.0F || high.y < 0.0F || low.x >= size.x || low.y >= size.y) return;
    const glm::vec2 along = segment.to - segment.from;
    const float length = glm::length(along);
    if (!(length > kShortestPixels)) return;
    Stroke stroke{};
    stroke.from = segment.from;
    stroke.direction = along / length;
    stroke.length = length;
    stroke.acrossReach = stroke.alongHigh = kUnlimited;
    stroke.alongLow = -kUnlimited;
    if (std::abs(stroke.direction.y) > kSteepest) {
        stroke.acrossSlope = stroke.direction.x / stroke.direction.y;
        stroke.acrossReach = reach / std::abs(stroke.direction.y);
    }
    if (std::abs(stroke.direction.x) > kSteepest) {
        stroke.alongSlope = -stroke.direction.y / stroke.direction.x;
        const float end = length / stroke.direction.x;
        stroke.alongLow = std::min(0.0F, end);
        stroke.alongHigh = std::max(0.0F, end);
    }
    stroke.ink = segment.inkFrom;
    stroke.inkChange = segment.inkTo - segment.inkFrom;
    m_strokes.push_back(stroke);
    m_rows.push_back(
        {static_cast<int>(std::max(0.0F, low.y)), static_cast<int>(std::min(size.y - 1.0F, high.y)) + 1});
}

void LightField::reset(int widthPixels, int heightPixels) {
    m_widthPixels = widthPixels;
    m_heightPixels = heightPixels;
    const std::size_t count = static_cast<std::size_t>(widthPixels) * static_cast<std::size_t>(heightPixels);
    m_sums.resize(count);
    constexpr std::size_t kBlock = 1U << 16U;
    inParallel((count + kBlock - 1) / kBlock, [&](std::size_t block) {
        const auto begin = m_sums.begin() + static_cast<std::ptrdiff_t>(block * kBlock);
        std::fill(begin, begin + static_cast<std::ptrdiff_t>(std::min(kBlock, count - block * kBlock)),
                  glm::vec4(0.0F));
    });
}

void addStrokes(LightField& field, std::span<const LightStrokes> groups) {
    const int rows = field.heightPixels();
    const int bandRows = std::clamp(rows / 16, 1, kBandRows);
    const auto bands = static_cast<std::size_t>((rows + bandRows - 1) / bandRows);
    inParallel(bands, [&](std::size_t band) {
        const int bandFirst = static_cast<int>(band) * bandRows;
        const int bandEnd = std::min(rows, bandFirst + bandRows);
        for (const LightStrokes& group : groups) {
            for (std::size_t i = 0; i < group.rows().size(); ++i) {
                const LightStrokes::Rows touched = group.rows()[i];
                const int first = std::max(touched.first, bandFirst);
                const int end = std::min(touched.end, bandEnd);
                if (first >= end) continue;
                const LightStrokes::Stroke& stroke = group.strokes()[i];
                const auto paint = stroke.inkChange == glm::vec4(0.0F) ? paintRow<false> : paintRow<true>;
                for (int y = first; y < end; ++y) {
                    paint(stroke, group.halfWidthPixels(), y, field.row(y), field.widthPixels());
                }
            }
        }
    });
}

} // namespace atlas
