#pragma once

#include <limits>
#include <memory>
#include <span>
#include <vector>

#include "data/network/network.h"
#include "scene/arcs/arc_geometry.h"

namespace atlas {

struct BundledRoutes; // analysis/bundles/bundled_routes.h

// One arc's lines within a block of traced ones; one arc may be several lines, or none.
struct ArcLines {
    PartnershipIndex partnership = 0;
    std::uint32_t block = 0;
    std::uint32_t firstLine = 0;
    std::uint32_t lineCount = 0;
};

// The box around an arc in the plane; inside out when it has no lines.
struct ArcBounds {
    float left = std::numeric_limits<float>::max();
    float bottom = std::numeric_limits<float>::max();
    float right = std::numeric_limits<float>::lowest();
    float top = std::numeric_limits<float>::lowest();
};

// A network's arcs as one camera sees them, each traced when it is first asked for. Where an arc runs does
// not depend on the filter: what was traced for one serves the next.
class TracedNetwork {
public:
    // `bundles`: along these ways; null: along great circles.
    TracedNetwork(NetworkPointer network, const ArcRequest& request,
                  std::shared_ptr<const BundledRoutes> bundles = nullptr);

    const NetworkPointer& network() const { return m_network; }

    // Traces those that are not yet traced, on all cores. Not for two threads at once.
    void trace(std::span<const PartnershipIndex> partnerships);

    // Of a partnership that has been traced.
    const ArcLines& linesOf(PartnershipIndex partnership) const { return m_arcs[m_places[partnership]]; }

    const TracedLines& block(const ArcLines& arc) const { return m_blocks[arc.block]; }

    // Per partnership; inside out as long as it has not been traced.
    std::span<const ArcBounds> bounds() const { return m_bounds; }

    std::size_t tracedCount() const { return m_arcs.size(); }

private:
    void traceBlock(std::size_t block, std::size_t firstArc, std::span<const PartnershipIndex> partnerships);

    NetworkPointer m_network;
    ArcRequest m_request;
    std::shared_ptr<const BundledRoutes> m_bundles;
    std::vector<std::uint32_t> m_places; // in m_arcs, per partnership
    std::vector<ArcBounds> m_bounds;
    std::vector<ArcLines> m_arcs;
    std::vector<TracedLines> m_blocks; // each traced by one core
};

} // namespace atlas
