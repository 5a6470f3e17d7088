#pragma once

#include "cli/options/filter_options.h"
#include "cli/options/view_options.h"
#include "core/result.h"
#include "data/network/network.h"
#include "data/style/theme.h"
#include "model/view/view.h"

namespace atlas {

// What the map is to show, as the command line has it: the saved view, changed by what else was typed.
struct MapState {
    View view;
    Theme theme; // the one that `view` names
};

// The network is only read where names have to be looked up. Notes about the saved view go to standard error.
Result<MapState> mapStateFrom(const FilterOptions& filters, const ViewOptions& options,
                              const Network& network, const std::filesystem::path& themesFolder);

} // namespace atlas
