#include "analysis/bundles/node_candidates.h"

#include <array>
#include <cmath>
#include <glm/geometric.hpp>
#include <numeric>
#include <random>
#include <utility>

#include "analysis/bundles/bundle_progress.h"
#include "analysis/bundles/node_spacing.h"
#include "analysis/bundles/sphere_distance.h"
#include "core/parallel.h"

namespace atlas {

namespace {

constexpr int kFirstSplits = 3;          // 1,280 triangles, the pieces of work
constexpr double kLargestTriangle = 1.6; // sides of the last triangles, in spacings
constexpr int kCandidatesPerTriangle = 5;

using Triangle = std::array<UnitVector, 3>;

// The engine is fixed by the standard: it draws the same on every machine.
using Chance = std::mt19937_64;

double drawnShare(Chance& chance) { // below 1
    return static_cast<double>(chance() >> 11U) * 0x1p-53;
}

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
                   std::vector<NodeCandidate>& candidates) {
    const auto& [a, b, c] = triangle;
    const double here = spacing.at(glm::normalize(a + b + c));
    if (arcBetween(a, b) > kLargestTriangle * here) {
        for (const Triangle& part : split(triangle))
            addCandidates(part, spacing, chance, candidates);
        return;
    }
    for (int i = 0; i < kCandidatesPerTriangle; ++i) {
        double u = drawnShare(chance);
        double v = drawnShare(chance);
        if (u + v > 1.0) {
            u = 1.0 - u;
            v = 1.0 - v;
        }
        candidates.push_back({glm::normalize(a + u * (b - a) + v * (c - a)), here, chance()});
    }
}

} // namespace

Result<std::vector<NodeCandidate>> nodeCandidates(std::span<const UnitVector> cities,
                                                  const BundleOptions& options, const Progress& progress) {
    const PlaceTree tree(cities);
    const std::vector<Triangle> triangles = firstTriangles();
    std::vector<std::vector<NodeCandidate>> parts(triangles.size());
    const bool isDone = inParallel(triangles.size(), progress, kBundling, [&](std::size_t i) {
        NodeSpacing spacing(tree, options);
        Chance chance(i);
        addCandidates(triangles[i], spacing, chance, parts[i]);
    });
    if (!isDone) return cancelled();
    std::vector<NodeCandidate> candidates;
    candidates.reserve(std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                                       [](std::size_t sum, const auto& part) { return sum + part.size(); }));
    for (const std::vector<NodeCandidate>& part : parts)
        candidates.insert(candidates.end(), part.begin(), part.end());
    return candidates;
}

} // namespace atlas
