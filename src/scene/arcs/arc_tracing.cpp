#include "scene/arcs/arc_tracing.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kArcsPerSlice = 1024; // a few milliseconds' work

// All that show faintly give together a part of the light of those that are shown, so that these stand out
// however few they are; and each of them gives some.
float faintWeight(std::size_t shown, std::size_t faint) {
    constexpr float kShareOfLight = 0.5F;
    constexpr float kFaintest = 0.004F; // a few dated ones are not lost among all that are not
    constexpr float kStrongest = 0.3F;
    if (faint == 0) return 1.0F;
    const float weight = kShareOfLight * static_cast<float>(shown) / static_cast<float>(faint);
    return std::clamp(weight, kFaintest, kStrongest);
}

} // namespace

ArcTracing::ArcTracing(std::shared_ptr<TracedNetwork> traced, std::shared_ptr<const FilterResult> shown,
                       UndatedArcs undated)
    : m_traced(std::move(traced)),
      m_shown(std::move(shown)),
      m_undated(std::move(undated)),
      m_undatedWeight(faintWeight(m_shown->partnerships.size(), undatedCount())),
      m_sliceCount((arcCount() + kArcsPerSlice - 1) / kArcsPerSlice) {}

std::vector<ArcLines> ArcTracing::slice(std::size_t index) const {
    std::vector<PartnershipIndex> partnerships;
    const std::vector<PartnershipIndex>& shown = m_shown->partnerships;
    for (std::size_t i = index; i < arcCount(); i += m_sliceCount)
        partnerships.push_back(i < shown.size() ? shown[i] : (*m_undated)[i - shown.size()]);
    m_traced->trace(partnerships);
    std::vector<ArcLines> arcs;
    arcs.reserve(partnerships.size());
    for (const PartnershipIndex partnership : partnerships)
        arcs.push_back(m_traced->linesOf(partnership));
    return arcs;
}

bool ArcTracing::isUndated(PartnershipIndex partnership) const {
    // All that are shown beside them have a year: a choice of years has left the others out.
    return undatedCount() > 0 &&
           m_traced->network()->partnerships.yearEstablished[partnership] == kYearNotRecorded;
}

} // namespace atlas
