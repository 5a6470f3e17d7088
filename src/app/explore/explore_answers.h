#pragma once

#include "app/services/country_finder.h"
#include "core/latest_answer.h"
#include "model/search/search_index.h"

namespace atlas {

// What exploring asks of other threads beside the document: the names to search in, the outlines of
// countries.
class ExploreAnswers {
public:
    explicit ExploreAnswers(const std::filesystem::path& naturalEarthFolder); // which holds the base map
    ~ExploreAnswers() { cancel(); } // all at once, so that each has ended by the time it is waited for
    ExploreAnswers(const ExploreAnswers&) = delete;
    ExploreAnswers& operator=(const ExploreAnswers&) = delete;

    // To be called for every frame. True when there is an answer that was not there before.
    bool follow(const NetworkPointer& network) { return m_search.follow(network, {}); }

    const SearchIndex* search() const { return m_search.answer().get(); } // null while it is built
    CountryFinder& countries() { return m_countries; }

    void cancel();

private:
    LatestAnswer<NetworkPointer, SearchIndex> m_search;
    CountryFinder m_countries;
};

} // namespace atlas
