#pragma once

#include <algorithm>
#include <deque>
#include <vector>

namespace atlas {

// How long exports take on this machine, beside what was estimated: the middle of the last few.
class ExportPace {
public:
    void add(double estimatedSeconds, double seconds) {
        constexpr std::size_t kMost = 5;
        if (estimatedSeconds <= 0.0 || seconds <= 0.0) return;
        m_ratios.push_back(seconds / estimatedSeconds);
        if (m_ratios.size() > kMost) m_ratios.pop_front();
    }

    // By which an estimate is multiplied.
    double factor() const {
        if (m_ratios.empty()) return 1.0;
        std::vector<double> sorted(m_ratios.begin(), m_ratios.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }

private:
    std::deque<double> m_ratios; // seconds to estimated seconds
};

} // namespace atlas
