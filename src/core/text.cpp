#include "core/text.h"

#include <fmt/core.h>

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

#include "core/plain_text.h"
#include "core/utf8.h"

namespace atlas {

namespace {

struct Replacement {
    std::string_view letter; // as it stands after case folding
    std::string_view spelling;
};

// What Unicode keeps as letters of their own, and the apostrophes that names are typed with.
constexpr std::array kReplacements{
    Replacement{"ø", "o"},  Replacement{"ł", "l"},  Replacement{"đ", "d"},  Replacement{"ı", "i"},
    Replacement{"æ", "ae"}, Replacement{"œ", "oe"}, Replacement{"ß", "ss"}, Replacement{"þ", "th"},
    Replacement{"ð", "d"},  Replacement{"ħ", "h"},  Replacement{"ŧ", "t"},  Replacement{"ə", "e"},
    Replacement{"ŋ", "n"},  Replacement{"’", "'"},  Replacement{"‘", "'"},  Replacement{"ʻ", "'"},
    Replacement{"ʼ", "'"},  Replacement{"‐", "-"},  Replacement{"–", "-"},
};

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

std::string withReplacements(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto found =
            std::find_if(kReplacements.begin(), kReplacements.end(),
                         [&](const auto& candidate) { return text.starts_with(candidate.letter); });
        if (found != kReplacements.end()) {
            result += found->spelling;
            text.remove_prefix(found->letter.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

const utf8proc_uint8_t* bytesOf(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

} // namespace

std::string folded(std::string_view text) {
    if (isAscii(text)) return lowerAscii(text);
    utf8proc_uint8_t* mapped = nullptr;
    constexpr auto kOptions =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                       UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const utf8proc_ssize_t length =
        utf8proc_map(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped, kOptions);
    if (length < 0) return std::string(text);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    return withReplacements({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

std::string inCapitals(std::string_view text) {
    std::string capitals;
    for (const char32_t letter : decodedUtf8(text)) {
        std::array<utf8proc_uint8_t, 4> bytes{};
        const utf8proc_ssize_t length =
            utf8proc_encode_char(utf8proc_toupper(static_cast<utf8proc_int32_t>(letter)), bytes.data());
        for (utf8proc_ssize_t i = 0; i < length; ++i)
            capitals += static_cast<char>(bytes[static_cast<std::size_t>(i)]);
    }
    return capitals;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        utf8proc_int32_t codepoint = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
        if (length <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return true;
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t substituted = last[j] + (a[i] == b[j] ? 0 : 1);
            row[j + 1] = std::min({substituted, row[j] + 1, last[j + 1] + 1});
            const bool isSwap = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
            if (isSwap) row[j + 1] = std::min(row[j + 1], beforeLast[j - 1] + 1);
        }
    }
    return row[b.size()];
}

std::string nearestName(std::string_view wanted, std::span<const std::string> candidates) {
    const std::string foldedWanted = folded(wanted);
    const std::string* nearest = nullptr;
    std::size_t nearestPenalty = 0;
    for (const std::string& candidate : candidates) {
        const std::string foldedCandidate = folded(candidate);
        const std::size_t longer = std::max(foldedWanted.size(), foldedCandidate.size());
        const std::size_t shorter = std::min(foldedWanted.size(), foldedCandidate.size());
        const std::size_t reach = longer / 3;
        if (longer - shorter > reach) continue; // so many letters are missing already
        const std::size_t distance = editDistance(foldedWanted, foldedCandidate);
        if (distance > reach) continue;
        // Few mistype the first letter: among equally near names the one that shares it was meant.
        const bool sharesFirst = foldedWanted.substr(0, 1) == foldedCandidate.substr(0, 1);
        const std::size_t penalty = 2 * distance + (sharesFirst ? 0 : 1);
        if (nearest != nullptr && penalty >= nearestPenalty) continue;
        nearest = &candidate;
        nearestPenalty = penalty;
    }
    return nearest == nullptr ? std::string() : *nearest;
}

std::string didYouMean(std::string_view nearest) {
    return fmt::format("did you mean {}?", inQuotes(nearest));
}

std::string meantOrKnown(std::string_view typed, std::span<const std::string> known) {
    constexpr std::size_t kMaxNamed = 12; // more are no help in one line
    if (const std::string nearest = nearestName(typed, known); !nearest.empty()) {
        return "; " + didYouMean(nearest);
    }
    std::string text = "; write one of ";
    const std::size_t shown = known.size() > kMaxNamed ? kMaxNamed - 1 : known.size();
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) text += ", ";
        text += known[i];
    }
    return shown < known.size() ? fmt::format("{} and {} more", text, known.size() - shown) : text;
}

std::string printable(std::string_view text) {
    constexpr std::string_view kReplacement = "\uFFFD";
    std::string shown;
    while (!text.empty()) {
        utf8proc_int32_t codepoint = 0;
        const utf8proc_ssize_t read =
            utf8proc_iterate(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
        const bool isShown = read > 0 && !isControl(static_cast<char32_t>(codepoint));
        const auto length = read > 0 ? static_cast<std::size_t>(read) : std::size_t{1};
        if (isShown) {
            shown += text.substr(0, length);
        } else if (!shown.ends_with(kReplacement)) {
            shown += kReplacement;
        }
        text.remove_prefix(length);
    }
    return shown;
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t kMaxBytes = 120;
    std::string line = shortened(text, kMaxBytes);
    std::replace_if(
        line.begin(), line.end(),
        [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
    return '"' + line + '"';
}

std::string withThousands(std::int64_t value) {
    std::string digits = std::to_string(value);
    const std::ptrdiff_t firstDigit = value < 0 ? 1 : 0;
    for (auto position = static_cast<std::ptrdiff_t>(digits.size()) - 3; position > firstDigit;
         position -= 3) {
        digits.insert(static_cast<std::size_t>(position), 1, ',');
    }
    return digits;
}

std::string sizeText(int widthPixels, int heightPixels) {
    return fmt::format("{} × {}", widthPixels, heightPixels);
}

std::string bytesText(double bytes) {
    constexpr double kKilo = 1e3;
    constexpr double kMega = 1e6;
    constexpr double kGiga = 1e9;
    if (bytes >= kGiga) return fmt::format("{:.1f} GB", bytes / kGiga);
    if (bytes >= kMega) return fmt::format("{:.1f} MB", bytes / kMega);
    return fmt::format("{:.0f} KB", std::max(1.0, bytes / kKilo));
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", withThousands(static_cast<std::int64_t>(count)), count == 1 ? one : many);
}

std::string enumerated(std::span<const std::string> words, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? last : std::string_view(", ");
        text += words[i];
    }
    return text;
}

std::string withCapital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace atlas
