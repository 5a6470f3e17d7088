#pragma once

#include "core/latest_answer.h"
#include "ui/contract/measure_status.h"

namespace atlas {

// Measures what is shown on a thread of its own while somebody looks. A new question is begun once it has
// stood still for a moment, so that sliding a filter measures once.
class MeasureWorker {
public:
    using Clock = std::chrono::steady_clock;
    using Question = std::shared_ptr<const FilterResult>;
    using Work = std::function<Result<MeasureReport>(const FilterResult&, const Progress&)>;

    static constexpr std::chrono::milliseconds kRest{200}; // that a question stands still before it is begun

    explicit MeasureWorker(Work work);

    // To be called for every frame: `question` is what is shown, or nothing while nobody looks. True when
    // there is an answer that was not there before.
    bool follow(const Question& question, Clock::time_point now);

    // Something is to come: call again soon.
    bool isBusy() const { return m_reports.isBusy(); }

    ui::MeasureStatus status() const;

    // Blocks until the work that goes on has ended; the next follow() takes its answer.
    void waitForWork() const { m_reports.waitForWork(); }
    void cancel() { m_reports.cancel(); }

private:
    LatestAnswer<Question, MeasureReport> m_reports;
};

} // namespace atlas
