#include "export/files/export_format.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::array kFormats{
    ExportFormat{".png", ExportKind::Picture, "PNG picture"},
    ExportFormat{".html", ExportKind::Page, "page for browsers"},
};

// ".png, .jpg or .svg"
std::string knownEndings() {
    std::string words;
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        if (i > 0) words += i + 1 == kFormats.size() ? " or " : ", ";
        words += kFormats[i].ending;
    }
    return words;
}

} // namespace

std::span<const ExportFormat> exportFormats() {
    return kFormats;
}

Result<ExportFormat> exportFormatOf(const std::filesystem::path& file) {
    const std::string ending = folded(file.extension().string());
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&](const ExportFormat& format) { return format.ending == ending; });
    if (found != kFormats.end()) return *found;
    return failure(fmt::format("{}: a map is not written as that; let the name end in {}", file.string(),
                               knownEndings()));
}

} // namespace atlas
