#include "app/window/window_report.h"

#include <utility>

namespace atlas {

namespace {

std::string wordOf(WindowReport::Rest rest) {
    switch (rest) {
        case WindowReport::Rest::Busy:
            return "no";
        case WindowReport::Rest::Almost:
            return "almost";
        case WindowReport::Rest::Whole:
            break;
    }
    return "yes";
}

} // namespace

ui::ControlList* WindowReport::controls() {
    if (!m_writer) return nullptr;
    m_controls = {};
    return &m_controls;
}

ui::ControlList* WindowReport::controlsBeside() {
    if (!m_writer) return nullptr;
    m_beside.controls = {};
    return &m_beside.controls;
}

void WindowReport::placeBeside(double pixelRatio, ScreenPoint corner) {
    m_beside.pixelRatio = pixelRatio;
    m_beside.corner = corner;
}

void WindowReport::say(Rest rest) {
    if (!m_writer) return;
    std::vector<WindowFact> facts = m_facts;
    facts.push_back({"frame", std::to_string(m_frameCount)});
    facts.push_back({"resting", wordOf(rest)});
    m_writer->write(controlListText(facts, m_controls, m_pixelRatio) +
                    controlListText({}, m_beside.controls, m_beside.pixelRatio, m_beside.corner));
}

void WindowReport::frameDrawn(std::vector<WindowFact> facts, double pixelRatio) {
    if (!m_writer) return;
    m_facts = std::move(facts);
    m_pixelRatio = pixelRatio;
    ++m_frameCount;
}

} // namespace atlas
