#pragma once

#include <string_view>
#include <vector>

#include "model/commands/command.h"
#include "model/search/text_match.h"

namespace atlas {

struct CommandHit {
    Command command{};
    std::vector<TextRange> matched; // bytes of its title that the query speaks of
};

// The commands whose words begin with the words of the query, in any order, or, where none does, nearly do;
// those first whose title says it, last those that are only called so by others. All of them for an empty
// query, in their own order.
std::vector<CommandHit> findCommands(std::string_view query);

} // namespace atlas
