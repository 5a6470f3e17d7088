#include <charconv>

#include "export/tables/list_writers.h"
#include "export/tables/partnership_fields.h"

namespace atlas {

namespace {

void appendQuoted(std::string& row, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        row += text;
        return;
    }
    row += '"';
    for (const char letter : text) {
        if (letter == '"') row += '"';
        row += letter;
    }
    row += '"';
}

// The shortest text that reads back as the same number.
void appendNumber(std::string& row, double value) {
    std::array<char, 32> digits{};
    const std::to_chars_result end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    row.append(digits.data(), end.ptr);
}

struct CsvField {
    std::string& row;

    void operator()(std::monostate) const {}
    void operator()(std::int64_t value) const { row += std::to_string(value); }
    void operator()(double value) const { appendNumber(row, value); }
    void operator()(const std::string& text) const { appendQuoted(row, text); }
    void operator()(const std::vector<std::string>& words) const {
        std::string joined;
        for (const std::string& word : words) {
            if (&word != &words.front()) joined += ';';
            joined += word;
        }
        appendQuoted(row, joined);
    }
};

} // namespace

void appendCsvRow(std::string& text, const std::vector<FieldValue>& row) {
    bool isFirst = true;
    for (const FieldValue& value : row) {
        if (!isFirst) text += ',';
        isFirst = false;
        std::visit(CsvField{text}, value);
    }
    text += '\n';
}

std::string csvText(const DataTable& table) {
    std::string text;
    appendCsvRow(text, {table.columns.begin(), table.columns.end()});
    for (const std::vector<FieldValue>& row : table.rows)
        appendCsvRow(text, row);
    return text;
}

void writeCsv(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    std::string text;
    std::vector<FieldValue> head;
    for (const std::string_view name : kPartnershipFields)
        head.emplace_back(std::string(name));
    appendCsvRow(text, head);
    if (!sink(text)) return;
    for (const ListedPartnership& row : rows) {
        text.clear();
        appendCsvRow(text, partnershipFields(network, row));
        if (!sink(text)) return;
    }
}

} // namespace atlas
