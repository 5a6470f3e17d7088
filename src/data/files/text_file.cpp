#include "data/files/text_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace atlas {

Result<std::string> readTextFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) {
        return failure(file.string() + ": is a folder, not a file; name a file in it");
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream) {
        return failure(
            fmt::format("{}: cannot be opened ({})", file.string(), std::generic_category().message(errno)));
    }
    std::string content;
    if (const std::streamoff size = stream.tellg(); size > 0) content.resize(static_cast<std::size_t>(size));
    stream.seekg(0);
    if (!stream.read(content.data(), static_cast<std::streamsize>(content.size()))) {
        return failure(file.string() +
                       ": cannot be read to its end; the disk or the connection to it failed");
    }
    return content;
}

std::string placeInText(std::string_view content, std::size_t byte) {
    const std::string_view before = content.substr(0, byte > 0 ? byte - 1 : 0);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n');
    const std::size_t column = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
    return fmt::format("line {}, column {}", line, column);
}

} // namespace atlas
