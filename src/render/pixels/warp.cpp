#include "render/pixels/warp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>
#include <optional>

#include "core/parallel.h"
#include "render/pixels/pixel_runs.h"
#include "render/pixels/row_spans.h"
#include "render/pixels/sampling.h"

namespace atlas {

namespace {

constexpr int kCell = 32;           // pixels; within a cell positions are interpolated
constexpr int kSubCell = 4;         // within cells that the map's edge or a source's cut crosses
constexpr float kRounding = 0.01F;  // of fixed-point positions along a run
constexpr float kSameScale = 0.03F; // up to here pixels are moved; beyond they are mixed
constexpr float kEdgePixels = 3.0F; // of a source's map along its edge: there lies its outline
constexpr float kLeap = 6.0F; // a cell is torn where neighbours lie so many times further apart than here

// Where a pixel of the new picture lies in a source, from its bottom left corner; x is NaN where it does not.
using SourcePoint = glm::vec2;

bool isThere(SourcePoint point) {
    return !std::isnan(point.x);
}

// Finds places of the new picture in one source.
class Finder {
public:
    Finder(const WarpSource& source, const Camera& camera, const Viewport& viewport)
        : m_target(planeToScreen(camera, viewport)),
          m_source(planeToScreen(source.camera, source.viewport)),
          m_targetProjection(projectionOf(camera)),
          m_sourceProjection(projectionOf(source.camera)),
          m_isSameMap(source.camera.projection == camera.projection &&
                      m_targetProjection.centre() == m_sourceProjection.centre()),
          m_height(viewport.heightPixels),
          m_sourceHeight(source.viewport.heightPixels),
          m_sourceWidth(source.viewport.widthPixels),
          m_rimCosine(source.rimCosine) {
        if (!m_isSameMap) m_sourceSpans = rowSpansOfMap(source.camera, source.viewport);
    }

    SourcePoint operator()(int x, int y) const { return at(static_cast<double>(x), static_cast<double>(y)); }

    SourcePoint at(double x, double y) const {
        constexpr SourcePoint kNowhere(std::numeric_limits<float>::quiet_NaN());
        PlanePoint point = m_target.toPlane({x, m_height - y});
        if (!m_isSameMap) {
            const std::optional<LngLat> place = m_targetProjection.inverse(point);
            if (!place) return kNowhere;
            const UnitVector inView = m_sourceProjection.toViewFrame(toUnitVector(*place));
            if (!m_sourceProjection.isVisibleInView(inView)) return kNowhere;
            if (m_rimCosine > 0.0 && inView.x < m_rimCosine) return kNowhere;
            point = m_sourceProjection.forward(*place);
        }
        const ScreenPoint found = m_source.toScreen(point);
        return {static_cast<float>(found.x), static_cast<float>(m_sourceHeight - found.y)};
    }

    // A point away from the edge of the source's map as far as the outline reaches. On a map that has turned,
    // that edge is the cut, in the midst of the new picture, and the outline would be a seam there.
    SourcePoint besideOutline(SourcePoint point) const {
        const auto row = static_cast<int>(point.y);
        if (m_sourceSpans.empty() || row < 0 || row >= static_cast<int>(m_sourceSpans.size())) return point;
        const RowSpan span = m_sourceSpans[static_cast<std::size_t>(row)];
        const float left = static_cast<float>(span.first) + kEdgePixels;
        const float right = static_cast<float>(span.end) - kEdgePixels;
        if (left >= right) return point;
        if (span.first > 0) point.x = std::max(point.x, left);
        if (span.end < m_sourceWidth) point.x = std::min(point.x, right);
        return point;
    }

private:
    PlaneToScreen m_target;
    PlaneToScreen m_source;
    Projection m_targetProjection;
    Projection m_sourceProjection;
    bool m_isSameMap; // the planes are the same: no need to go by way of the globe
    double m_height;
    double m_sourceHeight;
    int m_sourceWidth;
    double m_rimCosine;
    std::vector<RowSpan> m_sourceSpans; // empty where the planes are the same
};

// A piece of the new picture whose corners are known in a source.
struct Cell {
    int left;
    int bottom;
    int sidePixels;
    std::array<SourcePoint, 4> corners; // bottom left, bottom right, top left, top right
};

// Fills cells of the new picture from one source, within the map.
class CellPainter {
public:
    CellPainter(const WarpSource& source, const std::vector<RowSpan>& spans, bool isSmooth,
                PixelImage& picture)
        : m_source(*source.picture),
          m_tint(source.tint),
          m_spans(spans),
          m_isSmooth(isSmooth),
          m_picture(picture),
          m_limit(static_cast<float>(m_source.widthPixels - 1) - kRounding,
                  static_cast<float>(m_source.heightPixels - 1) - kRounding) {}

    bool covers(SourcePoint point) const {
        const SourcePoint place = point - 0.5F;
        return place.x >= kRounding && place.y >= kRounding && place.x < m_limit.x && place.y < m_limit.y;
    }

    // Leaves pixels that the source does not have.
    void paint(const Cell& cell) {
        const auto side = static_cast<float>(cell.sidePixels);
        const int top = std::min(cell.bottom + cell.sidePixels, m_picture.heightPixels);
        for (int y = cell.bottom; y < top; ++y) {
            const RowSpan span = m_spans[static_cast<std::size_t>(y)];
            const int first = std::max(cell.left, span.first);
            const int end = std::min(cell.left + cell.sidePixels, span.end);
            if (first >= end) continue;
            const float up = (static_cast<float>(y - cell.bottom) + 0.5F) / side;
            const SourcePoint from = cell.corners[0] + (cell.corners[2] - cell.corners[0]) * up;
            const SourcePoint to = cell.corners[1] + (cell.corners[3] - cell.corners[1]) * up;
            const SourcePoint step = (to - from) / side;
            paintRun(m_picture.row(y) + first, end - first,
                     from + step * (static_cast<float>(first - cell.left) + 0.5F), step);
        }
    }

    // One pixel, if it is on the map and the source has it.
    void paintPixel(int x, int y, SourcePoint point) {
        if (y >= m_picture.heightPixels || !isThere(point) || !covers(point)) return;
        const RowSpan span = m_spans[static_cast<std::size_t>(y)];
        if (x < span.first || x >= span.end) return;
        m_picture.row(y)[x] = m_source.row(static_cast<int>(point.y))[static_cast<int>(point.x)];
        tint(m_picture.row(y) + x, 1);
    }

private:
    void paintRun(std::uint32_t* out, int count, SourcePoint point, SourcePoint step) {
        const SourcePoint last = point + step * static_cast<float>(count - 1);
        if (!covers(point) || !covers(last)) {
            // Positions are linear: what is inside is one piece.
            while (count > 0 && !covers(point)) {
                point += step;
                ++out;
                --count;
            }
            int inside = 0;
            while (inside < count && covers(point + step * static_cast<float>(inside)))
                ++inside;
            count = inside;
        }
        if (count <= 0) return;
        const auto fixed = [](float value) {
            return static_cast<std::int32_t>(std::lround(value * 65536.0F));
        };
        SampleRun run{m_source.pixels.data(), m_source.widthPixels, fixed(point.x - 0.5F),
                      fixed(point.y - 0.5F),  fixed(step.x),        fixed(step.y)};
        if (m_isSmooth) {
            samplesBetween(run, out, count);
        } else {
            run.x += kHalf;
            run.y += kHalf;
            samplesNearest(run, out, count);
        }
        tint(out, count);
    }

    void tint(std::uint32_t* pixels, int count) const {
        if (!m_tint.changesNothing()) stretchRun(pixels, m_tint.from, m_tint.factor, count);
    }

    static constexpr std::int32_t kHalf = 1 << 15;

    const PixelImage& m_source;
    SourceTint m_tint;
    const std::vector<RowSpan>& m_spans;
    bool m_isSmooth;
    PixelImage& m_picture;
    SourcePoint m_limit;
};

// Whether positions may be interpolated between the corners: all there, none leaps across the source, and
// none lies where the source's map ends.
bool isWhole(const Finder& find, const std::array<SourcePoint, 4>& corners, float reach) {
    for (const SourcePoint& corner : corners) {
        if (!isThere(corner) || find.besideOutline(corner) != corner) return false;
    }
    return glm::length(corners[1] - corners[0]) < reach && glm::length(corners[2] - corners[0]) < reach &&
           glm::length(corners[3] - corners[1]) < reach && glm::length(corners[3] - corners[2]) < reach;
}

// The corners as if all moved like the first of them that is there: at the rim of a map.
std::array<SourcePoint, 4> movedLikeOne(const std::array<SourcePoint, 4>& corners, float side) {
    const auto first = std::find_if(corners.begin(), corners.end(), isThere);
    const auto which = static_cast<int>(first - corners.begin());
    const SourcePoint origin =
        *first - side * SourcePoint(static_cast<float>(which % 2), static_cast<float>(which / 2));
    return {origin, origin + SourcePoint(side, 0.0F), origin + SourcePoint(0.0F, side),
            origin + SourcePoint(side, side)};
}

void paintPixels(const Finder& find, CellPainter& painter, int left, int bottom) {
    for (int y = bottom; y < bottom + kSubCell; ++y) {
        for (int x = left; x < left + kSubCell; ++x)
            painter.paintPixel(x, y, find.besideOutline(find.at(x + 0.5, y + 0.5)));
    }
}

// A cell at an edge: small sub-cells, and along the cut, where neighbours lie far apart, pixel by pixel.
void paintTornCell(const Finder& find, CellPainter& painter, int left, int bottom, float perPixel) {
    constexpr int kPoints = kCell / kSubCell + 1;
    std::array<SourcePoint, kPoints> lower;
    std::array<SourcePoint, kPoints> upper;
    const auto findRow = [&](std::array<SourcePoint, kPoints>& row, int y) {
        for (int i = 0; i < kPoints; ++i)
            row[static_cast<std::size_t>(i)] = find(left + i * kSubCell, y);
    };
    findRow(upper, bottom);
    for (int y = bottom; y < bottom + kCell; y += kSubCell) {
        std::swap(lower, upper);
        findRow(upper, y + kSubCell);
        for (std::size_t i = 0; i + 1 < kPoints; ++i) {
            Cell cell{left + static_cast<int>(i) * kSubCell,
                      y,
                      kSubCell,
                      {lower[i], lower[i + 1], upper[i], upper[i + 1]}};
            const auto there = std::count_if(cell.corners.begin(), cell.corners.end(), isThere);
            if (there == 0) continue;
            if (there < 4) cell.corners = movedLikeOne(cell.corners, static_cast<float>(kSubCell) * perPixel);
            if (isWhole(find, cell.corners, kLeap * static_cast<float>(kSubCell) * perPixel))
                painter.paint(cell);
            else
                paintPixels(find, painter, cell.left, cell.bottom);
        }
    }
}

// One source, and what finds and paints from it.
struct Sight {
    Finder find;
    CellPainter painter;
    float perPixel; // pixels of the source per pixel of the new picture
};

// Paints the cell from the first of the sources that has all of it, or from all of them, the best last.
void paintCell(std::vector<Sight>& sights, const Cell& cell) {
    std::size_t count = 0;
    std::vector<std::array<SourcePoint, 4>> corners;
    for (const Sight& sight : sights) {
        corners.push_back(
            count == 0 ? cell.corners
                       : std::array<SourcePoint, 4>{sight.find(cell.left, cell.bottom),
                                                    sight.find(cell.left + kCell, cell.bottom),
                                                    sight.find(cell.left, cell.bottom + kCell),
                                                    sight.find(cell.left + kCell, cell.bottom + kCell)});
        ++count;
        const bool hasAll = isWhole(sight.find, corners.back(), kLeap * kCell * sight.perPixel) &&
                            std::all_of(corners.back().begin(), corners.back().end(),
                                        [&](SourcePoint point) { return sight.painter.covers(point); });
        if (hasAll) break;
    }
    while (count-- > 0) {
        Sight& sight = sights[count];
        if (isWhole(sight.find, corners[count], kLeap * kCell * sight.perPixel))
            sight.painter.paint({cell.left, cell.bottom, kCell, corners[count]});
        else
            paintTornCell(sight.find, sight.painter, cell.left, cell.bottom, sight.perPixel);
    }
}

// Ground for a row of cells, then what the sources have of it.
void paintCellRow(std::vector<Sight> sights, int bottom, const std::vector<RowSpan>& spans,
                  const WarpGround& ground, PixelImage& picture) {
    const int top = std::min(bottom + kCell, picture.heightPixels);
    int first = picture.widthPixels;
    int end = 0;
    for (int y = bottom; y < top; ++y) {
        const RowSpan span = spans[static_cast<std::size_t>(y)];
        std::uint32_t* row = picture.row(y);
        const int left = std::min(span.first, picture.widthPixels);
        const int right = std::max(left, span.end);
        std::fill(row, row + left, ground.surround);
        std::fill(row + left, row + right, ground.ocean);
        std::fill(row + right, row + picture.widthPixels, ground.surround);
        first = std::min(first, left);
        end = std::max(end, right);
    }
    if (first >= end) return;
    const Finder& find = sights.front().find;
    int left = first / kCell * kCell;
    SourcePoint lowerLeft = find(left, bottom);
    SourcePoint upperLeft = find(left, bottom + kCell);
    for (; left < end; left += kCell) {
        const SourcePoint lowerRight = find(left + kCell, bottom);
        const SourcePoint upperRight = find(left + kCell, bottom + kCell);
        paintCell(sights, {left, bottom, kCell, {lowerLeft, lowerRight, upperLeft, upperRight}});
        lowerLeft = lowerRight;
        upperLeft = upperRight;
    }
}

} // namespace

void warp(std::span<const WarpSource> sources, const Camera& camera, const Viewport& viewport,
          const WarpGround& ground, PixelImage& picture) {
    if (sources.empty()) return;
    picture.resize(viewport.widthPixels, viewport.heightPixels);
    const std::vector<RowSpan> spans = rowSpansOfMap(camera, viewport);
    std::vector<Sight> sights;
    for (const WarpSource& source : sources) {
        const auto perPixel = static_cast<float>(planeToScreen(source.camera, source.viewport).scalePixels /
                                                 planeToScreen(camera, viewport).scalePixels);
        const bool isSmooth =
            !source.isQuick && (std::abs(perPixel - 1.0F) > kSameScale || projectionOf(camera).turns());
        sights.push_back(
            {Finder(source, camera, viewport), CellPainter(source, spans, isSmooth, picture), perPixel});
    }
    const int rows = (viewport.heightPixels + kCell - 1) / kCell;
    inParallel(static_cast<std::size_t>(rows), [&](std::size_t row) {
        paintCellRow(sights, static_cast<int>(row) * kCell, spans, ground, picture);
    });
}

} // namespace atlas
