#include "analysis/document/document_jobs.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kAnswersKept = 8; // steps of undo, back and forth, that are answered at once
constexpr std::size_t kBundleLevels = 3;
constexpr double kPollSeconds = 0.03;       // while another thread is at work
constexpr double kMeasurePollSeconds = 0.1; // often enough for a bar, and the cores are its own

template <typename Answer>
auto ofNetwork(const NetworkPointer& network, DocumentWork::Work<Answer> work) {
    return
        [network, work = std::move(work)](const DocumentJobs::Question& question, const Progress& progress) {
            return work(*network, *question.shown, progress);
        };
}

auto ofWholeNetwork(const NetworkPointer& network, decltype(DocumentWork::bundle) work) {
    return [network, work = std::move(work)](BundleLevel level, const Progress& progress) {
        return work(*network, level, progress);
    };
}

} // namespace

DocumentJobs::DocumentJobs(const NetworkPointer& network, DocumentWork work)
    : m_groups("the search for groups", ofNetwork(network, std::move(work.findGroups)), {}, kAnswersKept),
      m_measures("the measures", ofNetwork(network, std::move(work.measure)), kMeasuresRest, kAnswersKept),
      m_bundles("the search for shared ways", ofWholeNetwork(network, std::move(work.bundle)), {},
                kBundleLevels) {}

bool DocumentJobs::follow(const std::optional<Question>& ofGroups, const std::optional<Question>& ofMeasures,
                          std::optional<BundleLevel> ofBundles, Clock::time_point now) {
    m_areGroupsLookedAt = ofGroups.has_value();
    const bool hasGroups = m_groups.follow(ofGroups, now);
    const bool hasMeasures = m_measures.follow(ofMeasures, now);
    const bool hasBundles = m_bundles.follow(ofBundles, now);
    m_level = ofBundles.value_or(m_level);
    return hasGroups || hasMeasures || hasBundles;
}

std::optional<double> DocumentJobs::secondsUntilAnswer() const {
    if (m_groups.isBusy() && m_areGroupsLookedAt) return kPollSeconds;
    if (m_bundles.isBusy()) return kPollSeconds;
    if (m_measures.isBusy()) return kMeasurePollSeconds;
    return std::nullopt;
}

void DocumentJobs::cancel() {
    m_groups.cancel();
    m_measures.cancel();
    m_bundles.cancel();
}

void DocumentJobs::wait() const {
    m_groups.waitForWork();
    m_measures.waitForWork();
    m_bundles.waitForWork();
}

} // namespace atlas
