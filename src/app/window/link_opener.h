#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace atlas {

// Whether it leads to a page: http or https, and nothing in it but what an address may have.
bool isWebAddress(const std::string& address);

// Hands the address to the program that the desktop opens pages with (xdg-open of freedesktop.org). Does not
// wait for it. An error says what hinders and how to get there nevertheless.
Result<void> openLink(const std::string& address);

// Shows the folder that a file lies in, in the desktop's own window for folders; likewise.
Result<void> openFolderOf(const std::filesystem::path& file);

} // namespace atlas
