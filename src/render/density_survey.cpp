#include "render/density_survey.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr float kEmptyCell = 0.01F;        // less than a trace of an arc
constexpr double kWhitePercentile = 0.995; // of the cells that have arcs
constexpr float kLeastWhite = 1.0F;        // one arc alone is never brighter than full light

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

Exposure exposureFor(const DensityGrid& grid) {
    std::vector<float> filled;
    for (const float density : grid.density) {
        if (density > kEmptyCell) filled.push_back(density);
    }
    Exposure exposure;
    float white = kLeastWhite;
    if (!filled.empty()) {
        const auto place =
            static_cast<std::ptrdiff_t>(static_cast<double>(filled.size() - 1) * kWhitePercentile);
        std::nth_element(filled.begin(), filled.begin() + place, filled.end());
        white = std::max(white, filled[static_cast<std::size_t>(place)]);
    }
    exposure.whiteLog = std::log1p(exposure.gain * white);
    return exposure;
}

DensityGrid surroundOf(const DensityGrid& grid) {
    DensityGrid blurred = grid;
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
