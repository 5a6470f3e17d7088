#include "export/files/file_names.h"

#include <string>
#include <system_error>

namespace atlas {

std::filesystem::path behindLinks(const std::filesystem::path& file) {
    constexpr int kMaxLinks = 40; // as Linux has it
    std::filesystem::path place = file;
    for (int i = 0; i < kMaxLinks; ++i) {
        std::error_code isNone;
        const std::filesystem::path next = std::filesystem::read_symlink(place, isNone);
        if (isNone) return place;
        place = place.parent_path() / next; // an absolute one takes the place of all
    }
    return file;
}

std::filesystem::path numberedName(const std::filesystem::path& file, int copy) {
    if (copy < 2) return file;
    return file.parent_path() /
           (file.stem().string() + "-" + std::to_string(copy) + file.extension().string());
}

} // namespace atlas
