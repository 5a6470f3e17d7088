#include "analysis/document/document.h"

#include <tuple>
#include <utility>

#include "analysis/bundles/view_bundles.h"
#include "analysis/document/document_jobs.h"
#include "analysis/findings/anniversaries.h"
#include "analysis/findings/chain_text.h"
#include "analysis/findings/chains.h"
#include "analysis/findings/coverage.h"
#include "analysis/findings/gap_shading.h"
#include "analysis/findings/gaps.h"
#include "analysis/findings/suggestions.h"
#include "analysis/measures/network_counts.h"
#include "analysis/measures/network_measures.h"
#include "core/memo.h"
#include "model/charts/charts.h"
#include "model/facts/country_matrix.h"
#include "model/facts/list_filter.h"
#include "model/facts/list_search.h"
#include "model/facts/partnership_list.h"
#include "model/facts/profile.h"
#include "model/filter/undated.h"

namespace atlas {

namespace {

using CityPair = std::pair<CityIndex, CityIndex>;
struct Always {
    friend bool operator==(Always, Always) = default;
};

} // namespace

// Every question that is of what is shown begins with the filter.
struct Document::Answers {
    Answers(const NetworkPointer& network, DocumentWork work) : jobs(network, std::move(work)) {}

    const ListBasis& basis(const Network& network) {
        return listBasis.get({}, [&] { return prepareList(network); });
    }

    Memo<Always, ListBasis> listBasis;
    Memo<std::pair<CityIndex, SuggestionOptions>, std::vector<Suggestion>> suggestions;

    Memo<std::pair<Filter, CityIndex>, CityProfile> cityProfiles{4}; // two are compared
    Memo<std::pair<Filter, CountryIndex>, CountryProfile> countryProfiles;
    Memo<std::pair<Filter, std::size_t>, PlaceActivity> stateActivities;
    Memo<std::pair<Filter, CityPair>, std::vector<CityIndex>> sharedPartners;
    Memo<std::pair<Filter, Selection>, ComparedKinds> comparedKinds;
    Memo<Filter, SizeMeasures> sizes;
    Memo<Filter, Gaps> gaps;
    Memo<Filter, Coverage> coverages;
    Memo<Filter, std::shared_ptr<const PlaceShades>> placeShades;
    Memo<std::pair<Filter, CityPair>, Chain> chains;
    Memo<std::pair<Filter, CityPair>, std::string> noChainTexts;
    Memo<std::pair<Filter, ListView>, std::vector<ListedPartnership>> rows{2};
    Memo<std::pair<Filter, ListView>, std::optional<Filter>> filtersOfRows;
    Memo<ListView, std::string> noFilterTexts;
    Memo<std::pair<Filter, ListView>, std::string> problemsOfSearch;
    Memo<Filter, std::shared_ptr<const std::vector<PartnershipIndex>>> undated; // without the years
    Memo<Filter, CountryMatrix> matrices;
    Memo<std::pair<Filter, MatrixOrder>, std::vector<CountryIndex>> matrixCountries{3};
    Memo<std::pair<Filter, int>, std::vector<Anniversary>> anniversaries{3};

    DocumentJobs jobs;
};

Document::Document(NetworkPointer network) : Document(std::move(network), DocumentWork()) {}

Document::Document(NetworkPointer network, DocumentWork work)
    : m_network(std::move(network)),
      m_shown(std::make_shared<const FilterResult>(applyFilter(*m_network, m_filter))),
      m_answers(std::make_unique<Answers>(m_network, std::move(work))) {}

Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

const NetworkPointer& Document::network() const {
    return m_network;
}

void Document::show(const Filter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    m_shown = std::make_shared<const FilterResult>(applyFilter(*m_network, m_filter));
}

const Filter& Document::filter() const {
    return m_filter;
}

const std::shared_ptr<const FilterResult>& Document::shown() const {
    return m_shown;
}

const CityProfile& Document::profileOf(CityIndex city) const {
    return m_answers->cityProfiles.get({m_filter, city},
                                       [&] { return cityProfile(*m_network, *m_shown, city); });
}

const CountryProfile& Document::profileOf(CountryIndex country) const {
    return m_answers->countryProfiles.get({m_filter, country},
                                          [&] { return countryProfile(*m_network, *m_shown, country); });
}

const PlaceActivity& Document::activityOfState(std::size_t state) const {
    return m_answers->stateActivities.get({m_filter, state},
                                          [&] { return stateActivity(*m_network, *m_shown, state); });
}

const std::vector<CityIndex>& Document::sharedPartners(CityIndex a, CityIndex b) const {
    return m_answers->sharedPartners.get({m_filter, {a, b}},
                                         [&] { return atlas::sharedPartners(*m_network, *m_shown, a, b); });
}

ComparedKinds Document::comparedKinds(const Selection& selection) const {
    if (!selection.isComparison) return {};
    return m_answers->comparedKinds.get(
        {m_filter, selection}, [&] { return atlas::comparedKinds(*m_network, *m_shown, selection); });
}

const SizeMeasures& Document::sizes() const {
    return m_answers->sizes.get(m_filter, [&] { return sizeMeasures(*m_network, *m_shown); });
}

const Coverage& Document::coverage() const {
    return m_answers->coverages.get(m_filter, [&] { return findCoverage(*m_network, *m_shown); });
}

const Gaps& Document::gaps() const {
    return m_answers->gaps.get(m_filter, [&] { return findGaps(*m_network, *m_shown); });
}

const std::shared_ptr<const PlaceShades>& Document::placeShades() const {
    return m_answers->placeShades.get(
        m_filter, [&] { return std::make_shared<const PlaceShades>(shadesOf(gaps(), *m_network)); });
}

const Chain& Document::chain(CityIndex from, CityIndex to) const {
    return m_answers->chains.get({m_filter, {from, to}},
                                 [&] { return shortestChain(*m_network, *m_shown, from, to); });
}

const std::string& Document::noChainText(CityIndex from, CityIndex to) const {
    return m_answers->noChainTexts.get({m_filter, {from, to}},
                                       [&] { return atlas::noChainText(*m_network, *m_shown, from, to); });
}

const std::vector<ListedPartnership>& Document::rows(const ListView& list) const {
    return m_answers->rows.get({m_filter, list}, [&] {
        return listRows(*m_network, m_answers->basis(*m_network),
                        listed(*m_network, m_filter, m_shown->partnerships), list);
    });
}

const std::optional<Filter>& Document::filterOfRows(const ListView& list) const {
    return m_answers->filtersOfRows.get({m_filter, list}, [&] {
        return filterOfSearch(*m_network, m_answers->basis(*m_network), m_filter, list, rows(list));
    });
}

const std::string& Document::noFilterText(const ListView& list) const {
    return m_answers->noFilterTexts.get(
        list, [&] { return atlas::noFilterText(*m_network, m_answers->basis(*m_network), list); });
}

const std::string& Document::problemOfSearch(const ListView& list) const {
    return m_answers->problemsOfSearch.get({m_filter, list}, [&] {
        return ListSearch(*m_network, m_answers->basis(*m_network), list).problem();
    });
}

std::shared_ptr<const std::vector<PartnershipIndex>> Document::undated() const {
    if (!leavesUndated(m_filter)) return nullptr;
    return m_answers->undated.get(cleared(m_filter, Facet::Years), [&] {
        return std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*m_network, m_filter));
    });
}

AwaitedAnswer<CityGroups> Document::groups() const {
    return m_answers->jobs.groups({m_filter, m_shown});
}

AwaitedAnswer<MeasureReport> Document::measures() const {
    return m_answers->jobs.measures({m_filter, m_shown});
}

std::shared_ptr<const BundledRoutes> Document::bundles(const View& view) const {
    return bundleLevelOf(view) ? m_answers->jobs.lastBundles() : nullptr;
}

AwaitedAnswer<BundledRoutes> Document::bundles() const {
    return m_answers->jobs.bundles();
}

bool Document::follow(const LookedAt& lookedAt, std::chrono::steady_clock::time_point now) {
    const auto asked = [&](bool isLookedAt) {
        return isLookedAt ? std::optional<DocumentJobs::Question>({m_filter, m_shown}) : std::nullopt;
    };
    return m_answers->jobs.follow(asked(lookedAt.groups), asked(lookedAt.measures), lookedAt.bundles, now);
}

std::optional<double> Document::secondsUntilAnswer() const {
    return m_answers->jobs.secondsUntilAnswer();
}

void Document::cancelJobs() {
    m_answers->jobs.cancel();
}

void Document::waitForJobs() const {
    m_answers->jobs.wait();
}

const CountryMatrix& Document::matrix() const {
    return m_answers->matrices.get(m_filter, [&] {
        return CountryMatrix(*m_network, partnershipsOfMatrix(*m_network, m_filter, *m_shown));
    });
}

const std::vector<CountryIndex>& Document::matrixCountries(MatrixOrder order) const {
    return m_answers->matrixCountries.get({m_filter, order},
                                          [&] { return orderedCountries(*m_network, matrix(), order); });
}

const std::vector<Anniversary>& Document::anniversariesIn(int year) const {
    return m_answers->anniversaries.get({m_filter, year}, [&] {
        return atlas::anniversariesIn(year, *m_network,
                                      passingWithout(*m_network, m_filter, Facet::Anniversary, *m_shown));
    });
}

const std::vector<Suggestion>& Document::suggestions(CityIndex city, const SuggestionOptions& options) const {
    return m_answers->suggestions.get({city, options},
                                      [&] { return suggestPartners(*m_network, city, options); });
}

} // namespace atlas
