#pragma once

#include "app/services/country_finder.h"
#include "app/services/group_finder.h"
#include "app/services/measure_worker.h"
#include "core/latest_answer.h"
#include "model/search/search_index.h"

namespace atlas {

class Document;

// What exploring asks of other threads: the names to search in, the outlines of countries, and, while
// somebody looks at them, circles and measures of what is shown.
class ExploreAnswers {
public:
    // Of one network: another one gets answers of its own. `naturalEarthFolder` holds the base map.
    ExploreAnswers(NetworkPointer network, const std::filesystem::path& naturalEarthFolder);
    ~ExploreAnswers(); // cancels all at once, so that each has ended by the time it is waited for
    ExploreAnswers(const ExploreAnswers&) = delete;
    ExploreAnswers& operator=(const ExploreAnswers&) = delete;

    struct LookedAt {
        bool circles = false;
        bool measures = false;
    };
    // To be called for every frame. True when there is an answer that was not there before.
    bool follow(const Document& document, const LookedAt& lookedAt);

    const SearchIndex* search() const { return m_search.answer().get(); } // null while it is built
    const GroupFinder& groups() const { return m_groups; }
    ui::MeasureStatus measures() const { return m_measures.status(); }
    CountryFinder& countries() { return m_countries; }

    // Until an answer may be there: poll; nothing: none is to come.
    std::optional<double> secondsUntilPoll() const;

private:
    LatestAnswer<NetworkPointer, SearchIndex> m_search;
    GroupFinder m_groups;
    MeasureWorker m_measures;
    CountryFinder m_countries;
    bool m_areCirclesLookedAt = false;
};

} // namespace atlas
