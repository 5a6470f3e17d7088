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

Progress ProgressLine::progress() {
    if (!m_isShown) return {};
    return [this](double share, std::string_view what) {
        show(static_cast<int>(100.0 * share), what);
        return true;
    };
}

void ProgressLine::show(int percent, std::string_view what) {
    const std::scoped_lock lock(m_mutex);
    if (percent == m_percent && what == m_what) return;
    m_percent = percent;
    m_what = what;
    const std::string line = kWipe + std::to_string(percent) + " % · " + m_what;
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
}

} // namespace atlas
