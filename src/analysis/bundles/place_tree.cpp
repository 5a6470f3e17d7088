#include "analysis/bundles/place_tree.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kLeaf = 8; // places that are looked at one by one

std::uint8_t widestAxis(std::span<const UnitVector> places, std::span<const std::uint32_t> rows) {
    UnitVector low(2.0);
    UnitVector high(-2.0);
    for (const std::uint32_t row : rows) {
        low = glm::min(low, places[row]);
        high = glm::max(high, places[row]);
    }
    const UnitVector extent = high - low;
    if (extent.x >= extent.y && extent.x >= extent.z) return 0;
    return extent.y >= extent.z ? 1 : 2;
}

} // namespace

PlaceTree::PlaceTree(std::span<const UnitVector> places)
    : m_rows(places.size()), m_places(places.begin(), places.end()), m_axes(places.size()) {
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    split(0, m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places[i] = places[m_rows[i]];
}

// While the tree is made m_places are in their own order.
void PlaceTree::split(std::size_t begin, std::size_t end) {
    if (end - begin <= kLeaf) return;
    const std::size_t middle = begin + (end - begin) / 2;
    const std::uint8_t axis = widestAxis(m_places, {m_rows.data() + begin, end - begin});
    const auto isBefore = [&](std::uint32_t x, std::uint32_t y) {
        return std::pair(m_places[x][axis], x) < std::pair(m_places[y][axis], y);
    };
    const auto first = m_rows.begin();
    std::nth_element(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(middle),
                     first + static_cast<std::ptrdiff_t>(end), isBefore);
    m_axes[middle] = axis;
    split(begin, middle);
    split(middle + 1, end);
}

template <typename Visit>
void PlaceTree::search(const UnitVector& centre, std::size_t begin, std::size_t end, double& squaredReach,
                       const Visit& visit) const {
    const auto look = [&](std::size_t i) {
        const UnitVector away = m_places[i] - centre;
        const double squared = glm::dot(away, away);
        if (squared <= squaredReach) visit(Near{squared, m_rows[i]});
    };
    if (end - begin <= kLeaf) {
        for (std::size_t i = begin; i < end; ++i)
            look(i);
        return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    const double beyond = centre[m_axes[middle]] - m_places[middle][m_axes[middle]];
    const bool isLow = beyond < 0.0;
    isLow ? search(centre, begin, middle, squaredReach, visit)
          : search(centre, middle + 1, end, squaredReach, visit);
    look(middle);
    if (beyond * beyond > squaredReach) return;
    isLow ? search(centre, middle + 1, end, squaredReach, visit)
          : search(centre, begin, middle, squaredReach, visit);
}

void PlaceTree::nearest(const UnitVector& centre, std::size_t count, std::vector<Near>& found) const {
    found.clear();
    if (count == 0) return;
    double reach = std::numeric_limits<double>::max();
    search(centre, 0, m_rows.size(), reach, [&](const Near& near) {
        found.push_back(near);
        std::push_heap(found.begin(), found.end());
        if (found.size() > count) {
            std::pop_heap(found.begin(), found.end());
            found.pop_back();
        }
        if (found.size() == count) reach = found.front().squaredChord;
    });
    std::sort_heap(found.begin(), found.end());
}

void PlaceTree::within(const UnitVector& centre, double chord, std::vector<Near>& found) const {
    found.clear();
    double reach = chord * chord;
    search(centre, 0, m_rows.size(), reach, [&](const Near& near) { found.push_back(near); });
}

} // namespace atlas
