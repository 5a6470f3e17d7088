#pragma once

#include <optional>
#include <string>

#include "core/result.h"
#include "model/tour/present_options.h"

namespace atlas {

// What was typed for `present`.
struct PresentArguments {
    std::string file;
    std::size_t monitor = 0;        // counted from 1; 0: not said
    std::size_t step = 1;           // counted from 1
    std::optional<double> autoplay; // seconds for each step; 0: as each says
    bool loop = false;
    std::string theme;        // empty: each step has its own
    bool presenter = false;   // with the presenter's view
    bool noPresenter = false; // without
};

// What the window is to present. The tour is read by now: a damaged one opens no window.
Result<PresentOptions> presentOptionsFrom(const PresentArguments& arguments);

} // namespace atlas
