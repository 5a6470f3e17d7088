#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "analysis/bundles/bundle_routes.h"
#include "analysis/findings/city_groups.h"
#include "analysis/measures/measure_report.h"
#include "core/latest_answer.h"

namespace atlas {

// What the jobs do, each on a thread of its own: of a network, and of what of it is shown.
struct DocumentWork {
    template <typename Answer>
    using Work = std::function<Result<Answer>(const Network&, const FilterResult&, const Progress&)>;

    Work<CityGroups> findGroups = &findCityGroups;
    std::function<Result<BundledRoutes>(const Network&, BundleLevel, const Progress&)> bundle =
        [](const Network& network, BundleLevel level, const Progress& progress) {
            return bundleRoutes(network, bundleOptionsOf(level), progress);
        };
    Work<MeasureReport> measure = [](const Network& network, const FilterResult& shown,
                                     const Progress& progress) {
        return measureReport(network, shown, {}, progress);
    };
};

// The answers of a document that take longer than a frame. The work on them holds the network, and nothing of
// the document, which may be moved or be gone meanwhile.
class DocumentJobs {
public:
    using Clock = std::chrono::steady_clock;

    // That a filter stands still before it is measured, so that sliding it measures once.
    static constexpr std::chrono::milliseconds kMeasuresRest{200};

    DocumentJobs(const NetworkPointer& network, DocumentWork work);
    DocumentJobs(const DocumentJobs&) = delete;
    DocumentJobs& operator=(const DocumentJobs&) = delete;
    ~DocumentJobs() { cancel(); } // all, before any is waited for

    // Of a network, the filter says all; what it lets pass comes along for the work.
    struct Question {
        Filter filter;
        std::shared_ptr<const FilterResult> shown;

        friend bool operator==(const Question& a, const Question& b) { return a.filter == b.filter; }
    };
    AwaitedAnswer<CityGroups> groups(const Question& question) { return m_groups.answerTo(question); }
    AwaitedAnswer<MeasureReport> measures(const Question& question) { return m_measures.answerTo(question); }

    // Of the whole network: filters share one answer.
    AwaitedAnswer<BundledRoutes> bundles() { return m_bundles.answerTo(m_level); }
    const std::shared_ptr<const BundledRoutes>& lastBundles() const { return m_bundles.lastAnswer(); }

    // To be called for every frame; nothing while nobody looks. True when there is an answer that was not
    // there before.
    bool follow(const std::optional<Question>& ofGroups, const std::optional<Question>& ofMeasures,
                std::optional<BundleLevel> ofBundles, Clock::time_point now);

    // Until follow() may have an answer; nothing: none is to come.
    std::optional<double> secondsUntilAnswer() const;

    void cancel();
    void wait() const;

private:
    LatestAnswer<Question, CityGroups> m_groups;
    LatestAnswer<Question, MeasureReport> m_measures;
    LatestAnswer<BundleLevel, BundledRoutes> m_bundles;
    BundleLevel m_level = BundleLevel::World;
    bool m_areGroupsLookedAt = false;
};

} // namespace atlas
