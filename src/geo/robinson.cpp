#include "geo/robinson.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::formulas {

namespace {

constexpr std::size_t kRows = 19; // 0° to 90°
constexpr double kRadiansPerRow = 5.0 * kDegreesToRadians;
constexpr double kScaleX = 0.8487;
constexpr double kScaleY = 1.3523;

using Table = std::array<double, kRows>;
constexpr Table kLengths{1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962,
                         0.8679, 0.8350, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322};
constexpr Table kDistances{0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571,
                           0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0000};

// c0 + t (c1 + t (c2 + t c3)), t from 0 to 1 between two rows.
struct Cubic {
    double c0, c1, c2, c3;
    constexpr double at(double t) const { return c0 + t * (c1 + t * (c2 + t * c3)); }
    constexpr double derivativeAt(double t) const { return c1 + t * (2.0 * c2 + t * 3.0 * c3); }
};
using Spline = std::array<Cubic, kRows - 1>;

// `isEven`: values mirror at the equator; otherwise they also change sign there. The second derivatives m
// fulfil m[i-1] + 4 m[i] + m[i+1] = 6 (f[i-1] - 2 f[i] + f[i+1]); the last two pieces are one cubic.
constexpr Spline splineThrough(const Table& f, bool isEven) {
    const auto bend = [&](std::size_t i) { return 6.0 * (f[i - 1] - 2.0 * f[i] + f[i + 1]); };
    Table upper{}; // of the tridiagonal system, eliminated from the equator on
    Table right{};
    upper[0] = isEven ? 0.5 : 0.0;
    right[0] = isEven ? 3.0 * (f[1] - f[0]) : 0.0;
    for (std::size_t i = 1; i < kRows - 2; ++i) {
        const double pivot = 4.0 - upper[i - 1];
        upper[i] = 1.0 / pivot;
        right[i] = (bend(i) - right[i - 1]) / pivot;
    }
    Table m{};
    m[kRows - 2] = bend(kRows - 2) / 6.0;
    for (std::size_t i = kRows - 2; i-- > 0;)
        m[i] = right[i] - upper[i] * m[i + 1];
    m[kRows - 1] = 2.0 * m[kRows - 2] - m[kRows - 3];
    Spline spline{};
    for (std::size_t i = 0; i + 1 < kRows; ++i) {
        spline[i] = {f[i], f[i + 1] - f[i] - (2.0 * m[i] + m[i + 1]) / 6.0, m[i] / 2.0,
                     (m[i + 1] - m[i]) / 6.0};
    }
    return spline;
}

constexpr Spline kLengthSpline = splineThrough(kLengths, true);
constexpr Spline kDistanceSpline = splineThrough(kDistances, false);

} // namespace

PlanePoint robinson(double longitude, double latitude) {
    const double rows = std::abs(latitude) / kRadiansPerRow;
    const std::size_t row = std::min(static_cast<std::size_t>(rows), kRows - 2);
    const double t = rows - static_cast<double>(row);
    return {kScaleX * longitude * kLengthSpline[row].at(t),
            std::copysign(kScaleY * kDistanceSpline[row].at(t), latitude)};
}

std::optional<glm::dvec2> robinsonInverse(PlanePoint point) {
    const double distance = std::abs(point.y) / kScaleY;
    if (distance > 1.0 + 1e-12) return std::nullopt;
    const auto above = std::upper_bound(kDistances.begin() + 1, kDistances.end() - 1, distance);
    const auto row = static_cast<std::size_t>(above - kDistances.begin()) - 1;
    const Cubic& cubic = kDistanceSpline[row];
    double t = (distance - kDistances[row]) / (kDistances[row + 1] - kDistances[row]);
    for (int step = 0; step < 8; ++step) {
        const double change = (cubic.at(t) - distance) / cubic.derivativeAt(t);
        t -= change;
        if (std::abs(change) < 1e-14) break;
    }
    t = std::clamp(t, 0.0, 1.0);
    const double latitude = (static_cast<double>(row) + t) * kRadiansPerRow;
    return glm::dvec2{point.x / (kScaleX * kLengthSpline[row].at(t)), std::copysign(latitude, point.y)};
}

} // namespace atlas::formulas
