#include "data/files/text_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "data/files/text_encoding.h"

namespace atlas {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20U;
constexpr std::size_t kMaxMegabytes = 256; // many times what any file of the atlas has

tl::unexpected<Error> cannotRead(const std::filesystem::path& file) {
    return failure(file.string() + ": cannot be read to its end; the disk or the connection to it failed");
}

tl::unexpected<Error> cannotOpen(const std::filesystem::path& file, int errorNumber) {
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        return failure(file.string() + ": there is no such file; check its name");
    if (errorNumber == EACCES) return failure(file.string() + ": may not be read; change its permissions");
    return failure(fmt::format("{}: cannot be opened ({})", file.string(),
                               std::generic_category().message(errorNumber)));
}

// Piece by piece up to the end: a pipe has no size that could be asked for.
Result<std::string> contentOf(std::istream& stream, const std::filesystem::path& file) {
    std::string content;
    while (stream) {
        const std::size_t before = content.size();
        if (before > kMaxMegabytes * kPieceBytes)
            return failure(fmt::format("{}: has more than {} megabytes, which no file of the atlas has",
                                       file.string(), kMaxMegabytes));
        content.resize(before + kPieceBytes);
        stream.read(content.data() + before, static_cast<std::streamsize>(kPieceBytes));
        content.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream.eof()) return cannotRead(file);
    return content;
}

} // namespace

Result<std::string> readTextFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) {
        return failure(file.string() + ": is a folder, not a file; name a file in it");
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return cannotOpen(file, errno);
    }
    Result<std::string> content = contentOf(stream, file);
    if (!content) return content;
    if (const std::string_view encoding = wideEncodingOf(*content); !encoding.empty())
        return failure(fmt::format("{}: is {}; save the file as UTF-8", file.string(), encoding));
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
