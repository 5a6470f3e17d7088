#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "data/files/problem.h"

namespace atlas {

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

} // namespace atlas
