#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"

namespace atlas {

struct ExportOptions {
    std::string file;
    std::string size = "1920x1080";
    std::string title;
    std::optional<std::uint32_t> labels; // at most so many names of cities
    bool legend = false;
    bool withoutCredit = false;
    bool transparent = false;
    bool worldFile = false;
};

// Draws the map without a display and writes it. Returns the exit code.
int runExport(const ExportOptions& options, const FilterOptions& filters, const ViewOptions& view);

} // namespace atlas
