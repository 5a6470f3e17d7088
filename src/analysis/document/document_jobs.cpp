#include "analysis/document/document_jobs.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kAnswersKept = 8;     // steps of undo, back and forth, that are answered at once
constexpr double kPollSeconds = 0.03;       // while another thread is at work
constexpr double kMeasurePollSeconds = 0.1; // often enough for a bar, and the cores are its own

template <typename Answer>
auto ofNetwork(const NetworkPointer& network, DocumentWork::Work<Answer> work) {
    return
        [network, work = std::move(work)](const DocumentJobs::Question& question, const Progress& progress) {
            return work(*network, *question.shown, progress);
        };
}

} // namespace

DocumentJobs::DocumentJobs(const NetworkPointer& network, DocumentWork work)
    : m_groups("the search for groups", ofNetwork(network, std::move(work.findGroups)), {}, kAnswersKept),
      m_measures("the measures", ofNetwork(network, std::move(work.measure)), kMeasuresRest, kAnswersKept) {}

bool DocumentJobs::follow(const std::optional<Question>& ofGroups, const std::optional<Question>& ofMeasures,
                          Clock::time_point now) {
    m_areGroupsLookedAt = ofGroups.has_value();
    const bool hasGroups = m_groups.follow(ofGroups, now);
    const bool hasMeasures = m_measures.follow(ofMeasures, now);
    return hasGroups || hasMeasures;
}

std::optional<double> DocumentJobs::secondsUntilAnswer() const {
    if (m_groups.isBusy() && m_areGroupsLookedAt) return kPollSeconds;
    if (m_measures.isBusy()) return kMeasurePollSeconds;
    return std::nullopt;
}

void DocumentJobs::cancel() {
    m_groups.cancel();
    m_measures.cancel();
}

void DocumentJobs::wait() const {
    m_groups.waitForWork();
    m_measures.waitForWork();
}

} // namespace atlas
