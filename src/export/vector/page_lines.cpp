#include "export/vector/page_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <iterator>
#include <optional>

namespace atlas {

namespace {

constexpr std::size_t kPathPoints = 20'000; // of paths that are filled with one line after another

// The part of a segment in a box, as shares of its way (Y.-D. Liang, B. A. Barsky, 1984).
struct Part {
    double from = 0.0;
    double to = 1.0;
};
std::optional<Part> partIn(PagePoint start, PagePoint end, const PageBox& box) {
    const PagePoint way = end - start;
    const std::array<std::array<double, 2>, 4> edges{{{-way.x, start.x - box.topLeft.x},
                                                      {way.x, box.bottomRight.x - start.x},
                                                      {-way.y, start.y - box.topLeft.y},
                                                      {way.y, box.bottomRight.y - start.y}}};
    Part part;
    for (const auto& [outward, room] : edges) {
        if (outward == 0.0) {
            if (room < 0.0) return std::nullopt;
        } else if (outward < 0.0) {
            part.from = std::max(part.from, room / outward);
        } else {
            part.to = std::min(part.to, room / outward);
        }
    }
    if (part.from > part.to) return std::nullopt;
    return part;
}

// One side of a box: inside is where `height` is not negative.
template <typename Height>
PageLine clippedAt(const PageLine& ring, const Height& height) {
    PageLine kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PagePoint& from = ring[i];
        const PagePoint& to = ring[(i + 1) % ring.size()];
        const double heightFrom = height(from);
        const double heightTo = height(to);
        if (heightFrom >= 0.0) kept.push_back(from);
        if ((heightFrom >= 0.0) != (heightTo >= 0.0))
            kept.push_back(glm::mix(from, to, heightFrom / (heightFrom - heightTo)));
    }
    return kept;
}

double squaredDistance(PagePoint point, PagePoint from, PagePoint to) {
    const PagePoint way = to - from;
    const double length = glm::dot(way, way);
    const double share = length == 0.0 ? 0.0 : std::clamp(glm::dot(point - from, way) / length, 0.0, 1.0);
    const PagePoint off = point - (from + share * way);
    return glm::dot(off, off);
}

double signedAreaOf(std::span<const PagePoint> ring) {
    double doubled = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PagePoint a = ring[i] - ring.front();
        const PagePoint b = ring[(i + 1) % ring.size()] - ring.front();
        doubled += a.x * b.y - a.y * b.x;
    }
    return doubled / 2.0;
}

bool isInside(PagePoint point, const PageLine& ring) {
    bool isIn = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PagePoint& a = ring[i];
        const PagePoint& b = ring[(i + 1) % ring.size()];
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            isIn = !isIn;
    }
    return isIn;
}

} // namespace

std::vector<PageLine> clippedLine(std::span<const PagePoint> line, const PageBox& box) {
    std::vector<PageLine> pieces;
    bool isOpen = false; // the last piece ends where the next segment begins
    for (std::size_t i = 1; i < line.size(); ++i) {
        const std::optional<Part> part = partIn(line[i - 1], line[i], box);
        if (!part) {
            isOpen = false;
            continue;
        }
        if (!isOpen || part->from > 0.0) pieces.push_back({glm::mix(line[i - 1], line[i], part->from)});
        pieces.back().push_back(part->to == 1.0 ? line[i] : glm::mix(line[i - 1], line[i], part->to));
        isOpen = part->to == 1.0;
    }
    return pieces;
}

PageLine clippedRing(std::span<const PagePoint> ring, const PageBox& box) {
    PageLine kept(ring.begin(), ring.end());
    if (kept.size() > 1 && kept.front() == kept.back()) kept.pop_back();
    const auto isOut = [&](const PagePoint& point) {
        return point.x < box.topLeft.x || point.y < box.topLeft.y || point.x > box.bottomRight.x ||
               point.y > box.bottomRight.y;
    };
    if (std::none_of(kept.begin(), kept.end(), isOut)) return kept;
    kept = clippedAt(kept, [&](const PagePoint& point) { return point.x - box.topLeft.x; });
    kept = clippedAt(kept, [&](const PagePoint& point) { return box.bottomRight.x - point.x; });
    kept = clippedAt(kept, [&](const PagePoint& point) { return point.y - box.topLeft.y; });
    return clippedAt(kept, [&](const PagePoint& point) { return box.bottomRight.y - point.y; });
}

PageLine simplifiedLine(std::span<const PagePoint> line, double tolerancePixels) {
    if (line.size() < 3) return {line.begin(), line.end()};
    std::vector<bool> isKept(line.size(), false);
    isKept.front() = true;
    isKept.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        double furthest = tolerancePixels * tolerancePixels;
        std::size_t corner = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double distance = squaredDistance(line[i], line[first], line[last]);
            if (distance <= furthest) continue;
            furthest = distance;
            corner = i;
        }
        if (corner == 0) continue;
        isKept[corner] = true;
        open.emplace_back(first, corner);
        open.emplace_back(corner, last);
    }
    PageLine kept;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (isKept[i]) kept.push_back(line[i]);
    }
    return kept;
}

PageLine simplifiedRing(PageLine ring, double tolerancePixels) {
    if (ring.size() < 3) return {};
    if (ring.front() != ring.back()) ring.push_back(ring.front());
    // Two points stay: the first, and the one that is furthest from it.
    const auto furthest =
        std::max_element(ring.begin(), ring.end(), [&](const PagePoint& a, const PagePoint& b) {
            return glm::distance(a, ring.front()) < glm::distance(b, ring.front());
        });
    const auto middle = static_cast<std::size_t>(furthest - ring.begin());
    const std::span<const PagePoint> whole(ring);
    PageLine kept = simplifiedLine(whole.first(middle + 1), tolerancePixels);
    const PageLine rest = simplifiedLine(whole.subspan(middle), tolerancePixels);
    kept.insert(kept.end(), rest.begin() + 1, rest.end());
    kept.pop_back();
    if (kept.size() < 3 || std::abs(signedAreaOf(kept)) < tolerancePixels * tolerancePixels) return {};
    return kept;
}

std::size_t pointCountOf(std::span<const PageLine> lines) {
    std::size_t count = 0;
    for (const PageLine& line : lines)
        count += line.size();
    return count;
}

std::vector<LineGroup> sharedOut(std::vector<LineGroup> groups, bool isClosed) {
    std::vector<LineGroup> paths;
    std::size_t points = 0;
    for (LineGroup& group : groups) {
        for (double tolerance = 0.1; pointCountOf(group) >= kMostPathPoints; tolerance *= 2.0) {
            for (PageLine& line : group)
                line =
                    isClosed ? simplifiedRing(std::move(line), tolerance) : simplifiedLine(line, tolerance);
            std::erase_if(group, [](const PageLine& line) { return line.empty(); });
        }
        if (group.empty()) continue;
        if (paths.empty() || points + pointCountOf(group) > kPathPoints) {
            paths.emplace_back();
            points = 0;
        }
        points += pointCountOf(group);
        std::move(group.begin(), group.end(), std::back_inserter(paths.back()));
    }
    return paths;
}

std::vector<LineGroup> withTheirHoles(std::vector<PageLine> rings) {
    // Seen with y down, what runs counter-clockwise in the plane has a negative area.
    std::vector<LineGroup> areas;
    std::vector<PageLine> holes;
    for (PageLine& ring : rings) {
        if (ring.size() < 3) continue;
        if (signedAreaOf(ring) < 0.0)
            areas.push_back({std::move(ring)});
        else
            holes.push_back(std::move(ring));
    }
    std::sort(areas.begin(), areas.end(), [](const auto& a, const auto& b) {
        return signedAreaOf(a.front()) < signedAreaOf(b.front()); // the largest first
    });
    for (PageLine& hole : holes) {
        // The smallest that it lies in.
        const auto around = std::find_if(areas.rbegin(), areas.rend(), [&](const auto& area) {
            return isInside(hole.front(), area.front());
        });
        if (around != areas.rend()) around->push_back(std::move(hole));
    }
    return areas;
}

} // namespace atlas
