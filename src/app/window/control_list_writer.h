#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/camera/camera.h"
#include "ui/widgets/control_list.h"

namespace atlas {

// Something about the window that a test waits for: "partnerships" is "30,075". A name may come more than
// once.
struct WindowFact {
    std::string name;
    std::string value;
};

// One line per fact, panel and control, its fields between tabs; boxes in whole pixels of the window, or of
// the desktop, where the window's corner is given.
//   fact     NAME   VALUE
//   panel    NAME   LEFT  TOP    WIDTH  HEIGHT
//   control  PANEL  ID    LABEL  LEFT   TOP     WIDTH  HEIGHT  STATES
// STATES are some of hovered, focused, active, chosen between commas, or "-". Tabs and line ends in words
// become blanks; of a Dear ImGui id what stands after "##" is kept.
std::string controlListText(const std::vector<WindowFact>& facts, const ui::ControlList& list,
                            double pixelRatio, ScreenPoint corner = {0.0, 0.0});

// For the journeys in tests/: keeps a file that tells what the window shows. It is written only when its text
// changes, and replaced at once, so that whoever reads it finds it whole.
class ControlListWriter {
public:
    explicit ControlListWriter(std::filesystem::path file) : m_file(std::move(file)) {}

    // The file that the environment variable SISTER_ATLAS_CONTROLS names; nothing for everybody but a
    // journey.
    static std::optional<ControlListWriter> wanted();

    // Failing is no reason to stop the window: the journey finds no file and says so.
    void write(const std::string& text);

private:
    std::filesystem::path m_file;
    std::string m_written;
};

} // namespace atlas
