#include "render/pixels/row_spans.h"

#include <algorithm>
#include <cmath>

#include "scene/basemap/map_outline.h"

namespace atlas {

std::vector<RowSpan> rowSpansOfMap(const Camera& camera, const Viewport& viewport) {
    const int width = viewport.widthPixels;
    const int height = viewport.heightPixels;
    std::vector<RowSpan> spans(static_cast<std::size_t>(height), RowSpan{width, 0});
    const PlaneToScreen plane = planeToScreen(camera, viewport);
    const std::vector<PlanePoint> outline = mapOutline(projectionOf(camera));
    for (std::size_t i = 1; i < outline.size(); ++i) {
        ScreenPoint a = plane.toScreen(outline[i - 1]);
        ScreenPoint b = plane.toScreen(outline[i]);
        a.y = height - a.y;
        b.y = height - b.y;
        if (a.y > b.y) std::swap(a, b);
        const int first =
            static_cast<int>(std::ceil(std::clamp(a.y - 0.5, 0.0, static_cast<double>(height))));
        const int end = static_cast<int>(std::ceil(std::clamp(b.y - 0.5, 0.0, static_cast<double>(height))));
        for (int y = first; y < end; ++y) {
            const double x = a.x + (b.x - a.x) * (y + 0.5 - a.y) / (b.y - a.y);
            const int pixel = static_cast<int>(std::lround(std::clamp(x, 0.0, static_cast<double>(width))));
            RowSpan& span = spans[static_cast<std::size_t>(y)];
            span.first = std::min(span.first, pixel);
            span.end = std::max(span.end, pixel);
        }
    }
    return spans;
}

} // namespace atlas
