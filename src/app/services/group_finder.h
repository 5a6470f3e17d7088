#pragma once

#include "analysis/findings/city_groups.h"
#include "core/latest_answer.h"

namespace atlas {

// Looks for cliques and communities on a thread of its own: on the whole network that takes longer than a
// frame.
class GroupFinder {
public:
    struct Question {
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;

        friend bool operator==(const Question&, const Question&) = default;
    };
    using Work = LatestAnswer<Question, CityGroups>::Work;

    explicit GroupFinder(Work work = &GroupFinder::find);

    // To be called for every frame; `shown` is nothing while nobody looks. True when there is an answer or an
    // error that was not there before.
    bool follow(const NetworkPointer& network, const std::shared_ptr<const FilterResult>& shown);

    // What was asked for last; null until it is found, and when it cannot be found, which error() explains.
    std::shared_ptr<const CityGroups> groups() const { return m_groups.answer(); }
    std::string error() const { return m_groups.error(); }

    // Something is to come: call follow() again soon.
    bool isBusy() const { return m_groups.isBusy(); }

    void waitForWork() const { m_groups.waitForWork(); }
    void cancel() { m_groups.cancel(); }

private:
    static Result<CityGroups> find(const Question& question, const Progress& progress);

    LatestAnswer<Question, CityGroups> m_groups;
};

} // namespace atlas
