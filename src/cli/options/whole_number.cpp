#include "cli/options/whole_number.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <string>

#include "core/parse_number.h"
#include "core/text.h"

namespace atlas {

CLI::Validator wholeNumber(std::int64_t min, std::int64_t max) {
    // Without a description: the help would put it beside the value's name.
    return CLI::Validator(
        [min, max](const std::string& typed) {
            const std::optional<std::int64_t> value = parseNumber<std::int64_t>(typed);
            if (value && *value >= min && *value <= max) return std::string();
            return fmt::format("{} is not a whole number from {} to {}", inQuotes(typed), min, max);
        },
        std::string());
}

} // namespace atlas
