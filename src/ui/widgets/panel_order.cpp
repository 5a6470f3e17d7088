#include "ui/widgets/panel_order.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace atlas::ui {

namespace {

constexpr std::array<std::pair<Panel, const char*>, kPanelCount> kNames{{{Panel::Filters, "Filters"},
                                                                         {Panel::Drawer, "Drawer"},
                                                                         {Panel::TimeLine, "Time line"},
                                                                         {Panel::Details, "Details"},
                                                                         {Panel::TopBar, "Top bar"},
                                                                         {Panel::Legend, "Legend"}}};

// The legend is no panel to go to while the drawer and what is selected lie where it would be.
bool isOnOffer(const PanelLayout& layout, Panel panel) {
    return panel == Panel::Legend && !layout.takesTurns(panel) ? layout.shows(panel) : layout.isOpen(panel);
}

std::vector<std::string> panelsOf(const PanelLayout& layout, bool hasArcs) {
    std::vector<std::string> panels;
    if (!hasArcs) panels.emplace_back("Nothing passes");
    for (const auto& [panel, name] : kNames) {
        if (isOnOffer(layout, panel)) panels.emplace_back(name);
    }
    if (layout.zoom) panels.emplace_back("Zoom");
    panels.emplace_back(); // the map
    return panels;
}

} // namespace

std::string nameOf(Panel panel) {
    return std::find_if(kNames.begin(), kNames.end(), [&](const auto& pair) { return pair.first == panel; })
        ->second;
}

std::optional<Panel> panelNamed(const std::string& name) {
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& pair) { return pair.second == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

std::string panelBeside(const std::string& current, int step, const PanelLayout& layout, bool hasArcs) {
    const std::vector<std::string> panels = panelsOf(layout, hasArcs);
    const auto found = std::find(panels.begin(), panels.end(), current);
    const std::ptrdiff_t place =
        found == panels.end() ? static_cast<std::ptrdiff_t>(panels.size()) - 1 : found - panels.begin();
    const auto count = static_cast<std::ptrdiff_t>(panels.size());
    return panels[static_cast<std::size_t>((place + step + count) % count)];
}

} // namespace atlas::ui
