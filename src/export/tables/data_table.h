#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace atlas {

// A value of a machine-readable table: nothing (not recorded), a whole number, a number of degrees or
// kilometres, a text, or a list of words.
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::string>>;

// A table with a name per column, in lower case, its unit at the end: "distance_km".
struct DataTable {
    std::vector<std::string> columns;
    std::vector<std::vector<FieldValue>> rows; // each with a value per column
};

// RFC 4180 with LF line ends, lists joined with ';', empty where nothing is recorded.
std::string csvText(const DataTable& table);

// A value as text: the shortest number that reads back as the same, words with ';' between, nothing where
// nothing is recorded.
std::string plainText(const FieldValue& value);

// One row of it, with its end.
void appendCsvRow(std::string& text, const std::vector<FieldValue>& row);

} // namespace atlas
