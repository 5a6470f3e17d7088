#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

// One row of a CSV file; the texts live only while it is handed over.
struct CsvRow {
    std::size_t line = 0; // where it begins, 1-based, counting line breaks inside quotes and blank lines
    std::span<const std::string_view> fields;
};

// Reads CSV as RFC 4180 has it, rows handed over one by one in the order of the file: quotes, doubled quotes,
// line breaks inside quotes; LF, CR LF or CR; with or without byte order mark; blank lines are passed over.
//
// A row whose quotes do not pair up is reported to `onMalformedRow` with its line, and reading goes on with
// the line after it.
void readCsv(std::string_view content, const std::function<void(const CsvRow&)>& onRow,
             const std::function<void(std::size_t line)>& onMalformedRow);

} // namespace atlas
