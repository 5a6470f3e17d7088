#include "ui/panel_order.h"

#include <algorithm>
#include <vector>

namespace atlas::ui {

namespace {

std::vector<std::string> panelsThatShow(const AppState& state, bool hasArcs) {
    std::vector<std::string> panels;
    if (!hasArcs) panels.emplace_back("Nothing passes");
    if (state.shows(Panel::Filters)) panels.emplace_back("Filters");
    if (state.shows(Panel::Drawer)) panels.emplace_back("Drawer");
    if (state.shows(Panel::TimeLine)) panels.emplace_back("Time line");
    if (state.shows(Panel::Details) && !state.selection.isEmpty()) panels.emplace_back("Details");
    if (state.shows(Panel::TopBar)) panels.emplace_back("Top bar");
    if (state.shows(Panel::Legend)) panels.emplace_back("Legend");
    if (state.showsZoom()) panels.emplace_back("Zoom");
    panels.emplace_back(); // the map
    return panels;
}

} // namespace

std::string panelBeside(const std::string& current, int step, const AppState& state, bool hasArcs) {
    const std::vector<std::string> panels = panelsThatShow(state, hasArcs);
    const auto found = std::find(panels.begin(), panels.end(), current);
    const std::ptrdiff_t place =
        found == panels.end() ? static_cast<std::ptrdiff_t>(panels.size()) - 1 : found - panels.begin();
    const auto count = static_cast<std::ptrdiff_t>(panels.size());
    return panels[static_cast<std::size_t>((place + step + count) % count)];
}

} // namespace atlas::ui
