#pragma once

#include "analysis/graph/progress.h"

namespace atlas {

// One line on stderr that tells how far long work is, where stderr is a terminal; wiped away at the end.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // Must not outlive the line.
    Progress progress() const;

private:
    bool m_isShown;
};

} // namespace atlas
