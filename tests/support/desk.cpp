#include "tests/support/desk.h"

namespace atlas {

PanelLayout layoutOf(const Desk& desk) {
    Workspace workspace;
    for (std::size_t i = 0; i < kPanelCount; ++i)
        workspace.openPanels[i] = desk.open.find(kPanelLetters[i]) != std::string_view::npos;
    workspace.inFront = desk.inFront;
    workspace.legendFolded = desk.legendFolded;
    workspace.allPanelsHidden = desk.areHidden;
    return panelLayout({desk.width, desk.height, workspace, desk.hasSelection, desk.hasTrail, desk.legend,
                        desk.foldedLegend, desk.filters, desk.details});
}

std::string shown(const Desk& desk) {
    const PanelLayout layout = layoutOf(desk);
    std::string letters;
    for (std::size_t i = 0; i < kPanelCount; ++i) {
        if (layout.boxes[i]) letters += kPanelLetters[i];
    }
    return letters;
}

} // namespace atlas
