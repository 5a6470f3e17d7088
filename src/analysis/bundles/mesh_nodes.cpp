#include "analysis/bundles/mesh_nodes.h"

#include <algorithm>
#include <array>
#include <glm/geometric.hpp>
#include <numeric>

#include "analysis/bundles/node_spacing.h"
#include "analysis/bundles/sphere_distance.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr int kFirstSplits = 3;          // 1,280 triangles, the pieces of work
constexpr double kLargestTriangle = 1.6; // sides of the last triangles, in spacings
constexpr int kCandidatesPerTriangle = 5;
constexpr double kSmallestGap = 0.78; // between nodes, in spacings, before they are pushed apart
constexpr std::size_t kTurnsPerReport = 4096;
constexpr int kPushRounds = 3;
constexpr double kPushReach = 1.5; // in spacings
constexpr double kPush = 0.25;
constexpr std::size_t kPushers = 8;

using Triangle = std::array<UnitVector, 3>;

// Where a stream of chance goes on. S. Vigna's splitmix64 (public domain), after G. L. Steele et al., "Fast
// splittable pseudorandom number generators" (2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double share() { return static_cast<double>(bits() >> 11U) * 0x1p-53; } // below 1

private:
    std::uint64_t m_state;
};

struct Candidate {
    UnitVector place{};
    double spacing = 0.0;
    std::uint64_t turn = 0; // the smallest is asked first
};

std::vector<Triangle> icosahedron() {
    const double golden = 0.5 * (1.0 + std::sqrt(5.0));
    std::vector<UnitVector> corners;
    for (const double one : {-1.0, 1.0}) {
        for (const double wide : {-golden, golden}) {
            corners.push_back(glm::normalize(UnitVector{0.0, one, wide}));
            corners.push_back(glm::normalize(UnitVector{one, wide, 0.0}));
            corners.push_back(glm::normalize(UnitVector{wide, 0.0, one}));
        }
    }
    const double edge = 2.0 / std::sqrt(1.0 + golden * golden) + 1e-9;
    std::vector<Triangle> faces;
    for (std::size_t a = 0; a < corners.size(); ++a) {
        for (std::size_t b = a + 1; b < corners.size(); ++b) {
            for (std::size_t c = b + 1; c < corners.size(); ++c) {
                const bool isFace = glm::distance(corners[a], corners[b]) < edge &&
                                    glm::distance(corners[b], corners[c]) < edge &&
                                    glm::distance(corners[a], corners[c]) < edge;
                if (isFace) faces.push_back({corners[a], corners[b], corners[c]});
            }
        }
    }
    return faces;
}

std::array<Triangle, 4> split(const Triangle& whole) {
    const auto& [a, b, c] = whole;
    const UnitVector ab = glm::normalize(a + b);
    const UnitVector bc = glm::normalize(b + c);
    const UnitVector ca = glm::normalize(c + a);
    return {Triangle{a, ab, ca}, Triangle{ab, b, bc}, Triangle{ca, bc, c}, Triangle{ab, bc, ca}};
}

std::vector<Triangle> firstTriangles() {
    std::vector<Triangle> triangles = icosahedron();
    for (int round = 0; round < kFirstSplits; ++round) {
        std::vector<Triangle> finer;
        finer.reserve(4 * triangles.size());
        for (const Triangle& triangle : triangles) {
            for (const Triangle& part : split(triangle))
                finer.push_back(part);
        }
        triangles = std::move(finer);
    }
    return triangles;
}

void addCandidates(const Triangle& triangle, NodeSpacing& spacing, Chance& chance,
                   std::vector<Candidate>& candidates) {
    const auto& [a, b, c] = triangle;
    const double here = spacing.at(glm::normalize(a + b + c));
    if (arcBetween(a, b) > kLargestTriangle * here) {
        for (const Triangle& part : split(triangle))
            addCandidates(part, spacing, chance, candidates);
        return;
    }
    for (int i = 0; i < kCandidatesPerTriangle; ++i) {
        double u = chance.share();
        double v = chance.share();
        if (u + v > 1.0) {
            u = 1.0 - u;
            v = 1.0 - v;
        }
        candidates.push_back({glm::normalize(a + u * (b - a) + v * (c - a)), here, chance.bits()});
    }
}

std::vector<UnitVector> placesOf(const std::vector<Candidate>& candidates) {
    std::vector<UnitVector> places;
    places.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        places.push_back(candidate.place);
    return places;
}

// Who has its turn first keeps its place, and all that are too near to it are out. What is kept comes in the
// order of a tree.
Result<MeshNodes> thinnedOut(const std::vector<Candidate>& candidates, const Progress& progress) {
    const PlaceTree tree(placesOf(candidates));
    if (!goesOn(progress, 0.0, kBundling)) return cancelled();
    std::vector<std::uint32_t> turns(candidates.size());
    std::iota(turns.begin(), turns.end(), 0U);
    std::sort(turns.begin(), turns.end(), [&](std::uint32_t x, std::uint32_t y) {
        return std::pair(candidates[x].turn, x) < std::pair(candidates[y].turn, y);
    });
    enum class Lot : std::uint8_t { Open, Kept, Out };
    std::vector<Lot> lots(candidates.size(), Lot::Open);
    std::vector<PlaceTree::Near> near;
    for (std::size_t turn = 0; turn < turns.size(); ++turn) {
        const double share = static_cast<double>(turn) / static_cast<double>(turns.size());
        if (turn % kTurnsPerReport == 0 && !goesOn(progress, share, kBundling)) return cancelled();
        const std::uint32_t row = turns[turn];
        if (lots[row] == Lot::Out) continue;
        tree.within(candidates[row].place, kSmallestGap * candidates[row].spacing, near);
        for (const PlaceTree::Near& other : near)
            if (lots[other.place] == Lot::Open) lots[other.place] = Lot::Out;
        lots[row] = Lot::Kept;
    }
    MeshNodes nodes;
    for (const std::uint32_t row : tree.order()) {
        if (lots[row] != Lot::Kept) continue;
        nodes.places.push_back(candidates[row].place);
        nodes.spacing.push_back(candidates[row].spacing);
    }
    return nodes;
}

void pushApart(MeshNodes& nodes) {
    const PlaceTree tree(nodes.places);
    std::vector<UnitVector> pushed = nodes.places;
    constexpr std::size_t kRun = 256;
    inParallel((pushed.size() + kRun - 1) / kRun, [&](std::size_t run) {
        std::vector<PlaceTree::Near> near;
        for (std::size_t i = run * kRun; i < std::min(pushed.size(), (run + 1) * kRun); ++i) {
            tree.nearest(nodes.places[i], kPushers, near);
            UnitVector push(0.0);
            for (const PlaceTree::Near& other : near) {
                const double chord = std::sqrt(other.squaredChord);
                const double reach = kPushReach * 0.5 * (nodes.spacing[i] + nodes.spacing[other.place]);
                if (chord <= 0.0 || chord >= reach) continue;
                push += (1.0 - chord / reach) / chord * (nodes.places[i] - nodes.places[other.place]);
            }
            pushed[i] = glm::normalize(nodes.places[i] + kPush * nodes.spacing[i] * push);
        }
    });
    nodes.places = std::move(pushed);
}

} // namespace

Result<MeshNodes> spreadMeshNodes(std::span<const UnitVector> cities, const BundleOptions& options,
                                  const Progress& progress) {
    const PlaceTree tree(cities);
    const std::vector<Triangle> triangles = firstTriangles();
    std::vector<std::vector<Candidate>> parts(triangles.size());
    const Progress first = partOf(progress, 0.0, 0.6);
    const bool isDone = inParallel(triangles.size(), first, kBundling, [&](std::size_t i) {
        NodeSpacing spacing(tree, options);
        Chance chance(i);
        addCandidates(triangles[i], spacing, chance, parts[i]);
    });
    if (!isDone) return cancelled();
    std::vector<Candidate> candidates;
    candidates.reserve(std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                                       [](std::size_t sum, const auto& part) { return sum + part.size(); }));
    for (const std::vector<Candidate>& part : parts)
        candidates.insert(candidates.end(), part.begin(), part.end());
    if (!goesOn(progress, 0.6, kBundling)) return cancelled();
    Result<MeshNodes> nodes = thinnedOut(candidates, partOf(progress, 0.6, 0.9));
    for (int round = 0; nodes && round < kPushRounds; ++round) {
        if (!goesOn(progress, 0.9, kBundling)) return cancelled();
        pushApart(*nodes);
    }
    return nodes;
}

} // namespace atlas
