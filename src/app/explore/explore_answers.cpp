#include "app/explore/explore_answers.h"

#include "analysis/document/document.h"

namespace atlas {

namespace {

constexpr double kWorkPollSeconds = 0.03;   // while another thread is at work
constexpr double kMeasurePollSeconds = 0.1; // often enough for a bar, and the cores are its own

} // namespace

ExploreAnswers::ExploreAnswers(NetworkPointer network, const std::filesystem::path& naturalEarthFolder)
    : m_search("the search index",
               [](const NetworkPointer& question, const Progress&) {
                   return Result<SearchIndex>(SearchIndex(question));
               }),
      m_measures([network = std::move(network)](const FilterResult& shown, const Progress& progress) {
          return measureReport(*network, shown, {}, progress);
      }),
      m_countries(naturalEarthFolder) {}

ExploreAnswers::~ExploreAnswers() {
    m_measures.cancel();
    m_groups.cancel();
    m_countries.cancel();
    m_search.cancel();
}

bool ExploreAnswers::follow(const Document& document, const LookedAt& lookedAt) {
    m_areCirclesLookedAt = lookedAt.circles;
    const auto& shown = document.shown();
    const bool hasSearch = m_search.follow(document.network(), {});
    const bool hasGroups = m_groups.follow(document.network(), lookedAt.circles ? shown : nullptr);
    const bool hasMeasures =
        m_measures.follow(lookedAt.measures ? shown : nullptr, MeasureWorker::Clock::now());
    return hasSearch || hasGroups || hasMeasures;
}

std::optional<double> ExploreAnswers::secondsUntilPoll() const {
    if (m_groups.isBusy() && m_areCirclesLookedAt) return kWorkPollSeconds;
    if (m_measures.isBusy()) return kMeasurePollSeconds;
    return std::nullopt;
}

} // namespace atlas
