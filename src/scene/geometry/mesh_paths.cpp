#include "scene/geometry/mesh_paths.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <optional>
#include <unordered_map>

namespace atlas {

namespace {

constexpr double kSamePlaceRadii = 1e-6;
constexpr double kSmallestRingArea = 1e-10; // in squared radii: sixty metres to each side

// Two numbers as one key.
std::uint64_t pairOf(std::uint32_t high, std::uint32_t low) {
    return (static_cast<std::uint64_t>(high) << 32U) | low;
}

double crossOf(PlanePoint a, PlanePoint b) {
    return a.x * b.y - a.y * b.x;
}

double signedAreaOf(const PlaneLine& ring) {
    double doubled = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        doubled += crossOf(ring[i] - ring.front(), ring[i + 1] - ring.front());
    return doubled / 2.0;
}

// Gives the same number to corners that lie in the same place: two triangles that were cut along one line may
// round its ends differently.
class Welder {
public:
    std::uint32_t numberOf(PlanePoint place) {
        const std::int64_t column = cellOf(place.x);
        const std::int64_t row = cellOf(place.y);
        for (std::int64_t y = row - 1; y <= row + 1; ++y) {
            for (std::int64_t x = column - 1; x <= column + 1; ++x) {
                if (const auto found = nearIn(x, y, place)) return *found;
            }
        }
        const auto number = static_cast<std::uint32_t>(m_places.size());
        m_places.push_back(place);
        m_cells.emplace(keyOf(column, row), number);
        return number;
    }

    const std::vector<PlanePoint>& places() const { return m_places; }

private:
    static std::int64_t cellOf(double position) {
        return static_cast<std::int64_t>(std::floor(position / kSamePlaceRadii));
    }
    static std::uint64_t keyOf(std::int64_t column, std::int64_t row) {
        return pairOf(static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(row));
    }
    std::optional<std::uint32_t> nearIn(std::int64_t column, std::int64_t row, PlanePoint place) const {
        const auto [first, last] = m_cells.equal_range(keyOf(column, row));
        for (auto entry = first; entry != last; ++entry) {
            if (glm::length(m_places[entry->second] - place) < kSamePlaceRadii) return entry->second;
        }
        return std::nullopt;
    }

    std::vector<PlanePoint> m_places;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_cells;
};

// Edges of triangles that no other triangle has the other way round.
class BorderEdges {
public:
    struct Edge {
        std::uint32_t from;
        std::uint32_t to;
        bool isOpen = true; // not cancelled by its neighbour, not yet part of a ring
    };

    void add(std::uint32_t from, std::uint32_t to) {
        if (const auto back = m_open.find(pairOf(to, from)); back != m_open.end()) {
            m_edges[back->second].isOpen = false;
            m_open.erase(back);
            return;
        }
        m_open.emplace(pairOf(from, to), static_cast<std::uint32_t>(m_edges.size()));
        m_edges.push_back({from, to});
    }

    std::vector<Edge> take() {
        std::erase_if(m_edges, [](const Edge& edge) { return !edge.isOpen; });
        return std::move(m_edges);
    }

private:
    std::vector<Edge> m_edges;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_open;
};

// Joins edges into rings. At a place that several rings pass it turns as far to the left as it can, where the
// area is whose border it follows.
class RingTracer {
public:
    RingTracer(const std::vector<PlanePoint>& places, std::vector<BorderEdges::Edge> edges)
        : m_places(places), m_edges(std::move(edges)) {
        std::sort(m_edges.begin(), m_edges.end(),
                  [](const auto& a, const auto& b) { return pairOf(a.from, a.to) < pairOf(b.from, b.to); });
    }

    std::vector<PlaneLine> trace() {
        std::vector<PlaneLine> rings;
        for (BorderEdges::Edge& edge : m_edges) {
            if (edge.isOpen) rings.push_back(ringFrom(edge));
        }
        return rings;
    }

private:
    PlaneLine ringFrom(BorderEdges::Edge& first) {
        PlaneLine ring{m_places[first.from]};
        for (BorderEdges::Edge* edge = &first; edge != nullptr; edge = nextOf(*edge)) {
            edge->isOpen = false;
            ring.push_back(m_places[edge->to]);
            if (edge->to == first.from) break;
        }
        return ring;
    }

    BorderEdges::Edge* nextOf(const BorderEdges::Edge& edge) {
        const PlanePoint along = m_places[edge.to] - m_places[edge.from];
        BorderEdges::Edge* best = nullptr;
        double leftmost = -4.0;
        const auto isBefore = [](const BorderEdges::Edge& one, std::uint32_t from) {
            return one.from < from;
        };
        for (auto next = std::lower_bound(m_edges.begin(), m_edges.end(), edge.to, isBefore);
             next != m_edges.end() && next->from == edge.to; ++next) {
            if (!next->isOpen) continue;
            const PlanePoint onward = m_places[next->to] - m_places[next->from];
            const double turn = std::atan2(crossOf(along, onward), glm::dot(along, onward));
            if (turn <= leftmost) continue;
            leftmost = turn;
            best = &*next;
        }
        return best;
    }

    const std::vector<PlanePoint>& m_places;
    std::vector<BorderEdges::Edge> m_edges;
};

} // namespace

std::vector<PlaneLine> linesOf(const LineMesh& mesh) {
    std::vector<PlaneLine> lines;
    std::uint32_t expected = 0; // first corner of the next quad, if the ribbon goes on
    for (std::size_t quad = 0; quad < mesh.indices.size(); quad += 6) {
        const std::uint32_t corner = mesh.indices[quad];
        const PlanePoint from(mesh.vertices[corner].position);
        const bool goesOn = !lines.empty() && (corner == expected || lines.back().back() == from);
        if (!goesOn) lines.push_back({from});
        lines.back().emplace_back(mesh.vertices[corner + 2].position);
        expected = corner + 2;
    }
    return lines;
}

std::vector<PlaneLine> ringsOf(std::span<const glm::vec2> positions, std::span<const std::uint32_t> indices) {
    Welder welder;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers; // per index, as far as it is used
    const auto numberOf = [&](std::uint32_t index) {
        const auto [place, isNew] = numbers.try_emplace(index);
        if (isNew) place->second = welder.numberOf(PlanePoint(positions[index]));
        return place->second;
    };
    BorderEdges edges;
    for (std::size_t corner = 0; corner + 2 < indices.size(); corner += 3) {
        const std::uint32_t a = numberOf(indices[corner]);
        std::uint32_t b = numberOf(indices[corner + 1]);
        std::uint32_t c = numberOf(indices[corner + 2]);
        if (a == b || b == c || c == a) continue; // covers nothing
        const std::vector<PlanePoint>& places = welder.places();
        if (crossOf(places[b] - places[a], places[c] - places[a]) < 0.0) std::swap(b, c);
        edges.add(a, b);
        edges.add(b, c);
        edges.add(c, a);
    }
    std::vector<PlaneLine> rings = RingTracer(welder.places(), edges.take()).trace();
    // Where a corner of one triangle lies on the edge of another, rounding leaves a sliver between them.
    std::erase_if(rings,
                  [](const PlaneLine& ring) { return std::abs(signedAreaOf(ring)) < kSmallestRingArea; });
    return rings;
}

} // namespace atlas
