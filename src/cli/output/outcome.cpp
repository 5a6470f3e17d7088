#include "cli/output/outcome.h"

#include "core/exit_codes.h"
#include "core/messages.h"

namespace atlas {

int exitCodeOf(const Result<void>& done) {
    if (done) return kExitDone;
    printError(done.error().message);
    return kExitFailed;
}

} // namespace atlas
