#include "app/services/picture_file.h"

#include <array>
#include <system_error>

#include "core/environment.h"
#include "export/files/file_names.h"

namespace atlas {

std::filesystem::path usualPictureFolder() {
    std::error_code ignored;
    const std::filesystem::path pictures = environment().picturesFolder;
    const std::filesystem::path home = environment().home;
    for (const std::filesystem::path& folder : {pictures, home.empty() ? home : home / "Pictures", home}) {
        if (std::filesystem::is_directory(folder, ignored)) return folder;
    }
    return std::filesystem::current_path(ignored);
}

std::filesystem::path newFile(const std::filesystem::path& folder, std::time_t when,
                              const std::string& extension, std::span<const std::filesystem::path> promised,
                              std::string_view content) {
    std::tm local{};
    localtime_r(&when, &local);
    std::array<char, 64> stamp{};
    std::strftime(stamp.data(), stamp.size(), "%Y-%m-%d-%H%M%S", &local);
    std::string name = "sister-cities-" + fileWords(content);
    if (!name.ends_with('-')) name += '-';
    return freeName(folder / (name + stamp.data() + extension), promised);
}

} // namespace atlas
