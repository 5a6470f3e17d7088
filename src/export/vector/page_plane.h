#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "export/vector/page_lines.h"
#include "geo/lng_lat.h"
#include "model/camera/camera.h"

namespace atlas {

// From the map's plane to a page: what lies beyond it is cut off, and what strays less than a tolerance from
// straight becomes so.
class PagePlane {
public:
    PagePlane(const PlaneToScreen& plane, const PageBox& drawn, double tolerancePixels)
        : m_plane(plane), m_drawn(drawn), m_tolerancePixels(tolerancePixels) {}

    PagePoint pointOf(PlanePoint point) const { return m_plane.toScreen(point); }
    const PageBox& drawn() const { return m_drawn; }
    double tolerancePixels() const { return m_tolerancePixels; }
    double scalePixels() const { return m_plane.scalePixels; }

    PageLine onPage(std::span<const PlanePoint> points) const {
        PageLine line(points.size());
        std::transform(points.begin(), points.end(), line.begin(),
                       [&](const PlanePoint& point) { return pointOf(point); });
        return line;
    }

    // The pieces of an open line that are seen.
    std::vector<PageLine> seenOf(std::span<const PlanePoint> points) const {
        std::vector<PageLine> pieces = clippedLine(onPage(points), m_drawn);
        for (PageLine& piece : pieces)
            piece = simplifiedLine(piece, m_tolerancePixels);
        return pieces;
    }

    // What is seen of rings; empty ones are left out.
    std::vector<PageLine> seenOfRings(std::span<const std::vector<PlanePoint>> rings) const {
        std::vector<PageLine> seen;
        for (const std::vector<PlanePoint>& ring : rings) {
            PageLine line = simplifiedRing(clippedRing(onPage(ring), m_drawn), m_tolerancePixels);
            if (!line.empty()) seen.push_back(std::move(line));
        }
        return seen;
    }

private:
    PlaneToScreen m_plane;
    PageBox m_drawn;
    double m_tolerancePixels;
};

} // namespace atlas
