#include "data/files/problem.h"

#include <fmt/core.h>

namespace atlas {

std::string toString(const Problem& problem) {
    return fmt::format("{}{}: {}: {}", problem.file.string(),
                       problem.line > 0 ? fmt::format(":{}", problem.line) : std::string(),
                       problem.severity == Severity::Error ? "error" : "warning", problem.message);
}

ReadSummary& ReadSummary::operator+=(const ReadSummary& other) {
    read += other.read;
    kept += other.kept;
    merged += other.merged;
    doubtful += other.doubtful;
    refused += other.refused;
    return *this;
}

} // namespace atlas
