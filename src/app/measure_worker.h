#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <mutex>

#include "ui/contract/measure_news.h"

namespace atlas {

// Measures what is shown on a thread of its own while somebody looks. A new question ends the work on the
// former one at its next report and is begun once it has stood still for a moment, so that sliding a filter
// measures once. All but the work happens on the calling thread.
class MeasureWorker {
public:
    using Clock = std::chrono::steady_clock;
    using Question = std::shared_ptr<const FilterResult>;
    using Work = std::function<Result<MeasureReport>(const FilterResult&, const Progress&)>;

    static constexpr std::chrono::milliseconds kRest{200}; // that a question stands still before it is begun

    explicit MeasureWorker(Work work) : m_work(std::move(work)) {}
    MeasureWorker(const MeasureWorker&) = delete;
    MeasureWorker& operator=(const MeasureWorker&) = delete;
    ~MeasureWorker(); // ends the work at its next report

    // To be called for every frame: `question` is what is shown, or nothing while nobody looks. True when
    // there is an answer that was not there before.
    bool follow(const Question& question, Clock::time_point now);

    // Something is to come: call again soon.
    bool isBusy() const { return m_outcome.valid() || isWaiting(); }

    ui::MeasureNews news() const;

    // Blocks until the work that goes on has ended; the next follow() takes its answer.
    void waitForWork() const;

private:
    bool isWaiting() const { return m_asked && m_asked != m_answered; }
    bool takeOutcome();
    void begin();
    bool report(double share, std::string_view what);

    Work m_work;
    Question m_asked;
    Clock::time_point m_askedAt{};
    Question m_begun;    // what the work is about
    Question m_answered; // what the report or the error is about
    std::shared_ptr<const MeasureReport> m_report;
    std::string m_error;

    std::atomic<bool> m_isCancelled = false;
    mutable std::mutex m_progressMutex; // of the two that follow
    double m_share = 0.0;
    std::string m_doing;
    std::future<Result<MeasureReport>> m_outcome; // the last: it ends before what it uses
};

} // namespace atlas
