#include "app/services/ordinary_file.h"

#include <fmt/core.h>

#include <system_error>

#include "data/files/text_file.h"

namespace atlas {

Result<std::string> readOrdinaryFile(const std::filesystem::path& file, std::string_view what) {
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) return readTextFile(file);
    return failure(fmt::format("{}: is not an ordinary file; {}", file.string(), what));
}

} // namespace atlas
