#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/caught_error.h"
#include "core/progress.h"

namespace atlas {

struct ProgressState {
    double share = 0.0; // from 0 to 1
    std::string what;   // what is happening; empty before the first report
};

// The part of a job that does not depend on its result. The owner's thread calls everything.
class JobThread {
public:
    JobThread() = default;
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;
    ~JobThread(); // cancels and waits

    // Once. `work` must not throw. Where the system has no thread left it is done at once, with an error.
    Result<void> start(std::function<void(const Progress&)> work);

    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    bool isDone() const { return m_isDone; }
    void wait(const Progress& progress); // passes on what the work reports; cancels it on a no
    ProgressState progress() const;

private:
    bool report(double share, std::string_view what);
    void finish();

    std::atomic<bool> m_isCancelled = false;
    std::atomic<bool> m_isDone = false;
    mutable std::mutex m_mutex; // of what follows
    ProgressState m_progress;
    std::condition_variable m_done;
    std::thread m_thread;
};

// A piece of work on a thread of its own. An exception that it throws becomes its error. One thread owns the
// job; only the work runs on another. Destroying or replacing a job cancels its work and waits until the work
// has noticed: it must look at its progress every 50 ms or more often.
template <typename T>
class Job {
public:
    using Work = std::function<Result<T>(const Progress&)>;

    Job() = default; // nothing to do

    // Begins at once. `subject`: what the work is about, for caughtError().
    Job(std::string subject, Work work) : m_own(std::make_unique<Own>()) {
        Own* own = m_own.get();
        const Result<void> started = own->thread.start(
            [own, subject = std::move(subject), work = std::move(work)](const Progress& progress) {
                own->outcome.emplace(outcomeOf(subject, work, progress));
            });
        if (!started) own->outcome.emplace(tl::unexpected<Error>(started.error()));
    }

    bool hasWork() const { return m_own != nullptr; } // begun, and its result not yet taken
    bool isDone() const { return m_own && m_own->thread.isDone(); }
    bool isCancelled() const { return m_own && m_own->thread.isCancelled(); }
    ProgressState progress() const { return m_own ? m_own->thread.progress() : ProgressState{}; }

    // The work ends as soon as it notices, usually with cancelled() as its error. Does not wait.
    void cancel() {
        if (m_own) m_own->thread.cancel();
    }

    // Waits until the result is there; it stays. What the work reports is passed on to `progress`, which may
    // cancel it.
    void wait(const Progress& progress = {}) const {
        if (m_own) m_own->thread.wait(progress);
    }

    // Waits for the result and takes it. There must be work; afterwards there is none.
    Result<T> take(const Progress& progress = {}) {
        wait(progress);
        Result<T> outcome = *std::move(m_own->outcome);
        m_own.reset();
        return outcome;
    }

    // The same without waiting: nothing while there is no result.
    std::optional<Result<T>> poll() { return isDone() ? std::optional(take()) : std::nullopt; }

private:
    struct Own {
        std::optional<Result<T>> outcome;
        JobThread thread; // the last: it ends before what it uses
    };

    static Result<T> outcomeOf(const std::string& subject, const Work& work, const Progress& progress) {
        try {
            return work(progress);
        } catch (...) {
            return tl::unexpected<Error>(caughtError(subject));
        }
    }

    std::unique_ptr<Own> m_own; // stays where it is when the job is moved
};

} // namespace atlas
