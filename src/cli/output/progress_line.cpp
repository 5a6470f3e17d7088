#include "cli/output/progress_line.h"

#include <fmt/core.h>

#include <unistd.h>

#include <cstdio>
#include <string>

namespace atlas {

namespace {

constexpr const char* kWipe = "\r\x1b[K"; // to the line's begin, nothing after it

} // namespace

ProgressLine::ProgressLine() : m_isShown(isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine() {
    if (m_isShown) std::fputs(kWipe, stderr);
}

Progress ProgressLine::progress() const {
    if (!m_isShown) return {};
    return [](double share, std::string_view what) {
        const int percent = static_cast<int>(100.0 * share);
        std::fputs(fmt::format("{}{} % · {}", kWipe, percent, what).c_str(), stderr);
        std::fflush(stderr);
        return true;
    };
}

} // namespace atlas
