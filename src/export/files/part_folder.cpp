#include "export/files/part_folder.h"

#include <fmt/core.h>

#include <unistd.h>

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include "export/files/file_names.h"

namespace atlas {

namespace {

// Without a dot in the name itself: GDAL takes a folder "OUT.xlsx.part" for an archive to look into.
std::filesystem::path folderBeside(const std::filesystem::path& place) {
    std::string name = place.stem().string();
    std::replace(name.begin(), name.end(), '.', '-');
    return place.parent_path() / fmt::format("{}.part{}", name, ::getpid());
}

} // namespace

Result<PartFolder> PartFolder::besides(const std::filesystem::path& target) {
    const std::filesystem::path folder = folderBeside(behindLinks(target));
    std::error_code error;
    std::filesystem::remove_all(folder, error); // of another program with the same number, long gone
    std::filesystem::create_directory(folder, error);
    if (error)
        return failure(
            fmt::format("cannot write {}: {}; choose a folder that exists, is writable and has room",
                        target.string(), error.message()));
    return PartFolder(folder);
}

PartFolder::PartFolder(PartFolder&& other) noexcept : m_folder(std::exchange(other.m_folder, {})) {}

PartFolder::~PartFolder() {
    std::error_code ignored;
    if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

} // namespace atlas
