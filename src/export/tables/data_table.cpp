#include "export/tables/data_table.h"

#include <array>
#include <charconv>

namespace atlas {

namespace {

struct PlainText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    // The shortest text that reads back as the same number.
    std::string operator()(double value) const {
        std::array<char, 32> digits{};
        const std::to_chars_result end =
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
        return {digits.data(), end.ptr};
    }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& words) const {
        std::string joined;
        for (const std::string& word : words) {
            if (&word != &words.front()) joined += ';';
            joined += word;
        }
        return joined;
    }
};

} // namespace

std::string plainText(const FieldValue& value) {
    return std::visit(PlainText{}, value);
}

} // namespace atlas
