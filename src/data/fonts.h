#pragma once

#include <filesystem>
#include <vector>

namespace atlas {

enum class FontWeight { Regular, SemiBold };

// Font files for interface and pictures in order of preference: Inter first, then Noto Sans for scripts that
// Inter lacks, CJK when one is installed. Found through fontconfig; empty when no font is installed.
std::vector<std::filesystem::path> findFonts(FontWeight weight);

} // namespace atlas
