#include "ui/export_offers.h"

#include <optional>
#include <utility>

namespace atlas::ui {

namespace {

// What the drawer's view answers; nothing for a view without a table of its own.
std::optional<ExportOffer> offerOf(DrawerView view) {
    switch (view) {
        case DrawerView::Table:
            return ExportOffer{Answer::Table, "Table", "The rows of the table, as it is searched and sorted"};
        case DrawerView::Charts:
            return ExportOffer{Answer::Charts, "Charts", "How many partnerships each bar stands for"};
        case DrawerView::Matrix:
            return ExportOffer{Answer::Matrix, "Matrix", "Each pair of countries with its partnerships"};
        case DrawerView::Measures:
            return ExportOffer{Answer::Measures, "Measures", "Every figure of the panel, one per row"};
        case DrawerView::Circles:
            return ExportOffer{Answer::Circles, "Circles", "The groups that are listed, a row per town"};
        case DrawerView::Gaps:
            return ExportOffer{Answer::Gaps, "Gaps",
                               "Places with their partnerships per million people, and those without"};
        case DrawerView::Anniversaries:
            return ExportOffer{Answer::Anniversaries, "Anniversaries",
                               "Those of a round age, with all that is known of each"};
        case DrawerView::Coverage:
            return ExportOffer{Answer::Coverage, "Coverage", "How much is recorded, a row per country"};
        case DrawerView::Tour:
            return std::nullopt; // it is a file already
    }
    return std::nullopt;
}

std::optional<ExportOffer> offerOfSelection(const Network& network, const Selection& selection) {
    if (selection.isComparison)
        return ExportOffer{Answer::Comparison, "Comparison", "The two cities side by side, a row for each"};
    if (selection.cities.size() != 1) return std::nullopt;
    return ExportOffer{Answer::Partners, "Partners of " + network.cities.name[selection.cities.front()],
                       "Its partnerships shown, with all that is known of them"};
}

} // namespace

std::vector<ExportOffer> exportOffers(const PanelInputs& inputs, const ExploreState& state,
                                      const InterfaceMemory& memory) {
    std::vector<ExportOffer> offers;
    const auto add = [&](std::optional<ExportOffer> offer) {
        if (offer) offers.push_back(*std::move(offer));
    };
    if (inputs.layout.isOpen(Panel::Drawer)) add(offerOf(state.workspace.drawerView));
    const Selection& selection = state.view.selection;
    add(offerOfSelection(inputs.network, selection));
    const std::optional<CityIndex> suggested = memory.details.suggestions.city;
    if (suggested && selection.cities == std::vector{*suggested})
        add(ExportOffer{Answer::Suggestions, "Suggestions for " + inputs.network.cities.name[*suggested],
                        "Whom it might ask, with the points of every reason"});
    add(ExportOffer{Answer::Shown, "All partnerships on the map",
                    "Every partnership that passes the filters, with all that is known of it"});
    return offers;
}

} // namespace atlas::ui
