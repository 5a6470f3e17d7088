#pragma once

#include <vector>

#include "geo/projection.h"
#include "scene/basemap/map_outline.h"

namespace atlas {

// From where to where the map reaches, at each height of the plane. Answers whether a point lies on the map
// without inverting the projection; good to a thousandth of the map's height.
class OutlineSpan {
public:
    explicit OutlineSpan(const Projection& projection);

    bool contains(PlanePoint point) const;

private:
    struct Span {
        double left;
        double right;
    };
    double m_bottom = 0.0;
    double m_rowHeight = 1.0;
    std::vector<Span> m_rows;
};

} // namespace atlas
