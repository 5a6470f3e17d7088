#include "cli/output/output_file.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "core/text.h"
#include "export/files/file_names.h"

namespace atlas {

Result<void> checkExtension(const std::filesystem::path& file, std::span<const std::string_view> extensions,
                            std::string_view written) {
    const std::string own = folded(file.extension().string());
    if (std::find(extensions.begin(), extensions.end(), own) != extensions.end()) return {};
    const std::string known = fmt::format("{}", fmt::join(extensions, " or "));
    return failure(fmt::format("{}: only {} {} are written; let the name end in {}", file.string(), known,
                               written, known));
}

Result<void> checkWritable(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) {
        return failure(file.string() + ": is a folder; name a file in it");
    }
    const std::filesystem::path place = behindLinks(file);
    const std::filesystem::path folder = place.has_parent_path() ? place.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, ignored)) {
        return failure(
            fmt::format("{}: there is no folder {}; make it first", file.string(), folder.string()));
    }
    if (access(folder.c_str(), W_OK) != 0) {
        return failure(fmt::format("{}: nothing may be written to the folder {}; choose another",
                                   file.string(), folder.string()));
    }
    return {};
}

} // namespace atlas
