#pragma once

#include "cli/output/progress_line.h"
#include "core/ending_signals.h"

namespace atlas {

// Long work that a person sees going on and may end with Ctrl+C, in good order: what it has begun to write
// goes with it.
class InterruptibleWork {
public:
    // Must not outlive this.
    Progress progress() {
        return [shown = m_line.progress()](double share, std::string_view what) {
            return !EndingSignals::wereSent() && goesOn(shown, share, what);
        };
    }

private:
    ProgressLine m_line;
    EndingSignals m_signals;
};

} // namespace atlas
