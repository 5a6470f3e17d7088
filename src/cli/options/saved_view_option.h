#pragma once

#include <string>

#include "core/result.h"
#include "model/view/view.h"

namespace CLI {
class App;
}

namespace atlas {

// --view FILE.json[#NAME]: what other options start from.
void addSavedViewOption(CLI::App& app, std::string& savedView);

// That view, of a file's first one when no name is given; as usual when nothing was typed. What
// had to be left out is told on standard error.
Result<View> startView(const std::string& savedView, const Network& network);

} // namespace atlas
