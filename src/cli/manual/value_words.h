#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// The words that an option takes, for a shell to offer: those that it is read by. None for free text and
// numbers.
std::vector<std::string> valueWords(std::string_view option);

// The options that have such words.
std::vector<std::string_view> optionsWithWords();

} // namespace atlas
