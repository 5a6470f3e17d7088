#pragma once

#include <atomic>
#include <limits>

#include "core/progress.h"

namespace atlas::testing {

// Lets work go on for so many questions, then says no; counts how often it was asked. Outlives the work.
class Patience {
public:
    explicit Patience(int questions = std::numeric_limits<int>::max()) : m_questions(questions) {}

    Progress progress() {
        return [this](double share, std::string_view) {
            if (share < 0.0 || share > 1.0) m_isOutside = true;
            return ++m_asked <= m_questions;
        };
    }

    int asked() const { return m_asked; }
    bool sawOnlyShares() const { return !m_isOutside; }

private:
    int m_questions;
    std::atomic<int> m_asked = 0;
    std::atomic<bool> m_isOutside = false;
};

// Whether `work`, a function of a Progress that returns a Result, looks at its progress so often or more, and
// ends as cancelled soon after a no: when it first looks, halfway, and when it last looks.
template <typename Work>
bool canBeCancelled(const Work& work, int often) {
    constexpr int kThreads = 256; // that may look once more each, or fewer
    Patience endless;
    if (!work(endless.progress()) || endless.asked() < often || !endless.sawOnlyShares()) return false;
    for (const int questions : {0, endless.asked() / 2, endless.asked() - 1}) {
        Patience patience(questions);
        const auto outcome = work(patience.progress());
        if (outcome || !isCancellation(outcome.error()) || patience.asked() > questions + kThreads)
            return false;
    }
    return true;
}

} // namespace atlas::testing
