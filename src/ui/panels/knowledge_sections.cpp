#include "ui/panels/knowledge_sections.h"

#include <algorithm>

#include "core/text.h"
#include "model/commands/command.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/mask_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

void drawEndedTies(const PanelInputs& inputs, Filter& filter) {
    static constexpr std::array<std::string_view, 3> kChoices{"Marked", "Shown", "Hidden"}; // EndedTies
    groupTitle(inputs.look, "Ended ties");
    auto choice = static_cast<std::size_t>(filter.endedTies);
    if (segmented(inputs.look, "ended", kChoices, choice,
                  "Partnerships that are terminated, suspended or dormant: dashed and fainter, drawn like "
                  "living ones, or left out  (Enter)"))
        filter.endedTies = static_cast<EndedTies>(choice);
}

} // namespace

void switchRow(const PanelInputs& inputs, const char* id, std::string_view name, std::uint32_t count,
               bool& isOn, std::string_view tip) {
    if (facetRow(inputs.look, id, {name, count, 0, isOn, false})) isOn = !isOn;
    tooltipBeside(inputs.look, std::string(tip) + "  (Enter)");
}

void drawStatusSection(const PanelInputs& inputs, Filter& filter, Requests& requests) {
    drawMaskRows<Status>(inputs.look, inputs.shown.byStatus, filter.statuses,
                         {kRowHeight, kStatusCount - 1, true});
    drawEndedTies(inputs, filter);
    gap(kGrid);
    if (textButton(inputs.look, "russia", "Ended ties with Russia"))
        requests.run("show-ended-with-russia"_command);
    tooltipBeside(inputs.look, tooltipOf("show-ended-with-russia"_command));
}

void drawTownNetworkSection(const PanelInputs& inputs, Filter& filter, Requests& requests) {
    const std::vector<std::string>& names = inputs.network.townNetworks.name;
    const std::vector<std::uint32_t>& counts = inputs.shown.byTownNetwork;
    const std::uint32_t largest = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    for (std::size_t i = 0; i < names.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const bool isChosen = filter.townNetworks.contains(names[i]);
        FacetChoice choice{names[i], counts[i], largest, isChosen, false};
        choice.isWrapped = true;
        if (facetRow(inputs.look, "row", choice)) {
            if (isChosen)
                filter.townNetworks.erase(names[i]);
            else
                filter.townNetworks.insert(names[i]);
        }
        tooltipBeside(inputs.look, facetTip(names[i], counts[i], isChosen));
        if (isChosen && textButton(inputs.look, "select", "Select its towns"))
            requests.add(ask::SelectTownNetwork{i});
        ImGui::PopID();
    }
    if (names.empty()) {
        paragraph(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted),
                  "These data name no network of towns.");
    }
}

void drawEvidenceSection(const PanelInputs& inputs, Filter& filter) {
    drawMaskRows<Evidence>(inputs.look, inputs.shown.byEvidence, filter.evidence);
    switchRow(inputs, "corroborated", "Corroborated", inputs.shown.corroborated, filter.corroborated,
              "Two kinds of evidence or more name the partnership");
    groupTitle(inputs.look, "How the year is known");
    ImGui::PushID("years");
    drawMaskRows<YearBasis>(inputs.look, inputs.shown.byYearBasis, filter.yearBases,
                            {kRowHeight, kYearBasisCount - 1, true});
    ImGui::PopID();
    groupTitle(inputs.look, "How the programs are known");
    ImGui::PushID("programs");
    drawMaskRows<ProgramBasis>(inputs.look, inputs.shown.byProgramBasis, filter.programBases,
                               {kRowHeight, kProgramBasisCount - 1, true});
    ImGui::PopID();
}

} // namespace atlas::ui
