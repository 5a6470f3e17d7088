#include "data/files/table_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/result.h"
#include "core/text.h"
#include "data/files/csv_reader.h"
#include "data/files/field_cleaner.h"

namespace atlas {

namespace {

std::vector<std::string> namesOf(std::span<const std::string_view> fields) {
    std::vector<std::string> names;
    names.reserve(fields.size());
    for (const std::string_view field : fields) {
        names.push_back(folded(field.substr(0, kMaxFieldBytes)));
    }
    return names;
}

// Why a header that names a single column may do so.
std::string separatorHint(const std::vector<std::string>& header) {
    if (header.size() != 1) return {};
    if (header.front().find(';') != std::string::npos) return "; its columns are separated by ';', write ','";
    if (header.front().find('\t') != std::string::npos)
        return "; its columns are separated by tabs, write ','";
    return {};
}

std::string missingColumnMessage(std::string_view column, const std::vector<std::string>& header) {
    const std::string missing = fmt::format("column \"{}\" is missing", column);
    if (const std::string hint = separatorHint(header); !hint.empty()) return missing + hint;
    if (const std::string nearest = nearestName(column, header); !nearest.empty()) {
        return fmt::format("{}; rename {} to it", missing, inQuotes(nearest));
    }
    return fmt::format("{}; the header names {}; add it, its fields may be empty", missing,
                       inQuotes(fmt::format("{}", fmt::join(header, ", "))));
}

// TableRow::kMissing where there is none.
Result<std::size_t> columnPosition(std::string_view column, const std::vector<std::string>& header) {
    const auto found = std::find(header.begin(), header.end(), column);
    if (found == header.end()) return TableRow::kMissing;
    if (std::find(found + 1, header.end(), column) != header.end()) {
        return failure(fmt::format("column \"{}\" stands twice; rename or remove one", column));
    }
    return static_cast<std::size_t>(found - header.begin());
}

Result<std::vector<std::size_t>> columnPositions(const TableFormat& format,
                                                 const std::vector<std::string>& header) {
    std::vector<std::size_t> positions;
    for (const std::string_view column : format.columns) {
        const Result<std::size_t> position = columnPosition(column, header);
        if (!position) return tl::unexpected<Error>(position.error());
        if (*position == TableRow::kMissing) return failure(missingColumnMessage(column, header));
        positions.push_back(*position);
    }
    for (const std::string_view column : format.optionalColumns) {
        const Result<std::size_t> position = columnPosition(column, header);
        if (!position) return tl::unexpected<Error>(position.error());
        positions.push_back(*position);
    }
    return positions;
}

// Checks the shape of rows before their values are read.
class RowFeeder {
public:
    RowFeeder(const TableFormat& format, TableReport& report, const RowHandler& onRow, bool contentIsUtf8)
        : m_format(format), m_report(report), m_onRow(onRow), m_contentIsUtf8(contentIsUtf8) {}

    void feed(const CsvRow& row) {
        if (m_headerProblem || isBlankRow(row.fields)) return;
        if (m_header.empty()) {
            readHeaderRow(row);
            return;
        }
        RowReport report(m_report, row.line);
        if (checkShape(row, report)) handOver(row, report);
        report.close();
    }

    void reportMalformed(std::size_t line) {
        RowReport report(m_report, line);
        report.refuse("quotes do not pair up; put quotes around the whole field and double those inside");
        report.close();
    }

    tl::expected<void, Problem> finish() const {
        if (m_headerProblem) return tl::unexpected<Problem>(*m_headerProblem);
        if (m_header.empty()) return tl::unexpected<Problem>(headerProblem(1, "a header line is missing"));
        return {};
    }

private:
    Problem headerProblem(std::size_t line, std::string message) const {
        return {m_report.file, line, Severity::Error, std::move(message)};
    }

    void readHeaderRow(const CsvRow& row) {
        m_header = namesOf(row.fields);
        Result<std::vector<std::size_t>> positions = columnPositions(m_format, m_header);
        if (positions) {
            m_positions = *std::move(positions);
        } else {
            m_headerProblem = headerProblem(row.line, positions.error().message);
        }
    }

    void handOver(const CsvRow& row, RowReport& report) {
        const TableRow fields(m_cleaner.clean(row.fields, m_format.columns, m_positions, report),
                              m_positions);
        if (!report.isRefused()) m_onRow(fields, report);
    }

    bool checkShape(const CsvRow& row, RowReport& report) const {
        if (row.fields.size() != m_header.size()) {
            report.refuse(
                fmt::format("has {} fields where the header has {}; put quotes around a field that "
                            "contains a comma, and keep the commas of empty fields",
                            row.fields.size(), m_header.size()));
            return false;
        }
        if (m_contentIsUtf8 || std::all_of(row.fields.begin(), row.fields.end(), isUtf8)) return true;
        report.refuse("contains letters that are not UTF-8; save the file as UTF-8");
        return false;
    }

    const TableFormat& m_format;
    TableReport& m_report;
    const RowHandler& m_onRow;
    bool m_contentIsUtf8;
    std::vector<std::string> m_header;
    std::vector<std::size_t> m_positions;
    FieldCleaner m_cleaner;
    std::optional<Problem> m_headerProblem;
};

} // namespace

tl::expected<void, Problem> readTable(const TableFormat& format, std::string_view content,
                                      TableReport& report, const RowHandler& onRow) {
    RowFeeder feeder(format, report, onRow, isUtf8(content));
    readCsv(
        content, [&](const CsvRow& row) { feeder.feed(row); },
        [&](std::size_t line) { feeder.reportMalformed(line); });
    return feeder.finish();
}

std::vector<std::string> readHeader(std::string_view content) {
    const std::size_t firstLetter = std::min(content.find_first_not_of("\r\n\t ,\""), content.size());
    content = content.substr(0, content.find_first_of("\r\n", firstLetter));
    std::vector<std::string> header;
    // Rows that say nothing may stand before it; readCsv() goes over them, and the last one counts.
    readCsv(
        content, [&](const CsvRow& row) { header = namesOf(row.fields); }, [](std::size_t) {});
    return header;
}

} // namespace atlas
