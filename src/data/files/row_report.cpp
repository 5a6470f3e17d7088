#include "data/files/row_report.h"

#include <utility>

namespace atlas {

void TableReport::add(std::size_t line, Severity severity, std::string message) {
    problems.push_back({file, line, severity, std::move(message)});
}

void RowReport::refuse(std::string message) {
    m_isRefused = true;
    m_table.add(m_line, Severity::Error, std::move(message));
}

void RowReport::doubt(std::string message) {
    m_isDoubtful = true;
    m_table.add(m_line, Severity::Warning, std::move(message));
}

void RowReport::merge(std::string message) {
    m_isMerged = true;
    m_table.add(m_line, Severity::Warning, std::move(message));
}

void RowReport::close() {
    ReadSummary& summary = m_table.summary;
    ++summary.read;
    if (m_isRefused) {
        ++summary.refused;
        return;
    }
    ++(m_isMerged ? summary.merged : summary.kept);
    if (m_isDoubtful) ++summary.doubtful;
}

} // namespace atlas
