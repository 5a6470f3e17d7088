#include "model/search/text_match.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "core/text.h"
#include "core/utf8.h"

namespace atlas {

namespace {

// Of folded ASCII; other bytes belong to letters.
bool isSeparator(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80) return false;
    return !((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'));
}

// Bytes of the character that starts a text; a stray byte stands alone.
std::size_t characterLength(std::string_view text) {
    const int ones = std::countl_one(static_cast<unsigned char>(text.front()));
    const std::size_t length = ones >= 2 && ones <= 4 ? static_cast<std::size_t>(ones) : 1;
    return std::min(length, text.size());
}

constexpr unsigned kMaxTypos = 2;
constexpr unsigned kDiagonals = 2 * kMaxTypos + 1;
constexpr unsigned kFar = 100;
using Row = std::array<unsigned, kDiagonals>;

// One row of the table of distances: what the first `i` letters typed are from each beginning of `text`.
// Diagonal d of row i is the beginning of i + d - kMaxTypos letters.
void fillRow(std::string_view typed, std::string_view text, std::size_t i, const Row& last,
             const Row& beforeLast, Row& row) {
    row.fill(kFar);
    for (std::size_t d = 0; d < kDiagonals; ++d) {
        if (i + d < kMaxTypos) continue;
        const std::size_t j = i + d - kMaxTypos;
        if (j > text.size()) break;
        if (j == 0) {
            row[d] = static_cast<unsigned>(i);
            continue;
        }
        row[d] = last[d] + (typed[i - 1] == text[j - 1] ? 0U : 1U);
        if (d + 1 < kDiagonals) row[d] = std::min(row[d], last[d + 1] + 1);
        if (d > 0) row[d] = std::min(row[d], row[d - 1] + 1);
        const bool isSwap = i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1];
        if (isSwap) row[d] = std::min(row[d], beforeLast[d] + 1);
    }
}

} // namespace

std::string searchForm(std::string_view text) {
    std::string form = folded(text);
    std::size_t length = 0;
    bool isSpaceDue = false;
    for (const char byte : form) {
        if (isSeparator(byte)) {
            isSpaceDue = length > 0;
            continue;
        }
        if (std::exchange(isSpaceDue, false)) form[length++] = ' ';
        form[length++] = byte;
    }
    form.resize(length);
    return form;
}

namespace {

// Marks stay with the letter that they stand on.
TextRange wholeLetters(std::string_view text, TextRange range) {
    std::size_t begin = 0;
    for (const std::size_t end : endsOfLetters(text)) {
        if (end <= range.begin) begin = end;
        if (end >= range.end) return {begin, end};
    }
    return range;
}

} // namespace

TextRange rangeInText(std::string_view text, TextRange inSearchForm) {
    TextRange range;
    std::size_t formed = 0;
    bool isSpaceDue = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        for (const char byte : folded(text.substr(at, length))) {
            if (isSeparator(byte)) {
                isSpaceDue = formed > 0;
                continue;
            }
            if (std::exchange(isSpaceDue, false)) ++formed;
            if (formed == inSearchForm.begin) range.begin = at;
            if (formed < inSearchForm.end) range.end = at + length;
            ++formed;
        }
        at += length;
    }
    if (range.end <= range.begin || inSearchForm.end <= inSearchForm.begin) return {};
    return wholeLetters(text, range);
}

unsigned typosAllowed(std::size_t letters) {
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

std::uint32_t letterMask(std::string_view text) {
    std::uint32_t mask = 0;
    for (const char byte : text) {
        if (byte >= 'a' && byte <= 'z') mask |= 1U << static_cast<unsigned>(byte - 'a');
        if (byte >= '0' && byte <= '9') mask |= 1U << 26U;
    }
    return mask;
}

std::optional<Typo> nearestBeginning(std::string_view typed, std::string_view text, unsigned max) {
    max = std::min(max, kMaxTypos);
    text = text.substr(0, std::min(text.size(), typed.size() + max + 1)); // one more: does a word end there?
    Row beforeLast{};
    Row last{};
    Row row{};
    row.fill(kFar);
    for (std::size_t j = 0; j <= std::min<std::size_t>(kMaxTypos, text.size()); ++j) {
        row[j + kMaxTypos] = static_cast<unsigned>(j);
    }
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        beforeLast = std::exchange(last, row);
        fillRow(typed, text, i, last, beforeLast, row);
        if (*std::min_element(row.begin(), row.end()) > max) return std::nullopt;
    }
    std::optional<Typo> best;
    for (std::size_t d = 0; d < kDiagonals; ++d) {
        if (row[d] > max || typed.size() + d < kMaxTypos) continue;
        const std::size_t length = typed.size() + d - kMaxTypos;
        if (length > text.size()) break;
        const bool endsWord = length == text.size() || text[length] == ' ';
        const Typo typo{row[d], length, endsWord};
        const bool isNearer = !best || typo.distance < best->distance ||
                              (typo.distance == best->distance && typo.endsWord && !best->endsWord);
        if (isNearer) best = typo;
    }
    return best;
}

} // namespace atlas
