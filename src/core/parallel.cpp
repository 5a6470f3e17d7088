#include "core/parallel.h"

#include <tbb/parallel_for.h>

#include <algorithm>

namespace atlas {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    tbb::parallel_for(std::size_t{0}, count, work);
}

bool inParallel(std::size_t count, const Progress& progress, std::string_view what,
                const std::function<void(std::size_t)>& work) {
    SharedProgress shared(progress, what, count);
    inParallel(count, [&](std::size_t i) {
        if (shared.next()) work(i);
    });
    return !shared.isCancelled();
}

bool SharedProgress::next() {
    ++m_begun;
    return goesOn();
}

bool SharedProgress::goesOn() {
    if (!m_progress || m_isCancelled) return !m_isCancelled;
    const std::scoped_lock lock(m_reporting); // one after the other, so that shares only grow
    const std::size_t begun = m_begun;
    const auto done = static_cast<double>(begun == 0 ? 0 : begun - 1);
    const double share = std::min(1.0, done / static_cast<double>(std::max<std::size_t>(m_pieceCount, 1)));
    if (!m_isCancelled && !atlas::goesOn(m_progress, share, m_what)) m_isCancelled = true;
    return !m_isCancelled;
}

} // namespace atlas
