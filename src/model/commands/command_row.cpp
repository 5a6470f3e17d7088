#include "model/commands/command_row.h"

#include <algorithm>

namespace atlas {

CommandWords wordsOf(const CommandRow& row) {
    const std::size_t end = std::min(row.words.find_first_of(":;"), row.words.size());
    std::string_view detail = row.words.substr(end);
    detail.remove_prefix(std::min<std::size_t>(2, detail.size())); // ": "
    return {row.words.substr(0, end), detail};
}

} // namespace atlas
