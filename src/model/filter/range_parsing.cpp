// Ranges of numbers as a person types them.
#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cmath>

#include "core/parse_number.h"
#include "core/text.h"
#include "model/filter/anniversary.h"
#include "model/filter/filter_text.h"
#include "model/filter/range_text.h"

namespace atlas {

namespace {

struct RangeText {
    std::string first;
    std::string last;
    bool isOne = false;       // no hyphen: both are the same
    bool isOpen = false;      // nothing after the hyphen
    bool isOpenBelow = false; // nothing before it

    // "1000-500" -> "500-1000".
    std::string turnedAround() const { return last + "-" + first; }
};

RangeText rangeTextOf(std::string_view text) {
    const std::string plain = folded(text); // turns a dash into a hyphen
    const std::size_t hyphen = plain.find('-');
    if (hyphen == std::string::npos) return {plain, plain, true, false, false};
    RangeText range{plain.substr(0, hyphen), plain.substr(hyphen + 1), false, false, false};
    range.isOpen = range.last.empty() && !range.first.empty();
    range.isOpenBelow = range.first.empty() && !range.last.empty();
    return range;
}

Error backwards(std::string_view text, const RangeText& range) {
    return {fmt::format("{} runs backwards; {}", inQuotes(text), didYouMean(range.turnedAround()))};
}

std::optional<std::int16_t> yearFrom(std::string_view text) {
    const std::optional<std::int16_t> year = parseNumber<std::int16_t>(text);
    if (!year || *year < kEarliestYear || *year > kLatestYear) return std::nullopt;
    return year;
}

std::optional<double> measureFrom(std::string_view text, double min) {
    const std::optional<double> value = parseNumber<double>(text);
    if (!value || !std::isfinite(*value) || *value < min) return std::nullopt;
    return value;
}

// A range of what is measured: two numbers, or one and everything above it, or below.
struct Measure {
    std::string_view kind;    // "kilometres"
    std::string_view example; // and what is written for all above
    double min;               // that it can be
    double max;               // stands for everything above
    std::string_view limit;   // why nothing lies above `max`
};

Result<ValueRange> parseMeasure(const Measure& measure, std::string_view text) {
    const RangeText range = rangeTextOf(text);
    const std::optional<double> min =
        range.isOpenBelow ? std::optional(measure.min) : measureFrom(range.first, measure.min);
    const std::optional<double> max =
        range.isOpen ? std::optional(measure.max) : measureFrom(range.last, measure.min);
    if (!min || !max || range.isOne || *min == *max) {
        return failure(
            fmt::format("{} is not a range of {}; write {}", inQuotes(text), measure.kind, measure.example));
    }
    if (*min >= measure.max) {
        return failure(fmt::format("{} is too much; {}", inQuotes(text), measure.limit));
    }
    if (*min > *max) return tl::unexpected(backwards(text, range));
    return ValueRange{*min, *max};
}

// As few digits as give the same number again, none of them an exponent.
std::string shortestText(double value) {
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed).ptr;
    return {digits.begin(), end};
}

std::string typedMeasure(const ValueRange& range, double open) {
    return fmt::format("{}-{}", shortestText(range.min),
                       range.max >= open ? std::string() : shortestText(range.max));
}

} // namespace

Result<YearRange> parseYears(std::string_view text) {
    const RangeText range = rangeTextOf(text);
    const std::optional<std::int16_t> first =
        range.isOpenBelow ? std::optional(kEarliestYear) : yearFrom(range.first);
    const std::optional<std::int16_t> last = range.isOpen ? std::optional(kLatestYear) : yearFrom(range.last);
    if (!first || !last) {
        return failure(fmt::format("{} is not a range of years; write 1958-1970, 1990- or -1945, or one year",
                                   inQuotes(text)));
    }
    if (*first > *last) return tl::unexpected(backwards(text, range));
    return YearRange{*first, *last};
}

Result<std::optional<YearRange>> parseYearFields(std::string_view from, std::string_view to,
                                                 const YearRange& recorded) {
    if (from.empty() && to.empty()) return std::optional<YearRange>();
    const auto read = [](std::string_view text, std::int16_t otherwise) {
        return text.empty() ? std::optional(otherwise) : yearFrom(text);
    };
    const std::optional<std::int16_t> first = read(from, recorded.first);
    const std::optional<std::int16_t> last = read(to, recorded.last);
    if (!first || !last)
        return failure(fmt::format("{} is not a year; write one such as 1956", inQuotes(first ? to : from)));
    if (*first > *last) return failure(fmt::format("{} comes after {}; turn them around", *first, *last));
    return std::optional(YearRange{*first, *last});
}

Result<ValueRange> parseKilometres(std::string_view text) {
    return parseMeasure({"kilometres", "500-1000, 10000- or -500", 0.0, kFarthestKilometres,
                         "no two places on Earth lie more than 20,004 km apart"},
                        text);
}

Result<ValueRange> parseSizeRatio(std::string_view text) {
    return parseMeasure({"size ratios, which begin at 1", "1-2, 100- or -3", 1.0, kLargestSizeRatio,
                         "no two cities differ so much"},
                        text);
}

Result<PartnerRange> parsePartnerRange(std::string_view text) {
    const RangeText range = rangeTextOf(text);
    const std::optional<std::uint32_t> min =
        range.isOpenBelow ? std::optional(1U) : parseNumber<std::uint32_t>(range.first);
    const std::optional<std::uint32_t> max =
        range.isOpen ? std::optional(kUnlimitedPartners) : parseNumber<std::uint32_t>(range.last);
    if (!min || !max || *max == 0) {
        return failure(
            fmt::format("{} is not a number of partners; write 1-5, 20-, -3 or one number", inQuotes(text)));
    }
    if (*min > *max) return tl::unexpected(backwards(text, range));
    return PartnerRange{*min, *max};
}

Result<std::int16_t> parseAnniversaryYear(std::string_view text) {
    constexpr int kLastYear = 9999;
    const std::optional<int> year = parseNumber<int>(text);
    if (year && *year >= 1 && *year <= kLastYear) return static_cast<std::int16_t>(*year);
    return failure(
        fmt::format("{} is not a year; write one such as 2026", year ? std::string(text) : inQuotes(text)));
}

Result<std::int16_t> parseAnniversaryAge(std::string_view text) {
    const std::optional<std::int16_t> years = parseNumber<std::int16_t>(text);
    if (years && isRoundAge(*years)) return *years;
    return failure(
        fmt::format("{} is not a round age; write a multiple of 10 or of 25, such as 50", inQuotes(text)));
}

std::string typedYears(const YearRange& range) {
    const bool isOpenBelow = range.first <= kEarliestYear;
    const bool isOpen = range.last >= kLatestYear;
    if (isOpen && !isOpenBelow) return fmt::format("{}-", range.first);
    if (isOpenBelow && !isOpen) return fmt::format("-{}", range.last);
    return fmt::format("{}-{}", range.first, range.last);
}

std::string typedKilometres(const ValueRange& range) {
    return typedMeasure(range, kFarthestKilometres);
}

std::string typedSizeRatio(const ValueRange& range) {
    return typedMeasure(range, kLargestSizeRatio);
}

std::string typedPartners(const PartnerRange& range) {
    if (range.max == kUnlimitedPartners) return fmt::format("{}-", range.min);
    return fmt::format("{}-{}", range.min, range.max);
}

} // namespace atlas
