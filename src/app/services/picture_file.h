#pragma once

#include <ctime>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

// Where pictures go unless a person names a folder: XDG_PICTURES_DIR, ~/Pictures, the home folder, or the
// working folder, whichever exists first.
std::filesystem::path usualPictureFolder();

// A name that is not taken yet: sister-cities-2026-11-24-131502.png, then …-2.png. Neither by a file, nor by
// one of those that are `promised`, which come into being later. With words about its content between:
// sister-cities-gaps-2026-11-24-131502.csv.
std::filesystem::path newFile(const std::filesystem::path& folder, std::time_t when,
                              const std::string& extension, std::span<const std::filesystem::path> promised,
                              std::string_view content = {});

} // namespace atlas
