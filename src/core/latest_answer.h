#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/job.h"

namespace atlas {

// Answers one question at a time on a thread of its own, the one that was asked last: a new question cancels
// the work on the former one. An answer is kept together with the question that it answers, until there is
// another. All but the work happens on the calling thread, and time comes from the caller.
//
// A Question is a value that is compared with ==, copied, and holds what it refers to.
template <typename Question, typename Answer>
class LatestAnswer {
public:
    using Clock = std::chrono::steady_clock;
    using Work = std::function<Result<Answer>(const Question&, const Progress&)>;

    // `subject`: what the work is about, for caughtError(). `rest`: how long a question has to stand still
    // before the work on it begins.
    LatestAnswer(std::string subject, Work work, Clock::duration rest = Clock::duration::zero())
        : m_subject(std::move(subject)), m_work(std::move(work)), m_rest(rest) {}

    // To be called for every frame; nothing while nobody asks. True when there is an answer or an error that
    // was not there before.
    bool follow(const std::optional<Question>& question, Clock::time_point now) {
        if (question != m_asked) {
            m_asked = question;
            m_askedAt = now;
        }
        if (m_begun != m_asked) m_job.cancel();
        const bool isNew = takeOutcome();
        if (!m_job.hasWork() && isWaiting() && now - m_askedAt >= m_rest) begin();
        return isNew;
    }

    // To what was asked last; null until it is found.
    std::shared_ptr<const Answer> answer() const {
        return isAnswered() && m_error.empty() ? m_answer : nullptr;
    }

    // The last that was found, perhaps to a former question; null before the first.
    const std::shared_ptr<const Answer>& lastAnswer() const { return m_answer; }

    // Why what was asked last has no answer; empty when it has one, or may get one.
    std::string error() const { return isAnswered() ? m_error : std::string(); }

    // How far the work on what was asked last is.
    ProgressState progress() const { return m_begun == m_asked ? m_job.progress() : ProgressState{}; }

    // Something is to come: call follow() again soon.
    bool isBusy() const { return m_job.hasWork() || isWaiting(); }

    // Blocks until the work that goes on has ended; the next follow() takes its answer.
    void waitForWork() const { m_job.wait(); }

    // Ends the work that goes on as soon as it notices, without waiting.
    void cancel() { m_job.cancel(); }

private:
    bool isAnswered() const { return m_asked && m_asked == m_answered; }
    bool isWaiting() const { return m_asked && m_asked != m_answered; }

    bool takeOutcome() {
        const bool wasCancelled = m_job.isCancelled();
        std::optional<Result<Answer>> outcome = m_job.poll();
        if (!outcome || (wasCancelled && !*outcome)) return false;
        // What was finished in spite of being cancelled is an answer all the same, to another question.
        m_answered = m_begun;
        m_error = *outcome ? std::string() : outcome->error().message;
        if (*outcome) m_answer = std::make_shared<const Answer>(**std::move(outcome));
        return true;
    }

    void begin() {
        m_begun = m_asked;
        m_job = Job<Answer>(m_subject, [work = m_work, question = *m_begun](const Progress& progress) {
            return work(question, progress);
        });
    }

    std::string m_subject;
    Work m_work;
    Clock::duration m_rest;
    std::optional<Question> m_asked;
    Clock::time_point m_askedAt{};
    std::optional<Question> m_begun;    // what the work is about
    std::optional<Question> m_answered; // what the answer or the error is about
    std::shared_ptr<const Answer> m_answer;
    std::string m_error;
    Job<Answer> m_job;
};

} // namespace atlas
