#include "app/measure_worker.h"

namespace atlas {

MeasureWorker::~MeasureWorker() {
    m_isCancelled = true;
    waitForWork();
}

void MeasureWorker::waitForWork() const {
    if (m_outcome.valid()) m_outcome.wait();
}

bool MeasureWorker::follow(const Question& question, Clock::time_point now) {
    if (question != m_asked) {
        m_asked = question;
        m_askedAt = now;
    }
    if (m_outcome.valid() && m_begun != m_asked) m_isCancelled = true;
    const bool isNews = takeOutcome();
    if (!m_outcome.valid() && isWaiting() && now - m_askedAt >= kRest) begin();
    return isNews;
}

bool MeasureWorker::takeOutcome() {
    if (!m_outcome.valid() || m_outcome.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return false;
    Result<MeasureReport> outcome = m_outcome.get();
    const bool isUnwanted = m_isCancelled && !outcome;
    if (isUnwanted) return false;
    // What was finished in spite of being cancelled is an answer all the same, though of another question.
    m_answered = m_begun;
    m_error = outcome ? std::string() : outcome.error().message;
    if (outcome) m_report = std::make_shared<const MeasureReport>(*std::move(outcome));
    return true;
}

void MeasureWorker::begin() {
    m_begun = m_asked;
    m_isCancelled = false;
    report(0.0, "counting");
    m_outcome = std::async(std::launch::async, [this, question = m_begun] {
        return m_work(*question, [this](double share, std::string_view what) { return report(share, what); });
    });
}

bool MeasureWorker::report(double share, std::string_view what) {
    const std::scoped_lock lock(m_progressMutex);
    m_share = share;
    m_doing = what;
    return !m_isCancelled;
}

ui::MeasureNews MeasureWorker::news() const {
    ui::MeasureNews news;
    news.report = m_report;
    news.isCurrent = m_report && m_error.empty() && m_asked == m_answered;
    if (m_asked == m_answered) news.error = m_error;
    const bool isBegun = m_outcome.valid() && m_begun == m_asked;
    const std::scoped_lock lock(m_progressMutex);
    news.share = isBegun ? m_share : 0.0;
    news.doing = isBegun ? m_doing : std::string();
    return news;
}

} // namespace atlas
