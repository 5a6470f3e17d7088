#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/awaited_answer.h"
#include "core/job.h"
#include "core/memo.h"

namespace atlas {

// Answers one question at a time on a thread of its own, the one that was asked last: a new question cancels
// the work on the former one. The latest few answers are kept by their questions, so that a question that
// comes back is answered at once; an error is kept until another question is answered. All but the work
// happens on the calling thread, and time comes from the caller.
//
// A Question is a value that is compared with ==, copied, and holds what the work on it needs.
template <typename Question, typename Answer>
class LatestAnswer {
public:
    using Clock = std::chrono::steady_clock;
    using Work = std::function<Result<Answer>(const Question&, const Progress&)>;

    // `subject`: what the work is about, for caughtError(). `rest`: how long a question has to stand still
    // before the work on it begins. `capacity`: how many answers are kept.
    LatestAnswer(std::string subject, Work work, Clock::duration rest = Clock::duration::zero(),
                 std::size_t capacity = 1)
        : m_subject(std::move(subject)), m_work(std::move(work)), m_rest(rest), m_kept(capacity) {}

    // To be called for every frame; nothing while nobody asks. True when the last answer,
    // or the error, is another one now.
    bool follow(const std::optional<Question>& question, Clock::time_point now) {
        if (question != m_asked) {
            m_asked = question;
            m_askedAt = now;
        }
        if (m_begun != m_asked) m_job.cancel();
        bool isNew = takeOutcome();
        isNew = recall() || isNew;
        if (!m_job.hasWork() && isWaiting() && now - m_askedAt >= m_rest) begin();
        return isNew;
    }

    // To what was asked last; null until it is found.
    std::shared_ptr<const Answer> answer() const {
        return isAnswered() && m_error.empty() ? m_answer : nullptr;
    }

    // The last that was found, or asked for again, perhaps to a former question; null before the first.
    const std::shared_ptr<const Answer>& lastAnswer() const { return m_answer; }

    // Why what was asked last has no answer; empty when it has one, or may get one.
    std::string error() const { return isAnswered() ? m_error : std::string(); }

    // How far the work on what was asked last is.
    ProgressState progress() const { return m_begun == m_asked ? m_job.progress() : ProgressState{}; }

    // How the answer to this question stands, whether or not it is the one that was asked last.
    AwaitedAnswer<Answer> answerTo(const Question& question) {
        AwaitedAnswer<Answer> awaited{m_answer, false, 0.0, {}, {}};
        if (m_answered == question) {
            awaited.error = m_error;
            awaited.isCurrent = m_error.empty();
        } else if (const auto* kept = m_kept.find(question)) {
            awaited.last = *kept;
            awaited.isCurrent = true;
        } else if (m_begun == question) {
            ProgressState progress = m_job.progress();
            awaited.share = progress.share;
            awaited.doing = std::move(progress.what);
        }
        return awaited;
    }

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
        if (*outcome) {
            m_answer = std::make_shared<const Answer>(**std::move(outcome));
            m_kept.put(*m_begun, m_answer);
        }
        return true;
    }

    // The answer to what is asked, where it was found some time ago.
    bool recall() {
        if (!isWaiting()) return false;
        const auto* kept = m_kept.find(*m_asked);
        if (kept == nullptr) return false;
        m_answer = *kept;
        m_answered = m_asked;
        m_error.clear();
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
    std::optional<Question> m_answered; // what the last answer, or the error, is about
    std::shared_ptr<const Answer> m_answer;
    Memo<Question, std::shared_ptr<const Answer>> m_kept;
    std::string m_error;
    Job<Answer> m_job;
};

} // namespace atlas
