#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "data/files/problem.h"

namespace atlas {

// A table of the network's folder: its file and the columns that it must have, in the order in which the
// rows' fields are asked for.
struct TableFormat {
    std::string_view fileName;
    std::span<const std::string_view> columns;
};

// What reading one file came to.
struct TableReport {
    std::filesystem::path file;
    std::vector<Problem> problems;
    ReadSummary summary;

    void add(std::size_t line, Severity severity, std::string message);
};

// What is said about one row while it is read.
class RowReport {
public:
    RowReport(TableReport& table, std::size_t line) : m_table(table), m_line(line) {}

    void refuse(std::string message); // the row is left out
    void doubt(std::string message);  // the row is kept, or what can be kept of it
    void merge(std::string message);  // the row is a part of an earlier one

    bool isRefused() const { return m_isRefused; }
    std::size_t line() const { return m_line; }
    void close(); // counts the row

private:
    TableReport& m_table;
    std::size_t m_line;
    bool m_isRefused = false;
    bool m_isDoubtful = false;
    bool m_isMerged = false;
};

// The fields of one row, numbered as in TableFormat::columns whatever their order in the file.
class TableRow {
public:
    TableRow(std::span<const std::string_view> fields, std::span<const std::size_t> positions)
        : m_fields(fields), m_positions(positions) {}

    std::string_view operator[](std::size_t column) const { return m_fields[m_positions[column]]; }

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
