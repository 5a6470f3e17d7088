#pragma once

#include <future>
#include <memory>

#include "analysis/findings/city_groups.h"

namespace atlas {

// Looks for rings and communities on a thread of its own: on the whole network that takes longer than a
// frame.
class GroupFinder {
public:
    // Call in every frame that needs an answer. Keeps what was found until something else is asked for.
    void ask(const NetworkPointer& network, const std::shared_ptr<const FilterResult>& shown);

    // What was asked for last; null until it is found. An empty answer stands for one that cannot be found.
    std::shared_ptr<const CityGroups> groups() const { return m_foundFor == m_wanted ? m_groups : nullptr; }

    bool isBusy() const { return m_pending.valid(); }

private:
    struct Question {
        NetworkPointer network;
        std::shared_ptr<const FilterResult> shown;

        friend bool operator==(const Question&, const Question&) = default;
    };

    Question m_wanted;
    Question m_pendingFor;
    Question m_foundFor;
    std::shared_ptr<const CityGroups> m_groups;
    std::future<std::shared_ptr<const CityGroups>> m_pending;
};

} // namespace atlas
