#include "render/light/density_survey.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr float kColumns = 240.0F;         // of the grid
constexpr float kEmptyCell = 0.01F;        // less than a trace of an arc
constexpr double kWhitePercentile = 0.995; // of the cells that have arcs
constexpr float kMaxMean = 0.4F;  // of the light over the whole picture: a carpet of arcs stays a ground
constexpr float kMinWhite = 1.0F; // one arc alone is never brighter than full light

// A running mean over 2 * radius + 1 cells; three of them come close to a Gaussian.
void boxBlur(std::vector<float>& cells, int count, int stride, int first, int radius,
             std::vector<float>& line) {
    line.resize(static_cast<std::size_t>(count));
    const auto at = [&](int i) -> float& {
        return cells[static_cast<std::size_t>(first + std::clamp(i, 0, count - 1) * stride)];
    };
    double sum = 0.0;
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        line[static_cast<std::size_t>(i)] = static_cast<float>(sum / (2 * radius + 1));
        sum += at(i + radius + 1) - at(i - radius);
    }
    for (int i = 0; i < count; ++i)
        at(i) = line[static_cast<std::size_t>(i)];
}

} // namespace

float DensityGrid::at(float column, float row) const {
    const float x = std::clamp(column - 0.5F, 0.0F, static_cast<float>(columns - 1));
    const float y = std::clamp(row - 0.5F, 0.0F, static_cast<float>(rows - 1));
    const int left = std::min(static_cast<int>(x), std::max(0, columns - 2));
    const int bottom = std::min(static_cast<int>(y), std::max(0, rows - 2));
    const int right = std::min(left + 1, columns - 1);
    const int top = std::min(bottom + 1, rows - 1);
    const auto cell = [&](int cx, int cy) { return density[static_cast<std::size_t>(cy * columns + cx)]; };
    const float fx = x - static_cast<float>(left);
    const float fy = y - static_cast<float>(bottom);
    return (cell(left, bottom) * (1.0F - fx) + cell(right, bottom) * fx) * (1.0F - fy) +
           (cell(left, top) * (1.0F - fx) + cell(right, top) * fx) * fy;
}

void DensitySurvey::reset(int widthPixels, int heightPixels) {
    m_cellPixels = std::max(1.0F, static_cast<float>(widthPixels) / kColumns);
    m_grid.columns = std::max(1, static_cast<int>(std::ceil(static_cast<float>(widthPixels) / m_cellPixels)));
    m_grid.rows = std::max(1, static_cast<int>(std::ceil(static_cast<float>(heightPixels) / m_cellPixels)));
    m_grid.density.assign(static_cast<std::size_t>(m_grid.columns) * static_cast<std::size_t>(m_grid.rows),
                          0.0F);
}

void DensitySurvey::add(const LightStrokes& strokes, glm::vec2 origin) {
    const float toCells = 1.0F / m_cellPixels;
    // A stroke covers its length times its width, which is spread over the cells that it passes.
    const float perPixel = 2.0F * strokes.halfWidthPixels() * toCells * toCells;
    for (const LightStrokes::Stroke& stroke : strokes.strokes()) {
        const float cells = stroke.length * toCells;
        const auto samples = static_cast<int>(cells) + 1;
        const float share = stroke.length * stroke.ink.a * perPixel / static_cast<float>(samples);
        const glm::vec2 step = stroke.direction * (cells / static_cast<float>(samples));
        glm::vec2 place = (stroke.from + origin) * toCells + 0.5F * step;
        for (int i = 0; i < samples; ++i, place += step) {
            if (place.x < 0.0F || place.y < 0.0F) continue;
            const auto column = static_cast<int>(place.x);
            const auto row = static_cast<int>(place.y);
            if (column >= m_grid.columns || row >= m_grid.rows) continue;
            m_grid.density[static_cast<std::size_t>(row * m_grid.columns + column)] += share;
        }
    }
}

Exposure exposureFor(const DensityGrid& grid, float scale) {
    std::vector<float> filled;
    for (const float density : grid.density) {
        if (density * scale > kEmptyCell) filled.push_back(density * scale);
    }
    Exposure exposure;
    float white = kMinWhite;
    if (!filled.empty()) {
        const auto place =
            static_cast<std::ptrdiff_t>(static_cast<double>(filled.size() - 1) * kWhitePercentile);
        std::nth_element(filled.begin(), filled.begin() + place, filled.end());
        white = std::max(white, filled[static_cast<std::size_t>(place)]);
    }
    float sum = 0.0F;
    for (const float density : filled)
        sum += std::log1p(exposure.gain * density);
    const float mean = sum / static_cast<float>(std::max<std::size_t>(1, grid.density.size()));
    exposure.whiteLog = std::max(std::log1p(exposure.gain * white), mean / kMaxMean);
    return exposure;
}

DensityGrid surroundOf(const DensityGrid& grid, float scale) {
    DensityGrid blurred = grid;
    for (float& density : blurred.density)
        density *= scale;
    const int radius = std::max(1, grid.columns / 48);
    std::vector<float> line;
    for (int pass = 0; pass < 3; ++pass) {
        for (int row = 0; row < grid.rows; ++row)
            boxBlur(blurred.density, grid.columns, 1, row * grid.columns, radius, line);
        for (int column = 0; column < grid.columns; ++column)
            boxBlur(blurred.density, grid.rows, grid.columns, column, radius, line);
    }
    return blurred;
}

} // namespace atlas
