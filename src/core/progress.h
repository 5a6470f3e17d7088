#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// Called by work that takes long, every 50 ms or more often, with the share that is done (0 to 1) and what is
// happening. Returning false cancels the work, which then ends with cancelled(). Any of the threads that
// share the work may call, but never two at once (SharedProgress in core/parallel.h sees to that), and none
// after the work has returned. May be empty.
using Progress = std::function<bool(double share, std::string_view what)>;

inline constexpr std::string_view kCancelled = "cancelled";

inline tl::unexpected<Error> cancelled() {
    return failure(std::string(kCancelled));
}

inline bool isCancellation(const Error& error) {
    return error.message == kCancelled;
}

inline bool goesOn(const Progress& progress, double share, std::string_view what) {
    return !progress || progress(share, what);
}

// A part of a longer work reports its own share as one of the whole, which must outlive it.
inline Progress partOf(const Progress& whole, double begin, double end) {
    if (!whole) return {};
    return [&whole, begin, end](double share, std::string_view what) {
        return whole(begin + share * (end - begin), what);
    };
}

} // namespace atlas
