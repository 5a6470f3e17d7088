#include "app/picture_file.h"

#include <array>
#include <cstdlib>
#include <system_error>

namespace atlas {

namespace {

std::filesystem::path folderFromEnvironment(const char* variable, const char* inside) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') return {};
    const std::filesystem::path folder = value;
    return *inside == '\0' ? folder : folder / inside;
}

} // namespace

std::filesystem::path usualPictureFolder() {
    std::error_code ignored;
    for (const std::filesystem::path& folder :
         {folderFromEnvironment("XDG_PICTURES_DIR", ""), folderFromEnvironment("HOME", "Pictures"),
          folderFromEnvironment("HOME", "")}) {
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored)) return folder;
    }
    return std::filesystem::current_path(ignored);
}

std::filesystem::path newFile(const std::filesystem::path& folder, std::time_t when,
                              const std::string& extension) {
    std::tm local{};
    localtime_r(&when, &local);
    std::array<char, 64> stamp{};
    std::strftime(stamp.data(), stamp.size(), "sister-cities-%Y-%m-%d-%H%M%S", &local);
    const std::string name = stamp.data();
    std::filesystem::path file = folder / (name + extension);
    std::error_code ignored;
    for (int copy = 2; std::filesystem::exists(file, ignored); ++copy) {
        file = folder / (name + "-" + std::to_string(copy) + extension);
    }
    return file;
}

} // namespace atlas
