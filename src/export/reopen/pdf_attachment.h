#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

// What is attached to a PDF under a name; nothing where there is no such file, or the PDF cannot be read.
std::optional<std::string> pdfAttachment(const std::filesystem::path& file, std::string_view name);

} // namespace atlas
