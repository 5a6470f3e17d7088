#pragma once

#include <filesystem>

#include "core/result.h"

namespace atlas {

// Puts a PNG on the desktop's clipboard, where it stays when the window closes, by the program that has it:
// wl-copy where there is Wayland, xclip else. The file may go afterwards. An error says what to install.
Result<void> copyPictureFile(const std::filesystem::path& png);

} // namespace atlas
