#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "data/network.h"
#include "model/filter.h"
#include "scene/arc_geometry.h"

namespace atlas {

// Arcs in the plane, traced by one core.
struct TracedArcs {
    TracedLines lines;
    std::vector<PartnershipIndex> partnershipOfLine; // one arc may be several lines
};

// All arcs of a picture, in slices that are traced when they are first asked for. A slice holds every n-th
// partnership: a sample of the whole, so that the first slices already show what all of them will.
class ArcTracing {
public:
    ArcTracing(NetworkPointer network, std::shared_ptr<const FilterResult> shown, const ArcRequest& request);

    std::size_t arcCount() const { return m_shown->partnerships.size(); }
    std::size_t sliceCount() const { return m_slices.size(); }

    // Traced on all cores, by the first call for it; the parts are in a fixed order, however many cores there
    // are. Not for two threads at once.
    using Slice = std::vector<TracedArcs>;
    const Slice& slice(std::size_t index) const;

    // What has been traced so far; null for the other slices.
    const Slice* sliceAtHand(std::size_t index) const {
        return m_slices[index] ? &*m_slices[index] : nullptr;
    }

private:
    Slice trace(std::size_t index) const;

    NetworkPointer m_network;
    std::shared_ptr<const FilterResult> m_shown;
    ArcRequest m_request;
    mutable std::vector<std::optional<Slice>> m_slices; // a cache: what a slice holds never depends on when
};

} // namespace atlas
