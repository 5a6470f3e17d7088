#include "app/window/control_list_writer.h"

#include <fmt/core.h>

#include <cmath>
#include <fstream>
#include <system_error>

#include "core/environment.h"

namespace atlas {

namespace {

std::string inOneField(std::string words) {
    for (char& letter : words) {
        if (letter == '\t' || letter == '\n' || letter == '\r') letter = ' ';
    }
    return words;
}

std::string idOf(const std::string& id) {
    const std::size_t hidden = id.rfind("##");
    return hidden == std::string::npos ? id : id.substr(hidden + 2);
}

// Left, top, width and height.
std::string boxText(const ui::ListedBox& box, double pixelRatio, ScreenPoint corner) {
    const auto pixels = [&](float design) { return std::lround(static_cast<double>(design) * pixelRatio); };
    const long left = pixels(box.topLeft.x);
    const long top = pixels(box.topLeft.y);
    return fmt::format("{}\t{}\t{}\t{}", left + std::lround(corner.x), top + std::lround(corner.y),
                       pixels(box.bottomRight.x) - left, pixels(box.bottomRight.y) - top);
}

std::string statesOf(const ui::ListedControl& control) {
    std::string states;
    const auto add = [&](bool is, const char* word) {
        if (is) states.append(states.empty() ? "" : ",").append(word);
    };
    add(control.isHovered, "hovered");
    add(control.isFocused, "focused");
    add(control.isActive, "active");
    add(control.isChosen, "chosen");
    return states.empty() ? "-" : states;
}

} // namespace

std::string controlListText(const std::vector<WindowFact>& facts, const ui::ControlList& list,
                            double pixelRatio, ScreenPoint corner) {
    std::string text;
    for (const WindowFact& fact : facts) {
        text += "fact\t" + fact.name + '\t' + inOneField(fact.value) + '\n';
    }
    for (const ui::ListedPanel& panel : list.panels) {
        text += "panel\t" + inOneField(panel.name) + '\t' + boxText(panel.box, pixelRatio, corner) + '\n';
    }
    for (const ui::ListedControl& control : list.controls) {
        text += "control\t" + inOneField(control.panel) + '\t' + inOneField(idOf(control.id)) + '\t' +
                inOneField(control.label) + '\t' + boxText(control.box, pixelRatio, corner) + '\t' +
                statesOf(control) + '\n';
    }
    return text;
}

std::optional<ControlListWriter> ControlListWriter::wanted() {
    const std::string& file = environment().controlsFile;
    return file.empty() ? std::nullopt : std::optional(ControlListWriter(file));
}

void ControlListWriter::write(const std::string& text) {
    if (text == m_written) return;
    const std::filesystem::path beside = m_file.string() + ".new";
    {
        std::ofstream stream(beside, std::ios::binary);
        stream << text;
        if (!stream.flush()) return;
    }
    std::error_code problem;
    std::filesystem::rename(beside, m_file, problem);
    if (!problem) m_written = text;
}

} // namespace atlas
