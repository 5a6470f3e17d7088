#pragma once

#include <memory>
#include <string>

namespace atlas {

// How an answer stands that takes longer than a frame (core/latest_answer.h).
template <typename Answer>
struct AwaitedAnswer {
    std::shared_ptr<const Answer> last; // that was found, perhaps to a former question; null before the first
    bool isCurrent = false;             // `last` is the answer to this question
    double share = 0.0;                 // of the work on it, from 0 to 1
    std::string doing;                  // "looking for bridges"; empty before the work begins
    std::string error;                  // why there is none; empty: there is one, or may be

    // Null until it is found.
    std::shared_ptr<const Answer> current() const { return isCurrent ? last : nullptr; }
};

} // namespace atlas
