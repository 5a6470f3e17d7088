#include "analysis/measures/path_lengths.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>

#include "core/parallel.h"

namespace atlas {

namespace {

// Sources of one search. More share the reading of the graph, but their sets have to stay in the cache.
constexpr std::size_t kWords = 4;
constexpr std::size_t kSources = 64 * kWords;
using SourceSet = std::array<std::uint64_t, kWords>;

struct Reach {
    std::uint64_t pathSum = 0;
    std::uint32_t farthest = 0;
};

// Which sources have reached a vertex: before, in the last step, in this one.
struct Search {
    std::vector<SourceSet> seen;
    std::vector<SourceSet> last;
    std::vector<SourceSet> next;

    explicit Search(std::size_t count) : seen(count), last(count), next(count) {}
};

bool isEmpty(const SourceSet& set) {
    std::uint64_t all = 0;
    for (const std::uint64_t word : set)
        all |= word;
    return all == 0;
}

void spread(const NetworkGraph& graph, std::span<const Vertex> members, Search& search) {
    for (const Vertex vertex : members) {
        const SourceSet from = search.last[vertex];
        if (isEmpty(from)) continue;
        for (const Vertex neighbour : graph.neighbours(vertex)) {
            SourceSet& to = search.next[neighbour];
            for (std::size_t word = 0; word < kWords; ++word)
                to[word] |= from[word];
        }
    }
}

// What is new becomes the last step; returns how many pairs of source and vertex it is.
std::uint64_t settle(std::span<const Vertex> members, Search& search) {
    std::uint64_t count = 0;
    for (const Vertex vertex : members) {
        for (std::size_t word = 0; word < kWords; ++word) {
            const std::uint64_t fresh = search.next[vertex][word] & ~search.seen[vertex][word];
            search.seen[vertex][word] |= fresh;
            search.last[vertex][word] = fresh;
            search.next[vertex][word] = 0;
            count += static_cast<std::uint64_t>(std::popcount(fresh));
        }
    }
    return count;
}

Reach searchFrom(const NetworkGraph& graph, std::span<const Vertex> members,
                 std::span<const Vertex> sources) {
    Search search(graph.vertexCount());
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const std::uint64_t bit = std::uint64_t{1} << (i % 64);
        search.seen[sources[i]][i / 64] |= bit;
        search.last[sources[i]][i / 64] |= bit;
    }
    Reach reach;
    for (std::uint32_t step = 1;; ++step) {
        spread(graph, members, search);
        const std::uint64_t reached = settle(members, search);
        if (reached == 0) return reach;
        reach.pathSum += reached * step;
        reach.farthest = step;
    }
}

} // namespace

Result<PathLengths> pathLengthsWithin(const NetworkGraph& graph, std::span<const Vertex> members,
                                      const Progress& progress) {
    const std::size_t searchCount = (members.size() + kSources - 1) / kSources;
    std::vector<Reach> reaches(searchCount);
    const bool isWhole = inParallel(searchCount, progress, "measuring paths", [&](std::size_t i) {
        const std::size_t first = i * kSources;
        reaches[i] =
            searchFrom(graph, members, members.subspan(first, std::min(kSources, members.size() - first)));
    });
    if (!isWhole) return cancelled();
    Reach all;
    for (const Reach& reach : reaches) {
        all.pathSum += reach.pathSum;
        all.farthest = std::max(all.farthest, reach.farthest);
    }
    if (members.size() < 2) return PathLengths{};
    const double pairs = static_cast<double>(members.size()) * static_cast<double>(members.size() - 1);
    return PathLengths{static_cast<double>(all.pathSum) / pairs, all.farthest};
}

} // namespace atlas
