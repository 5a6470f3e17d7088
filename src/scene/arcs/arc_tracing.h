#pragma once

#include <memory>
#include <vector>

#include "model/filter/filter.h"
#include "scene/arcs/traced_network.h"

namespace atlas {

using UndatedArcs = std::shared_ptr<const std::vector<PartnershipIndex>>; // null: none

// The arcs of a picture: those of a traced network that a filter lets through, in slices that are traced when
// they are first asked for. A slice holds every n-th partnership: a sample of the whole, so that the first
// slices already show what all of them will.
class ArcTracing {
public:
    // `undated`: others that show faintly (model/filter/undated.h).
    ArcTracing(std::shared_ptr<TracedNetwork> traced, std::shared_ptr<const FilterResult> shown,
               UndatedArcs undated = nullptr);

    std::size_t arcCount() const { return m_shown->partnerships.size() + undatedCount(); }
    std::size_t sliceCount() const { return m_sliceCount; }

    // Traces what is not yet traced, on all cores; the arcs are in a fixed order, however many cores there
    // are and whatever was traced before. Not for two threads at once.
    std::vector<ArcLines> slice(std::size_t index) const;

    const TracedLines& block(const ArcLines& arc) const { return m_traced->block(arc); }

    // Every line of every arc, traced where it is not yet: what a writer of vectors asks for. Calls
    // visit(PartnershipIndex, TracedLines::Line), slice by slice.
    template <typename Visit>
    void forEachLine(const Visit& visit) const {
        for (std::size_t number = 0; number < m_sliceCount; ++number) {
            for (const ArcLines& arc : slice(number)) {
                for (std::uint32_t line = 0; line < arc.lineCount; ++line)
                    visit(arc.partnership, block(arc).line(arc.firstLine + line));
            }
        }
    }

    // Whether it is one of those that show faintly, in the colour of what is not recorded, and how much light
    // each of them gives.
    bool isUndated(PartnershipIndex partnership) const;
    bool areAllEnded() const { return m_shown->endedCount == m_shown->partnerships.size(); }
    float undatedWeight() const { return m_undatedWeight; }

    const FilterResult& shown() const { return *m_shown; }
    const TracedNetwork& traced() const { return *m_traced; }

private:
    std::size_t undatedCount() const { return m_undated ? m_undated->size() : 0; }

    std::shared_ptr<TracedNetwork> m_traced; // a cache: what it holds never depends on when it was asked
    std::shared_ptr<const FilterResult> m_shown;
    UndatedArcs m_undated;
    float m_undatedWeight = 1.0F;
    std::size_t m_sliceCount;
};

} // namespace atlas
