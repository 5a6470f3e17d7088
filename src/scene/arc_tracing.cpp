#include "scene/arc_tracing.h"

#include <algorithm>

#include "core/parallel.h"

namespace atlas {

namespace {

constexpr std::size_t kArcsPerSlice = 1024; // a few milliseconds' work
constexpr std::size_t kArcsPerPart = 128;

} // namespace

ArcTracing::ArcTracing(NetworkPointer network, std::shared_ptr<const FilterResult> shown,
                       const ArcRequest& request)
    : m_network(std::move(network)), m_shown(std::move(shown)), m_request(request) {
    m_slices.resize((arcCount() + kArcsPerSlice - 1) / kArcsPerSlice);
}

const ArcTracing::Slice& ArcTracing::slice(std::size_t index) const {
    if (!m_slices[index]) m_slices[index] = trace(index);
    return *m_slices[index];
}

ArcTracing::Slice ArcTracing::trace(std::size_t index) const {
    const std::size_t stride = sliceCount();
    const std::size_t count = (arcCount() - index + stride - 1) / stride;
    Slice parts((count + kArcsPerPart - 1) / kArcsPerPart);
    inParallel(parts.size(), [&](std::size_t part) {
        const std::size_t end = std::min(count, (part + 1) * kArcsPerPart);
        for (std::size_t i = part * kArcsPerPart; i < end; ++i) {
            const PartnershipIndex partnership = m_shown->partnerships[index + i * stride];
            TracedArcs& arcs = parts[part];
            traceArc(*m_network, partnership, m_request, arcs.lines);
            arcs.partnershipOfLine.resize(arcs.lines.starts.size(), partnership);
        }
    });
    return parts;
}

} // namespace atlas
