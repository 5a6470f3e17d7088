#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "data/files/row_report.h"

namespace atlas {

// A table of the network's folder: its file, the columns that it must have and those that it may have, in the
// order in which the rows' fields are asked for.
struct TableFormat {
    std::string_view fileName;
    std::span<const std::string_view> columns;
    std::span<const std::string_view> optionalColumns = {}; // numbered after the others
};

// The fields of one row, numbered as in TableFormat whatever their order in the file. A column that the file
// does not have is empty in each row.
class TableRow {
public:
    TableRow(std::span<const std::string_view> fields, std::span<const std::size_t> positions)
        : m_fields(fields), m_positions(positions) {}

    std::string_view operator[](std::size_t column) const {
        const std::size_t position = m_positions[column];
        return position == kMissing ? std::string_view() : m_fields[position];
    }

    static constexpr std::size_t kMissing = static_cast<std::size_t>(-1); // a position: no such column

private:
    std::span<const std::string_view> m_fields;
    std::span<const std::size_t> m_positions;
};

using RowHandler = std::function<void(const TableRow&, RowReport&)>;

// Hands over every well-formed row of a file's content, its fields fit to be shown (field_cleaner.h). Rows of
// empty fields are passed over. Columns are found by the header's names; others are passed over. A header
// that lacks a column is the returned problem, and nothing is handed over.
tl::expected<void, Problem> readTable(const TableFormat& format, std::string_view content,
                                      TableReport& report, const RowHandler& onRow);

// The columns that the first row names; rows of empty fields are passed over.
std::vector<std::string> readHeader(std::string_view content);

} // namespace atlas
