#include "scene/arcs/traced_network.h"

#include <algorithm>

#include "core/parallel.h"
#include "scene/arcs/bundled_arc.h"

namespace atlas {

namespace {

constexpr std::size_t kArcsPerBlock = 128;
constexpr std::uint32_t kNotTraced = std::numeric_limits<std::uint32_t>::max();

ArcBounds boundsOf(std::span<const PlanePoint> points) {
    ArcBounds bounds;
    for (const PlanePoint& point : points) {
        const auto x = static_cast<float>(point.x);
        const auto y = static_cast<float>(point.y);
        bounds.left = std::min(bounds.left, x);
        bounds.right = std::max(bounds.right, x);
        bounds.bottom = std::min(bounds.bottom, y);
        bounds.top = std::max(bounds.top, y);
    }
    return bounds;
}

} // namespace

TracedNetwork::TracedNetwork(NetworkPointer network, const ArcRequest& request,
                             std::shared_ptr<const BundledRoutes> bundles)
    : m_network(std::move(network)),
      m_request(request),
      m_bundles(std::move(bundles)),
      m_places(m_network->partnerships.size(), kNotTraced),
      m_bounds(m_network->partnerships.size()) {}

void TracedNetwork::trace(std::span<const PartnershipIndex> partnerships) {
    std::vector<PartnershipIndex> missing;
    for (const PartnershipIndex partnership : partnerships) {
        if (m_places[partnership] == kNotTraced) missing.push_back(partnership);
    }
    if (missing.empty()) return;
    const std::size_t firstArc = m_arcs.size();
    const std::size_t firstBlock = m_blocks.size();
    const std::size_t blockCount = (missing.size() + kArcsPerBlock - 1) / kArcsPerBlock;
    m_arcs.resize(firstArc + missing.size());
    m_blocks.resize(firstBlock + blockCount);
    inParallel(blockCount, [&](std::size_t i) {
        const std::size_t first = i * kArcsPerBlock;
        const std::size_t count = std::min(kArcsPerBlock, missing.size() - first);
        traceBlock(firstBlock + i, firstArc + first, std::span(missing).subspan(first, count));
    });
}

void TracedNetwork::traceBlock(std::size_t block, std::size_t firstArc,
                               std::span<const PartnershipIndex> partnerships) {
    TracedLines& lines = m_blocks[block];
    for (std::size_t i = 0; i < partnerships.size(); ++i) {
        const std::size_t firstLine = lines.starts.size();
        const std::size_t firstPoint = lines.points.size();
        if (m_bundles)
            traceBundledArc(*m_network, *m_bundles, partnerships[i], m_request, lines);
        else
            traceArc(*m_network, partnerships[i], m_request, lines);
        m_arcs[firstArc + i] = {partnerships[i], static_cast<std::uint32_t>(block),
                                static_cast<std::uint32_t>(firstLine),
                                static_cast<std::uint32_t>(lines.starts.size() - firstLine)};
        m_bounds[partnerships[i]] = boundsOf(std::span(lines.points).subspan(firstPoint));
        m_places[partnerships[i]] = static_cast<std::uint32_t>(firstArc + i);
    }
}

} // namespace atlas
