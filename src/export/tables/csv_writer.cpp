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

} // namespace

void appendCsvRow(std::string& text, const std::vector<FieldValue>& row) {
    bool isFirst = true;
    for (const FieldValue& value : row) {
        if (!isFirst) text += ',';
        isFirst = false;
        appendQuoted(text, plainText(value));
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

namespace {

template <typename Row, typename FieldsOf>
void writeRows(std::span<const std::string_view> columns, std::span<const Row> rows, const TextSink& sink,
               const FieldsOf& fieldsOf) {
    std::string text;
    std::vector<FieldValue> head;
    for (const std::string_view name : columns)
        head.emplace_back(std::string(name));
    appendCsvRow(text, head);
    if (!sink(text)) return;
    for (const Row& row : rows) {
        text.clear();
        appendCsvRow(text, fieldsOf(row));
        if (!sink(text)) return;
    }
}

} // namespace

void writeCsv(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    writeRows(kPartnershipFields, rows, sink,
              [&](const ListedPartnership& row) { return partnershipFields(network, row); });
}

void writePlacesCsv(const Network& network, std::span<const PlaceRow> rows, const TextSink& sink) {
    writeRows(kPlaceFields, rows, sink, [&](const PlaceRow& row) { return placeFields(network, row); });
}

} // namespace atlas
