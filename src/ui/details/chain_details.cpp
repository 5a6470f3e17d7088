#include <cmath>

#include "analysis/document/document.h"
#include "analysis/findings/chain_text.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "ui/details/details_panel.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string stepsText(std::size_t steps) {
    return steps == 1 ? std::string("They are partners themselves")
                      : "A chain of " + std::to_string(steps) + " partnerships joins them";
}

} // namespace

void drawChainLink(const PanelInputs& inputs, ExploreState& state) {
    const CityIndex from = state.view.selection.cities[0];
    const CityIndex to = state.view.selection.cities[1];
    const Chain& chain = inputs.document.chain(from, to);
    const Look& look = inputs.look;
    groupTitle(look, "From one to the other");
    if (chain.partnerships.empty()) {
        paragraph(look.fonts.caption, packed(look.theme.textMuted),
                  "No chain of partnerships joins these two.");
        paragraph(look.fonts.caption, packed(look.theme.textMuted), inputs.document.noChainText(from, to));
        return;
    }
    paragraph(look.fonts.caption, packed(look.theme.text), stepsText(chain.partnerships.size()));
    gap(kGrid / 2.0F);
    if (textButton(look, "chain", "Show the chain", false, ImGui::GetContentRegionAvail().x - kGrid))
        state.view.selection = selectionOfChain(chain.cities, chain.partnerships);
}

void drawChain(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const Selection selection = state.view.selection; // a press below changes it
    double kilometres = 0.0;
    for (const PartnershipIndex partnership : selection.chain)
        kilometres += static_cast<double>(inputs.network.partnerships.distanceKilometres[partnership]);
    paragraph(look.fonts.body, packed(look.theme.textMuted), chainLengthText(selection.chain.size()));
    paragraph(look.fonts.body, packed(look.theme.textMuted), distanceText(kilometres) + " in all");
    groupTitle(look, "Hop by hop");
    for (std::size_t i = 0; i < selection.cities.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const CityIndex city = selection.cities[i];
        std::string details = "The end";
        if (i < selection.chain.size()) {
            const PartnershipIndex next = selection.chain[i];
            const auto apart = static_cast<double>(inputs.network.partnerships.distanceKilometres[next]);
            const Status status = inputs.network.partnerships.status[next];
            details = isEnded(status) ? "Partner of the next, " + folded(termOf(status).name) + ": "
                                      : std::string("Partner of the next: ");
            details += distanceText(apart);
        }
        if (linkRow(look, "hop", inputs.network.cityLabel(city), details, "Go to this city  (Enter)", 0.0F,
                    SmallPrint::Whole)) {
            state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
            requests.add(ask::ShowSelection{});
        }
        ImGui::PopID();
    }
}

} // namespace atlas::ui
