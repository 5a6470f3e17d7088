#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace atlas {

enum class Severity { Warning, Error };

// One problem of a data file; prints as "FILE:LINE: severity: message".
struct Problem {
    std::filesystem::path file;
    std::size_t line = 0; // 1-based; 0: the file as a whole
    Severity severity = Severity::Error;
    std::string message;
};
std::string toString(const Problem& problem);

// What a reading came to: rows read, kept, merged into another row, kept although doubtful, refused.
struct ReadSummary {
    std::size_t read = 0;
    std::size_t kept = 0;
    std::size_t merged = 0;
    std::size_t doubtful = 0;
    std::size_t refused = 0;

    ReadSummary& operator+=(const ReadSummary& other);
};

} // namespace atlas
