#pragma once

#include <mutex>
#include <string>

#include "core/progress.h"

namespace atlas {

// One line on stderr that tells how far long work is, where stderr is a terminal; wiped away at the end.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // Must not outlive the line. Writes only what has changed.
    Progress progress();

private:
    void show(int percent, std::string_view what);

    bool m_isShown;
    std::mutex m_mutex; // of what follows: several threads may report
    int m_percent = -1;
    std::string m_what;
};

} // namespace atlas
