#include "app/services/group_finder.h"

namespace atlas {

GroupFinder::GroupFinder(Work work) : m_groups("the search for groups", std::move(work)) {}

Result<CityGroups> GroupFinder::find(const Question& question, const Progress& progress) {
    return findCityGroups(*question.network, *question.shown, progress);
}

bool GroupFinder::follow(const NetworkPointer& network, const std::shared_ptr<const FilterResult>& shown) {
    const std::optional<Question> question = shown ? std::optional(Question{network, shown}) : std::nullopt;
    return m_groups.follow(question, {}); // without a rest there is no need of the time
}

} // namespace atlas
