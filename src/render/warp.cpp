#include "render/warp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <limits>
#include <optional>

#include "core/parallel.h"
#include "render/row_spans.h"

namespace atlas {

namespace {

constexpr int kCell = 32;     // pixels; within a cell positions are interpolated
constexpr int kSubCell = 4;   // within cells that the map's edge or a source's cut crosses
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
          m_sourceHeight(source.viewport.heightPixels) {}

    SourcePoint operator()(int x, int y) const {
        constexpr SourcePoint kNowhere(std::numeric_limits<float>::quiet_NaN());
        PlanePoint point = m_target.toPlane({x, m_height - y});
        if (!m_isSameMap) {
            const std::optional<LngLat> place = m_targetProjection.inverse(point);
            if (!place) return kNowhere;
            if (!m_sourceProjection.isVisible(toUnitVector(*place))) return kNowhere;
            point = m_sourceProjection.forward(*place);
        }
        const ScreenPoint found = m_source.toScreen(point);
        return {static_cast<float>(found.x), static_cast<float>(m_sourceHeight - found.y)};
    }

private:
    PlaneToScreen m_target;
    PlaneToScreen m_source;
    Projection m_targetProjection;
    Projection m_sourceProjection;
    bool m_isSameMap; // the planes are the same: no need to go by way of the globe
    double m_height;
    double m_sourceHeight;
};

std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t share) { // 0 to 256
    const std::uint32_t low = (a & 0x00FF00FFU) * (256U - share) + (b & 0x00FF00FFU) * share;
    const std::uint32_t high = ((a >> 8U) & 0x00FF00FFU) * (256U - share) + ((b >> 8U) & 0x00FF00FFU) * share;
    return ((low >> 8U) & 0x00FF00FFU) | (high & 0xFF00FF00U);
}

// Fills cells of the new picture from one source.
class CellPainter {
public:
    CellPainter(const PixelImage& source, PixelImage& picture) : m_source(source), m_picture(picture) {}

    // Corners: bottom left, bottom right, top left, top right. Leaves what the source does not have.
    void paint(int left, int bottom, int width, int height, const std::array<SourcePoint, 4>& corners) {
        const float perRow = 1.0F / static_cast<float>(height);
        for (int y = 0; y < height && bottom + y < m_picture.heightPixels; ++y) {
            const float up = (static_cast<float>(y) + 0.5F) * perRow;
            const SourcePoint from = corners[0] + (corners[2] - corners[0]) * up;
            const SourcePoint to = corners[1] + (corners[3] - corners[1]) * up;
            const SourcePoint step = (to - from) / static_cast<float>(width);
            paintRun(left, bottom + y, std::min(width, m_picture.widthPixels - left), from + 0.5F * step,
                     step);
        }
    }

private:
    void paintRun(int left, int y, int count, SourcePoint point, SourcePoint step) {
        std::uint32_t* out = m_picture.row(y) + left;
        const auto widest = static_cast<float>(m_source.widthPixels - 1);
        const auto highest = static_cast<float>(m_source.heightPixels - 1);
        for (int i = 0; i < count; ++i, point += step) {
            const float x = point.x - 0.5F;
            const float v = point.y - 0.5F;
            if (!(x >= 0.0F && v >= 0.0F && x < widest && v < highest) || out[i] != 0) continue;
            const auto fixedX = static_cast<std::uint32_t>(x * 256.0F);
            const auto fixedY = static_cast<std::uint32_t>(v * 256.0F);
            const std::uint32_t* row = m_source.row(static_cast<int>(fixedY >> 8U)) + (fixedX >> 8U);
            const std::uint32_t* above = row + m_source.widthPixels;
            out[i] = mixed(mixed(row[0], row[1], fixedX & 255U), mixed(above[0], above[1], fixedX & 255U),
                           fixedY & 255U);
        }
    }

    const PixelImage& m_source;
    PixelImage& m_picture;
};

// Whether positions may be interpolated between the corners: all there, and none leaps across the source.
bool isWhole(const std::array<SourcePoint, 4>& corners, float reach) {
    for (const SourcePoint& corner : corners) {
        if (!isThere(corner)) return false;
    }
    return glm::length(corners[1] - corners[0]) < reach && glm::length(corners[2] - corners[0]) < reach &&
           glm::length(corners[3] - corners[1]) < reach && glm::length(corners[3] - corners[2]) < reach;
}

// A cell at an edge: small sub-cells, each moved as a whole like one of its corners where they disagree.
void paintTornCell(const Finder& find, CellPainter& painter, int left, int bottom, float perPixel) {
    for (int y = bottom; y < bottom + kCell; y += kSubCell) {
        for (int x = left; x < left + kCell; x += kSubCell) {
            std::array<SourcePoint, 4> corners{find(x, y), find(x + kSubCell, y), find(x, y + kSubCell),
                                               find(x + kSubCell, y + kSubCell)};
            if (!isWhole(corners, kLeap * kSubCell * perPixel)) {
                const auto first = std::find_if(corners.begin(), corners.end(), isThere);
                if (first == corners.end()) continue;
                const auto which = static_cast<int>(first - corners.begin());
                const float side = kSubCell * perPixel;
                const SourcePoint origin =
                    *first - side * SourcePoint(static_cast<float>(which % 2), static_cast<float>(which / 2));
                corners = {origin, origin + SourcePoint(side, 0.0F), origin + SourcePoint(0.0F, side),
                           origin + SourcePoint(side, side)};
            }
            painter.paint(x, y, kSubCell, kSubCell, corners);
        }
    }
}

void paintFrom(const WarpSource& source, const Camera& camera, const Viewport& viewport,
               const std::vector<RowSpan>& spans, PixelImage& picture) {
    const Finder find(source, camera, viewport);
    const int columns = (viewport.widthPixels + kCell - 1) / kCell;
    const int rows = (viewport.heightPixels + kCell - 1) / kCell;
    const auto perPixel = static_cast<float>(planeToScreen(source.camera, source.viewport).scalePixels /
                                             planeToScreen(camera, viewport).scalePixels);
    inParallel(static_cast<std::size_t>(rows), [&](std::size_t cellRow) {
        CellPainter painter(*source.picture, picture);
        const int bottom = static_cast<int>(cellRow) * kCell;
        const int top = std::min(bottom + kCell, viewport.heightPixels);
        int first = viewport.widthPixels;
        int end = 0;
        for (int y = bottom; y < top; ++y) {
            first = std::min(first, spans[static_cast<std::size_t>(y)].first);
            end = std::max(end, spans[static_cast<std::size_t>(y)].end);
        }
        const int firstColumn = first / kCell;
        const int endColumn = std::min(columns, (end + kCell - 1) / kCell);
        SourcePoint lowerLeft = find(firstColumn * kCell, bottom);
        SourcePoint upperLeft = find(firstColumn * kCell, bottom + kCell);
        for (int column = firstColumn; column < endColumn; ++column) {
            const int right = (column + 1) * kCell;
            const std::array<SourcePoint, 4> corners{lowerLeft, find(right, bottom), upperLeft,
                                                     find(right, bottom + kCell)};
            if (isWhole(corners, kLeap * kCell * perPixel))
                painter.paint(column * kCell, bottom, kCell, kCell, corners);
            else
                paintTornCell(find, painter, column * kCell, bottom, perPixel);
            lowerLeft = corners[1];
            upperLeft = corners[3];
        }
    });
}

} // namespace

void warp(std::span<const WarpSource> sources, const Camera& camera, const Viewport& viewport,
          const WarpGround& ground, PixelImage& picture) {
    picture.resize(viewport.widthPixels, viewport.heightPixels);
    const std::vector<RowSpan> spans = rowSpansOfMap(camera, viewport);
    inParallel(spans.size(), [&](std::size_t y) {
        std::fill_n(picture.row(static_cast<int>(y)), picture.widthPixels, 0U);
    });
    for (const WarpSource& source : sources) {
        paintFrom(source, camera, viewport, spans, picture);
    }
    inParallel(spans.size(), [&](std::size_t y) {
        std::uint32_t* row = picture.row(static_cast<int>(y));
        const RowSpan span = spans[y];
        std::fill(row, row + std::max(0, std::min(span.first, picture.widthPixels)), ground.surround);
        for (int x = span.first; x < span.end; ++x)
            row[x] = row[x] == 0 ? ground.ocean : row[x];
        std::fill(row + std::max(span.first, span.end), row + picture.widthPixels, ground.surround);
    });
}

} // namespace atlas
