#include "scene/arcs/arc_tracing.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kArcsPerSlice = 1024; // a few milliseconds' work

} // namespace

ArcTracing::ArcTracing(std::shared_ptr<TracedNetwork> traced, std::shared_ptr<const FilterResult> shown)
    : m_traced(std::move(traced)),
      m_shown(std::move(shown)),
      m_sliceCount((arcCount() + kArcsPerSlice - 1) / kArcsPerSlice) {}

std::vector<ArcLines> ArcTracing::slice(std::size_t index) const {
    std::vector<PartnershipIndex> partnerships;
    for (std::size_t i = index; i < arcCount(); i += m_sliceCount)
        partnerships.push_back(m_shown->partnerships[i]);
    m_traced->trace(partnerships);
    std::vector<ArcLines> arcs;
    arcs.reserve(partnerships.size());
    for (const PartnershipIndex partnership : partnerships)
        arcs.push_back(m_traced->linesOf(partnership));
    return arcs;
}

} // namespace atlas
