#include "render/light/light_field.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "core/parallel.h"

namespace atlas {

namespace {

// The sums of a tile stay in a core's cache while all strokes that cross it are added.
constexpr int kTileRows = 64;
constexpr int kTileColumns = 256;
constexpr int kFewestBands = 8; // of a field, for as many cores
constexpr float kShortestPixels = 1e-4F;
constexpr float kSteepest = 1e-6F; // of a direction's part: less counts as none
constexpr float kUnlimited = 1e9F;

// Columns of a field, from one on.
struct Columns {
    int first;
    int end;
};

// Adds one stroke to a tile. By value: sums that are written could otherwise be the stroke's own floats, as
// far as the compiler knows, and it would read these again for every pixel.
template <bool HasGradient>
void paintStroke(const LightStrokes::Stroke stroke, float halfWidthPixels, LightStrokes::Rows rows,
                 Columns columns, LightField& field) {
    const float reach = halfWidthPixels + 0.5F;
    const float max = std::min(1.0F, 2.0F * halfWidthPixels);
    const float left = stroke.from.x - 0.5F;
    const auto firstColumn = static_cast<float>(columns.first);
    const auto endColumn = static_cast<float>(columns.end);
    for (int y = rows.first; y < rows.end; ++y) {
        const float dy = static_cast<float>(y) + 0.5F - stroke.from.y;
        const float low =
            std::max(stroke.acrossSlope * dy - stroke.acrossReach, stroke.alongSlope * dy + stroke.alongLow);
        const float high =
            std::min(stroke.acrossSlope * dy + stroke.acrossReach, stroke.alongSlope * dy + stroke.alongHigh);
        const auto first = static_cast<int>(std::clamp(left + low + 0.999F, firstColumn, endColumn));
        const auto end =
            static_cast<int>(std::clamp(left + high, firstColumn - 1.0F, endColumn - 1.0F) + 1.0F);
        const float alongRow = stroke.direction.y * dy;
        const float awayRow = stroke.direction.x * dy;
        glm::vec4* const row = field.row(y);
        for (int x = first; x < end; ++x) {
            const float dx = static_cast<float>(x) - left;
            const float along = stroke.direction.x * dx + alongRow;
            const float away = std::abs(awayRow - stroke.direction.y * dx);
            const float coverage = std::min(max, reach - away);
            if (along < 0.0F || along >= stroke.length || coverage <= 0.0F) continue;
            if constexpr (HasGradient)
                row[x] += (stroke.ink + stroke.inkChange * (along / stroke.length)) * coverage;
            else
                row[x] += stroke.ink * coverage;
        }
    }
}

// A stroke of a group, and the rows of a band that it touches.
struct Touching {
    const LightStrokes::Stroke* stroke;
    float halfWidthPixels;
    LightStrokes::Rows rows;
};

// The columns that a stroke touches, whole ones to both sides.
Columns columnsOf(const LightStrokes::Stroke& stroke, float halfWidthPixels, int width) {
    const float reach = halfWidthPixels + 1.0F;
    const float to = stroke.from.x + stroke.direction.x * stroke.length;
    const auto last = static_cast<float>(width);
    return {static_cast<int>(std::clamp(std::min(stroke.from.x, to) - reach, 0.0F, last)),
            static_cast<int>(std::ceil(std::clamp(std::max(stroke.from.x, to) + reach, 0.0F, last)))};
}

// The strokes of some rows, each under every tile that it crosses, in their order.
using Tiles = std::vector<std::vector<Touching>>;

void sortIntoTiles(std::span<const LightStrokes> groups, LightStrokes::Rows band, int width, Tiles& tiles) {
    tiles.resize(static_cast<std::size_t>((width + kTileColumns - 1) / kTileColumns));
    for (std::vector<Touching>& tile : tiles)
        tile.clear();
    for (const LightStrokes& group : groups) {
        for (std::size_t i = 0; i < group.rows().size(); ++i) {
            const LightStrokes::Rows touched = group.rows()[i];
            const LightStrokes::Rows rows{std::max(touched.first, band.first),
                                          std::min(touched.end, band.end)};
            if (rows.first >= rows.end) continue;
            const LightStrokes::Stroke& stroke = group.strokes()[i];
            const Columns columns = columnsOf(stroke, group.halfWidthPixels(), width);
            for (int tile = columns.first / kTileColumns; tile * kTileColumns < columns.end; ++tile)
                tiles[static_cast<std::size_t>(tile)].push_back({&stroke, group.halfWidthPixels(), rows});
        }
    }
}

void paintTile(std::span<const Touching> strokes, Columns columns, LightField& field) {
    for (const Touching& touching : strokes) {
        const LightStrokes::Stroke& stroke = *touching.stroke;
        const auto paint = stroke.inkChange == glm::vec4(0.0F) ? paintStroke<false> : paintStroke<true>;
        paint(stroke, touching.halfWidthPixels, touching.rows, columns, field);
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
    const int width = field.widthPixels();
    const int bandRows = std::clamp(rows / kFewestBands, 1, kTileRows);
    const auto bands = static_cast<std::size_t>((rows + bandRows - 1) / bandRows);
    inParallel(bands, [&](std::size_t band) {
        const int first = static_cast<int>(band) * bandRows;
        Tiles tiles;
        sortIntoTiles(groups, {first, std::min(rows, first + bandRows)}, width, tiles);
        for (std::size_t tile = 0; tile < tiles.size(); ++tile) {
            const int left = static_cast<int>(tile) * kTileColumns;
            paintTile(tiles[tile], {left, std::min(width, left + kTileColumns)}, field);
        }
    });
}

} // namespace atlas
