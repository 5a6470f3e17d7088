#pragma once

#include <filesystem>
#include <vector>

#include "export/pictures/png_reader.h"

struct GLFWwindow;

namespace atlas {

// Hints for the next window: by which name the desktop knows it as the atlas's. It is that of
// packaging/sister-atlas.desktop, which has the name and the icon for docks and lists.
void hintDesktopName();

// The program's icon in the sizes that X11 desktops show in title bars, lists and switchers, the smallest
// first; a size that cannot be read is left out.
std::vector<PngPicture> readIcons(const std::filesystem::path& folder);

// Wayland has no icons of windows: there the desktop file names it.
void setWindowIcon(GLFWwindow* window, const std::filesystem::path& folder);

} // namespace atlas
