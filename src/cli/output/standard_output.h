#pragma once

#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// Gathers what goes to stdout and hands it on in large pieces. A full disk is an error of finish(); a reader
// that has enough, as `head` does, only ends the output: no signal, no complaint.
class StandardOutput {
public:
    StandardOutput();
    ~StandardOutput() = default;
    StandardOutput(const StandardOutput&) = delete;
    StandardOutput& operator=(const StandardOutput&) = delete;

    void write(std::string_view text);
    bool hasFailed() const { return m_errorNumber != 0; }
    Result<void> finish();

private:
    void flush();

    std::string m_pending;
    int m_errorNumber = 0;
};

// All of a short output at once.
Result<void> print(std::string_view text);

} // namespace atlas
