#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "data/files/problem.h"

namespace atlas::testing {

// Whether a problem of that line says so.
inline bool mentions(const std::vector<Problem>& problems, std::size_t line, std::string_view text) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.line == line && problem.message.find(text) != std::string::npos;
    });
}

} // namespace atlas::testing
