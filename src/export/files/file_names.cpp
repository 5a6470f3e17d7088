#include "export/files/file_names.h"

#include <algorithm>
#include <system_error>

#include "core/text.h"

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

std::filesystem::path freeName(const std::filesystem::path& file,
                               std::span<const std::filesystem::path> promised) {
    const auto isTaken = [&promised](const std::filesystem::path& path) {
        std::error_code ignored;
        return std::filesystem::exists(std::filesystem::symlink_status(path, ignored)) ||
               std::find(promised.begin(), promised.end(), path) != promised.end();
    };
    int copy = 1;
    while (isTaken(numberedName(file, copy)))
        ++copy;
    return numberedName(file, copy);
}

std::string fileWords(std::string_view text) {
    constexpr std::size_t kMaxLength = 80;
    std::string words;
    for (const char letter : folded(text)) {
        const bool isWord = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isWord && words.size() < kMaxLength)
            words += letter;
        else if (!words.empty() && words.back() != '-')
            words += '-';
    }
    if (words.ends_with('-')) words.pop_back();
    return words;
}

} // namespace atlas
