#pragma once

#include <string_view>

#include "model/view/view_json.h"

// What files of views and of the last session have in common. For model/ alone, like model/view/view_json.h.
namespace atlas {

inline constexpr int kFileVersion = 1; // "version" in each of them

// The JSON of a file's text. An error names the place and the remedy; `file` is how it calls the file.
Result<Json> parsedFile(std::string_view text, std::string_view file);

// An empty one for text that holds none.
Json objectFrom(std::string_view text);

// kFileVersion where the file does not say it.
Json versionOf(const Json& file);

// Whether an atlas that came after this one wrote the file.
bool isNewer(const Json& version);
Error savedByNewer(const Json& version, std::string_view file);

} // namespace atlas
