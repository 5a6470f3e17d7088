#include "cli/output/standard_output.h"

#include <fmt/core.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <system_error>

namespace atlas {

namespace {

constexpr std::size_t kPieceBytes = 1U << 18U;

} // namespace

StandardOutput::StandardOutput() {
    // Otherwise a closed pipe would end the process without a word.
    std::signal(SIGPIPE, SIG_IGN);
    m_pending.reserve(kPieceBytes + 4096);
}

void StandardOutput::write(std::string_view text) {
    m_pending += text;
    if (m_pending.size() >= kPieceBytes) flush();
}

void StandardOutput::flush() {
    if (!hasFailed()) {
        errno = 0;
        const std::size_t written = std::fwrite(m_pending.data(), 1, m_pending.size(), stdout);
        if (written != m_pending.size() || std::fflush(stdout) != 0) m_errorNumber = errno != 0 ? errno : EIO;
    }
    m_pending.clear();
}

Result<void> StandardOutput::finish() {
    flush();
    if (!hasFailed() || m_errorNumber == EPIPE) return {};
    return failure(fmt::format("standard output cannot be written ({}); what was written is not complete",
                               std::generic_category().message(m_errorNumber)));
}

Result<void> print(std::string_view text) {
    StandardOutput output;
    output.write(text);
    return output.finish();
}

} // namespace atlas
