#include "app/group_finder.h"

#include <chrono>

namespace atlas {

void GroupFinder::ask(const NetworkPointer& network, const std::shared_ptr<const FilterResult>& shown) {
    m_wanted = {network, shown};
    const bool isReady =
        m_pending.valid() && m_pending.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    if (isReady) {
        m_groups = m_pending.get();
        m_foundFor = m_pendingFor;
    }
    if (m_pending.valid() || m_foundFor == m_wanted) return; // what is not wanted any more is done first
    m_pendingFor = m_wanted;
    m_pending = std::async(std::launch::async, [question = m_wanted] {
        Result<CityGroups> found = findCityGroups(*question.network, *question.shown);
        return std::make_shared<const CityGroups>(found ? *std::move(found) : CityGroups{});
    });
}

} // namespace atlas
