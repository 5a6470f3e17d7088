#pragma once

namespace atlas {

// What the process ends with, whichever way it was started.
inline constexpr int kExitDone = 0;
inline constexpr int kExitProblems = 1; // a checked file has problems
inline constexpr int kExitFailed = 2;   // an argument is wrong, or the work could not be done

} // namespace atlas
