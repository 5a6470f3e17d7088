#include "core/job.h"

#include <chrono>
#include <system_error>
#include <utility>

namespace atlas {

namespace {

// How often somebody who waits looks whether he still wants the result.
constexpr std::chrono::milliseconds kLook(10);

} // namespace

JobThread::~JobThread() {
    cancel();
    if (m_thread.joinable()) m_thread.join();
}

Result<void> JobThread::start(std::function<void(const Progress&)> work) {
    try {
        m_thread = std::thread([this, work = std::move(work)] {
            work([this](double share, std::string_view what) { return report(share, what); });
            finish();
        });
    } catch (const std::system_error&) {
        m_isDone = true;
        return failure("the system starts no further thread; close other programs");
    }
    return {};
}

void JobThread::wait(const Progress& progress) {
    const auto isDone = [this] { return m_isDone.load(); };
    std::unique_lock lock(m_mutex);
    while (!m_done.wait_for(lock, kLook, isDone)) {
        const ProgressState state = m_progress;
        lock.unlock();
        if (!goesOn(progress, state.share, state.what)) cancel();
        lock.lock();
    }
}

ProgressState JobThread::progress() const {
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

bool JobThread::report(double share, std::string_view what) {
    if (m_isCancelled) return false;
    const std::scoped_lock lock(m_mutex);
    m_progress.share = share;
    m_progress.what = what;
    return true;
}

// With the lock, so that nobody who waits falls asleep between his look and this.
void JobThread::finish() {
    const std::scoped_lock lock(m_mutex);
    m_isDone = true;
    m_done.notify_all();
}

} // namespace atlas
