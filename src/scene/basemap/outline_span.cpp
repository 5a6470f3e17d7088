#include "scene/basemap/outline_span.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {
constexpr int kRows = 1024;
}

OutlineSpan::OutlineSpan(const Projection& projection) {
    const std::vector<PlanePoint> outline = mapOutline(projection);
    const auto [lowest, highest] = std::minmax_element(
        outline.begin(), outline.end(), [](const PlanePoint& a, const PlanePoint& b) { return a.y < b.y; });
    m_bottom = lowest->y;
    m_rowHeight = (highest->y - lowest->y) / kRows;
    constexpr double kFar = std::numeric_limits<double>::max();
    m_rows.assign(kRows + 1, {kFar, -kFar});
    const auto widen = [this](int row, double x) {
        Span& span = m_rows[static_cast<std::size_t>(row)];
        span.left = std::min(span.left, x);
        span.right = std::max(span.right, x);
    };
    for (std::size_t i = 1; i < outline.size(); ++i) {
        const bool isRising = outline[i - 1].y < outline[i].y;
        const PlanePoint& low = isRising ? outline[i - 1] : outline[i];
        const PlanePoint& high = isRising ? outline[i] : outline[i - 1];
        const double height = high.y - low.y;
        const int first = static_cast<int>(std::floor((low.y - m_bottom) / m_rowHeight));
        const int last = static_cast<int>(std::ceil((high.y - m_bottom) / m_rowHeight));
        for (int row = std::max(0, first); row <= std::min(kRows, last); ++row) {
            const double rise = m_bottom + row * m_rowHeight - low.y;
            const double share = height > 0.0 ? std::clamp(rise / height, 0.0, 1.0) : 0.0;
            widen(row, low.x + share * (high.x - low.x));
            if (height <= 0.0) widen(row, high.x);
        }
    }
}

bool OutlineSpan::contains(PlanePoint point) const {
    const double row = (point.y - m_bottom) / m_rowHeight;
    if (!(row >= 0.0 && row <= kRows)) return false;
    const auto below = static_cast<std::size_t>(row);
    const Span& from = m_rows[below];
    const Span& to = m_rows[std::min<std::size_t>(below + 1, kRows)];
    const double share = row - static_cast<double>(below);
    return point.x >= from.left + share * (to.left - from.left) &&
           point.x <= from.right + share * (to.right - from.right);
}

} // namespace atlas
