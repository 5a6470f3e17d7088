#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace atlas {

// Whether a file's first bytes are those of a kind of picture that may carry a view.
bool isPictureThatMayCarry(const std::filesystem::path& file);

// The text that a picture carries. An error says in one line what is wrong and what to do: the picture cannot
// be read, or carries none, as programs that send pictures on may take such texts out.
Result<std::string> carriedViewIn(const std::filesystem::path& file);

// The text of a file of saved views, or of the one that a picture carries.
Result<std::string> savedViewsText(const std::filesystem::path& file);

} // namespace atlas
