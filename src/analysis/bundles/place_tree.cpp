#include "analysis/bundles/place_tree.h"

#include <algorithm>
#include <glm/geometric.hpp>
#include <limits>

namespace atlas {

namespace {

constexpr std::size_t kLeaf = 8; // places that are looked at one by one

std::uint8_t widestAxis(const UnitVector& extent) {
    if (extent.x >= extent.y && extent.x >= extent.z) return 0;
    return extent.y >= extent.z ? 1 : 2;
}

} // namespace

PlaceTree::PlaceTree(std::span<const UnitVector> places) : m_axes(places.size()) {
    m_entries.reserve(places.size());
    for (std::uint32_t row = 0; row < places.size(); ++row)
        m_entries.push_back({places[row], row});
    split(0, m_entries.size());
}

void PlaceTree::split(std::size_t begin, std::size_t end) {
    if (end - begin <= kLeaf) return;
    const std::size_t middle = begin + (end - begin) / 2;
    UnitVector low(2.0);
    UnitVector high(-2.0);
    for (std::size_t i = begin; i < end; ++i) {
        low = glm::min(low, m_entries[i].place);
        high = glm::max(high, m_entries[i].place);
    }
    const std::uint8_t axis = widestAxis(high - low);
    const auto isBefore = [axis](const Entry& x, const Entry& y) {
        return x.place[axis] != y.place[axis] ? x.place[axis] < y.place[axis] : x.row < y.row;
    };
    const auto first = m_entries.begin();
    std::nth_element(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(middle),
                     first + static_cast<std::ptrdiff_t>(end), isBefore);
    m_axes[middle] = axis;
    split(begin, middle);
    split(middle + 1, end);
}

std::vector<std::uint32_t> PlaceTree::order() const {
    std::vector<std::uint32_t> rows;
    rows.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        rows.push_back(entry.row);
    return rows;
}

template <typename Visit>
void PlaceTree::search(const UnitVector& centre, std::size_t begin, std::size_t end, double& squaredReach,
                       const Visit& visit) const {
    const auto look = [&](std::size_t i) {
        const UnitVector away = m_entries[i].place - centre;
        const double squared = glm::dot(away, away);
        if (squared <= squaredReach) visit(Near{squared, m_entries[i].row});
    };
    if (end - begin <= kLeaf) {
        for (std::size_t i = begin; i < end; ++i)
            look(i);
        return;
    }
    const std::size_t middle = begin + (end - begin) / 2;
    const double beyond = centre[m_axes[middle]] - m_entries[middle].place[m_axes[middle]];
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
    search(centre, 0, m_entries.size(), reach, [&](const Near& near) {
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
    search(centre, 0, m_entries.size(), reach, [&](const Near& near) { found.push_back(near); });
}

} // namespace atlas
