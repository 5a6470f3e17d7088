#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/bundles/bundle_options.h"
#include "core/awaited_answer.h"
#include "model/filter/filter.h"
#include "model/view/comparison.h"
#include "model/view/view.h"

namespace atlas {

struct BundledRoutes;  // analysis/bundles/bundled_routes.h
struct Anniversary;    // analysis/findings/anniversaries.h
struct Chain;          // analysis/findings/chains.h
struct CityGroups;     // analysis/findings/city_groups.h
struct CityProfile;    // model/facts/profile.h
struct CountryProfile; // model/facts/profile.h
class CountryMatrix;   // model/facts/country_matrix.h
enum class MatrixOrder : std::uint8_t;
struct DocumentWork;      // analysis/document/document_jobs.h
struct Coverage;          // analysis/findings/coverage.h
struct Gaps;              // analysis/findings/gaps.h
struct ListedPartnership; // model/facts/listed_partnership.h
struct ListView;          // model/facts/listed_partnership.h
struct MeasureReport;     // analysis/measures/measure_report.h
struct PlaceActivity;     // analysis/findings/gaps.h
struct PlaceShades;       // analysis/findings/gap_shading.h
struct SizeMeasures;      // analysis/measures/network_measures.h
struct Suggestion;        // analysis/findings/suggestions.h
struct SuggestionOptions; // analysis/findings/suggestions.h

// What one looks at: a network that never changes, what of it passes the filter, and answers about that. Each
// answer is computed when somebody first asks and kept for as long as the question stays the same
// (core/memo.h); questions are of what is shown, filter and result together, so that none can be answered
// from the result of another filter. References stay valid until the filter changes or a few other questions
// of the kind were asked.
//
// Groups and measures take longer than a frame: other threads compute them while somebody looks
// (document_jobs.h), and they are awaited.
//
// When another network takes its place, another document does: nothing computed outlives its network. All but
// that work is for one thread.
class Document {
public:
    explicit Document(NetworkPointer network);
    Document(NetworkPointer network, DocumentWork work); // for tests
    ~Document();                                         // cancels all jobs, then waits for them
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;

    const NetworkPointer& network() const;

    // Applies the filter, unless it is the one that is applied.
    void show(const Filter& filter);
    const Filter& filter() const;
    const std::shared_ptr<const FilterResult>& shown() const; // by this filter

    // Of what is shown.
    const CityProfile& profileOf(CityIndex city) const;
    const CountryProfile& profileOf(CountryIndex country) const;
    const PlaceActivity& activityOfState(std::size_t state) const;
    const std::vector<CityIndex>& sharedPartners(CityIndex a, CityIndex b) const;
    ComparedKinds comparedKinds(const Selection& selection) const;
    const SizeMeasures& sizes() const;
    const Gaps& gaps() const;
    const Coverage& coverage() const;
    const std::shared_ptr<const PlaceShades>& placeShades() const;
    const Chain& chain(CityIndex from, CityIndex to) const; // empty: there is none
    const std::string& noChainText(CityIndex from, CityIndex to) const;
    const std::vector<ListedPartnership>& rows(const ListView& list) const;
    // That shows exactly these rows; nothing: no filter can say what they are searched by, or they are not.
    const std::optional<Filter>& filterOfRows(const ListView& list) const;
    const std::string& noFilterText(const ListView& list) const; // why there is none
    const std::string& problemOfSearch(
        const ListView& list) const; // what of it cannot be understood; or empty

    // What a picture shows faintly beside it (model/filter/undated.h), the same address for any choice of
    // years. Null: nothing.
    std::shared_ptr<const std::vector<PartnershipIndex>> undated() const;

    // Of what is shown, awaited: found while somebody looks, and at once when it was found before.
    AwaitedAnswer<CityGroups> groups() const;
    AwaitedAnswer<MeasureReport> measures() const;

    // The ways that the view's arcs share; while they are looked for, those of another level, or null.
    std::shared_ptr<const BundledRoutes> bundles(const View& view) const;
    AwaitedAnswer<BundledRoutes> bundles() const; // of the level that was looked at last

    struct LookedAt {
        bool groups = false;
        bool measures = false;
        std::optional<BundleLevel> bundles{}; // of arcs that are drawn along ways that they share
    };
    // To be called for every frame, after show(). True when there is an answer that was not there before.
    bool follow(const LookedAt& lookedAt, std::chrono::steady_clock::time_point now);
    std::optional<double> secondsUntilAnswer() const; // until follow() may have one; nothing: none is to come
    void cancelJobs();                                // without waiting
    void waitForJobs() const;                         // the next follow() takes what they found

    // Under all filters but that of a pair of countries, and of anniversaries.
    const CountryMatrix& matrix() const;
    const std::vector<CountryIndex>& matrixCountries(MatrixOrder order) const;
    const std::vector<Anniversary>& anniversariesIn(int year) const;

    // Of the whole network.
    const std::vector<Suggestion>& suggestions(CityIndex city, const SuggestionOptions& options) const;

private:
    struct Answers;
    NetworkPointer m_network;
    Filter m_filter;
    std::shared_ptr<const FilterResult> m_shown;
    std::unique_ptr<Answers> m_answers; // stays where it is when the document is moved
};

} // namespace atlas
