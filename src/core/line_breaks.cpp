#include "core/line_breaks.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/utf8.h"

namespace atlas {

namespace {

// The largest count up to `max` that fits, where no more fits once less does not.
template <typename Fits>
std::size_t largestFitting(std::size_t max, const Fits& fits) {
    std::vector<std::size_t> counts(max);
    std::iota(counts.begin(), counts.end(), std::size_t{1});
    return static_cast<std::size_t>(std::partition_point(counts.begin(), counts.end(), fits) -
                                    counts.begin());
}

// Pieces of a word that is too long for a line; at least one letter each.
void addPieces(std::string_view word, const LineFits& fits, std::vector<std::string>& lines) {
    while (!word.empty()) {
        const std::vector<std::size_t> ends = endsOfLetters(word);
        const std::size_t count = largestFitting(
            ends.size(), [&](std::size_t tried) { return fits(word.substr(0, ends[tried - 1])); });
        const std::size_t end = ends[std::max<std::size_t>(1, count) - 1];
        lines.emplace_back(word.substr(0, end));
        word.remove_prefix(end);
    }
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

} // namespace

std::string shortened(std::string_view text, const LineFits& fits) {
    constexpr std::string_view kEllipsis = "…";
    if (fits(text)) return std::string(text);
    if (!fits(kEllipsis)) return {};
    const std::vector<std::size_t> ends = endsOfLetters(text);
    const auto kept = [&](std::size_t count) {
        return std::string(text.substr(0, count == 0 ? 0 : ends[count - 1])) += kEllipsis;
    };
    return kept(largestFitting(ends.size(), [&](std::size_t count) { return fits(kept(count)); }));
}

std::vector<std::string> typedLines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty())
            lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<std::string> brokenLines(std::string_view line, const LineFits& fits) {
    std::vector<std::string> lines;
    std::string current;
    const auto flush = [&] {
        if (!current.empty()) lines.push_back(std::exchange(current, {}));
    };
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        const std::string_view word = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
        if (word.empty()) continue;
        if (const std::string longer =
                current.empty() ? std::string(word) : current + ' ' + std::string(word);
            fits(longer)) {
            current = longer;
            continue;
        }
        flush();
        if (fits(word)) {
            current = word;
            continue;
        }
        addPieces(word, fits, lines);
        current = std::move(lines.back()); // others may follow
        lines.pop_back();
    }
    flush();
    return lines;
}

} // namespace atlas
