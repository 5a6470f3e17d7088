#include "app/services/measure_worker.h"

namespace atlas {

MeasureWorker::MeasureWorker(Work work)
    : m_reports(
          "the measures",
          [work = std::move(work)](const Question& question, const Progress& progress) {
              return work(*question, progress);
          },
          kRest) {}

bool MeasureWorker::follow(const Question& question, Clock::time_point now) {
    return m_reports.follow(question ? std::optional(question) : std::nullopt, now);
}

ui::MeasureStatus MeasureWorker::status() const {
    const ProgressState progress = m_reports.progress();
    return {m_reports.lastAnswer(), m_reports.answer() != nullptr, progress.share, progress.what,
            m_reports.error()};
}

} // namespace atlas
