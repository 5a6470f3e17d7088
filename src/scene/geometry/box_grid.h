#pragma once

#include <algorithm>
#include <cstdint>
#include <glm/common.hpp>
#include <glm/vec2.hpp>
#include <vector>

namespace atlas {

// An upright rectangle in pixels of the picture, y down.
struct PixelBox {
    glm::dvec2 minimum{0.0};
    glm::dvec2 maximum{0.0};

    friend bool operator==(const PixelBox&, const PixelBox&) = default;
};

inline bool overlap(const PixelBox& a, const PixelBox& b) {
    return a.minimum.x < b.maximum.x && b.minimum.x < a.maximum.x && a.minimum.y < b.maximum.y &&
           b.minimum.y < a.maximum.y;
}

inline bool contains(const PixelBox& outer, const PixelBox& inner) {
    return inner.minimum.x >= outer.minimum.x && inner.minimum.y >= outer.minimum.y &&
           inner.maximum.x <= outer.maximum.x && inner.maximum.y <= outer.maximum.y;
}

inline PixelBox grown(const PixelBox& box, glm::dvec2 by) {
    return {box.minimum - by, box.maximum + by};
}

inline PixelBox boxAround(glm::dvec2 centre, glm::dvec2 half) {
    return {centre - half, centre + half};
}

// Boxes in the cells of a uniform grid over the picture, so that a look-up costs as much as what is near.
class BoxGrid {
public:
    BoxGrid(glm::dvec2 sizePixels, double cellPixels)
        : m_cellPixels(cellPixels),
          m_columns(std::max(1, static_cast<int>(sizePixels.x / cellPixels) + 1)),
          m_rows(std::max(1, static_cast<int>(sizePixels.y / cellPixels) + 1)),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

    void insert(const PixelBox& box) {
        const auto number = static_cast<std::uint32_t>(m_boxes.size());
        m_boxes.push_back(box);
        forEachCell(box, [&](std::vector<std::uint32_t>& cell) {
            cell.push_back(number);
            return false;
        });
    }

    bool hits(const PixelBox& box) {
        return forEachCell(box, [&](const std::vector<std::uint32_t>& cell) {
            return std::any_of(cell.begin(), cell.end(),
                               [&](std::uint32_t number) { return overlap(m_boxes[number], box); });
        });
    }

    // Share of the box that others cover; where they cover each other, or lie in two cells, they count twice.
    double coveredShare(const PixelBox& box) {
        double area = 0.0;
        forEachCell(box, [&](const std::vector<std::uint32_t>& cell) {
            for (const std::uint32_t number : cell) {
                const glm::dvec2 common = glm::min(m_boxes[number].maximum, box.maximum) -
                                          glm::max(m_boxes[number].minimum, box.minimum);
                if (common.x > 0.0 && common.y > 0.0) area += common.x * common.y;
            }
            return false;
        });
        const glm::dvec2 size = box.maximum - box.minimum;
        return area / std::max(1.0, size.x * size.y);
    }

private:
    // Until `visit` says true; whether it did.
    template <typename Visit>
    bool forEachCell(const PixelBox& box, Visit&& visit) {
        const auto cellOf = [&](double position, int count) {
            return static_cast<int>(std::clamp(position / m_cellPixels, 0.0, static_cast<double>(count - 1)));
        };
        const int lastColumn = cellOf(box.maximum.x, m_columns);
        const int lastRow = cellOf(box.maximum.y, m_rows);
        for (int row = cellOf(box.minimum.y, m_rows); row <= lastRow; ++row) {
            for (int column = cellOf(box.minimum.x, m_columns); column <= lastColumn; ++column) {
                if (visit(m_cells[static_cast<std::size_t>(row * m_columns + column)])) return true;
            }
        }
        return false;
    }

    double m_cellPixels;
    int m_columns;
    int m_rows;
    std::vector<PixelBox> m_boxes;
    std::vector<std::vector<std::uint32_t>> m_cells;
};

} // namespace atlas
