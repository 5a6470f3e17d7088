#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <mutex>

#include "core/progress.h"

namespace atlas {

// Runs work(i) for every i below `count` on all cores, in no order, and returns when all is done. `work` must
// leave alone what another i touches; what it throws ends the work and is thrown here.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

// The same, asking `progress` before each i whether to go on. False when it did not: some i were left out.
bool inParallel(std::size_t count, const Progress& progress, std::string_view what,
                const std::function<void(std::size_t)>& work);

// The progress of work that several threads do in pieces. Refers to its arguments.
class SharedProgress {
public:
    SharedProgress(const Progress& progress, std::string_view what, std::size_t pieceCount)
        : m_progress(progress), m_what(what), m_pieceCount(pieceCount) {}

    // Both are called by the thread that does a piece: before it, and as often as needed within it. Once they
    // have been false they stay so.
    bool next();
    bool goesOn();

    bool isCancelled() const { return m_isCancelled; }

private:
    const Progress& m_progress;
    std::string_view m_what;
    std::size_t m_pieceCount;
    std::atomic<std::size_t> m_begun = 0;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_reporting; // of m_progress
};

} // namespace atlas
