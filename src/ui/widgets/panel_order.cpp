#include "ui/widgets/panel_order.h"

#include <algorithm>
#include <array>
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
bool isOnOffer(const ExploreState& state, Panel panel) {
    const bool takesTurns = state.room.isNarrow || state.room.isLow;
    return panel == Panel::Legend && !takesTurns ? state.shows(panel) : state.has(panel);
}

std::vector<std::string> panelsOf(const ExploreState& state, bool hasArcs) {
    std::vector<std::string> panels;
    if (!hasArcs) panels.emplace_back("Nothing passes");
    for (const auto& [panel, name] : kNames) {
        if (isOnOffer(state, panel)) panels.emplace_back(name);
    }
    if (state.showsZoom()) panels.emplace_back("Zoom");
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

std::string panelBeside(const std::string& current, int step, const ExploreState& state, bool hasArcs) {
    const std::vector<std::string> panels = panelsOf(state, hasArcs);
    const auto found = std::find(panels.begin(), panels.end(), current);
    const std::ptrdiff_t place =
        found == panels.end() ? static_cast<std::ptrdiff_t>(panels.size()) - 1 : found - panels.begin();
    const auto count = static_cast<std::ptrdiff_t>(panels.size());
    return panels[static_cast<std::size_t>((place + step + count) % count)];
}

} // namespace atlas::ui
