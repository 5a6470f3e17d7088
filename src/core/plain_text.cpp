#include "core/plain_text.h"

#include <utf8proc.h>

#include <algorithm>

#include "core/utf8.h"

namespace atlas {

namespace {

bool isTurning(char32_t letter) {
    return letter == 0x061C || letter == 0x200E || letter == 0x200F ||
           (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x206F);
}

bool isTabOrBreak(char32_t letter) {
    return (letter >= '\t' && letter <= '\r') || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

} // namespace

bool mayHoldControls(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 ||
               byte == 0xE2; // with what follows
    });
}

bool isControl(char32_t letter) {
    if (letter < 0x80) return letter < 0x20 || letter == 0x7F;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(letter))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return true;
        default:
            return isTurning(letter);
    }
}

std::optional<char32_t> controlIn(std::string_view text) {
    if (!mayHoldControls(text)) return std::nullopt;
    for (const char32_t letter : decodedUtf8(text)) {
        if (isControl(letter) && !isTabOrBreak(letter)) return letter;
    }
    return std::nullopt;
}

std::string inOneLine(std::string_view text) {
    if (!mayHoldControls(text)) return std::string(text);
    std::string line;
    char32_t before = 0;
    for (const char32_t letter : decodedUtf8(text)) {
        const bool isSecondHalf = letter == '\n' && before == '\r';
        if (!isControl(letter))
            line += encodedUtf8(letter);
        else if (isTabOrBreak(letter) && !isSecondHalf)
            line += ' ';
        before = letter;
    }
    return line;
}

std::string shortened(std::string_view text, std::size_t maxBytes) {
    if (text.size() <= maxBytes) return std::string(text);
    std::size_t kept = maxBytes;
    while (kept > 0 && (static_cast<unsigned char>(text[kept]) & 0xC0U) == 0x80U)
        --kept;
    return std::string(text.substr(0, kept)) + "…";
}

bool isBlank(std::string_view text) {
    constexpr std::string_view kNoBreakSpace = "\u00A0";
    while (!text.empty()) {
        const std::size_t blanks = std::min(text.find_first_not_of(" \t\r\n"), text.size());
        text.remove_prefix(blanks);
        if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        else if (!text.empty())
            return false;
    }
    return true;
}

} // namespace atlas
