#include "ui/panels/filter_panel.h"

#include <algorithm>

#include "ui/panels/country_section.h"
#include "ui/panels/founded_section.h"
#include "ui/panels/knowledge_sections.h"
#include "ui/widgets/mask_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRowSpacing = 2.0F;
constexpr float kHeightTolerance = 0.1F; // of heights that follow content

void drawCitySizes(const PanelInputs& inputs, Filter& filter) {
    static constexpr std::array<std::string_view, 2> kEnds{"One end", "Both ends"};
    auto ends = static_cast<std::size_t>(filter.citySizeEnds);
    if (segmented(inputs.look, "ends", kEnds, ends,
                  "How many of the two ends must be of a chosen size  (Enter)"))
        filter.citySizeEnds = static_cast<Ends>(ends);
    gap(kGrid);
    drawMaskRows<CitySize>(inputs.look, inputs.shown.byCitySize, filter.citySizes,
                           {kRowHeight, kCitySizeCount - 1, true});
}

void drawMore(const PanelInputs& inputs, Filter& filter) {
    switchRow(inputs, "united-states", "U.S. partnerships", inputs.shown.unitedStates, filter.unitedStates,
              "One end lies in the United States");
    switchRow(inputs, "awarded", "Of awarded cities", inputs.shown.awarded, filter.awarded,
              "One end won an annual award of Sister Cities International, for this partnership or for its "
              "program as a whole");
    // What is chosen elsewhere: in the charts, by search, on the command line.
    for (const Facet facet : {Facet::Cities, Facet::Distance, Facet::SizeRatio, Facet::Partners}) {
        if (!isActive(filter, facet)) continue;
        ImGui::PushID(static_cast<int>(facet));
        gap(kGrid / 2.0F);
        const std::string words = describe(filter, facet, inputs.network);
        if (chip(inputs.look, "chosen", words, ImGui::GetContentRegionAvail().x - kScrollBarWidth))
            filter = cleared(std::move(filter), facet);
        tooltipBeside(inputs.look, words + "\nClear it  (Enter)");
        ImGui::PopID();
    }
}

struct SectionPlan {
    Section section;
    std::string_view title;
    std::vector<Facet> facets;
};

// What of a section's facets is active, in one line.
std::string activeIn(const SectionPlan& plan, const Filter& filter, const Network& network) {
    std::string active;
    for (const Facet facet : plan.facets) {
        const std::string words = describe(filter, facet, network);
        if (!words.empty()) active += (active.empty() ? "" : ", ") + words;
    }
    return active;
}

void drawBody(Section section, const PanelInputs& inputs, View& view, FilterMemory& memory,
              Requests& requests) {
    Filter& filter = view.filter;
    switch (section) {
        case Section::Countries:
            return drawCountrySection(inputs, filter, memory, requests);
        case Section::Program:
            return drawMaskRows<ProgramType>(inputs.look, inputs.shown.byProgram, filter.programs,
                                             {kRowHeight, kProgramTypeCount - 1, true});
        case Section::CitySize:
            return drawCitySizes(inputs, filter);
        case Section::Founded:
            return drawFoundedSection(inputs, view, memory, requests);
        case Section::Status:
            return drawStatusSection(inputs, filter, requests);
        case Section::PlaceKind:
            return drawMaskRows<PlaceKind>(inputs.look, inputs.shown.byPlaceKind, filter.placeKinds,
                                           {kRowHeight, kPlaceKindCount - 1, true});
        case Section::TownNetwork:
            return drawTownNetworkSection(inputs, filter, requests);
        case Section::Evidence:
            return drawEvidenceSection(inputs, filter);
        case Section::More:
            return drawMore(inputs, filter);
    }
}

void drawSection(const SectionPlan& plan, const PanelInputs& inputs, View& view, FilterMemory& memory,
                 Requests& requests) {
    Filter& filter = view.filter;
    bool& isOpen = memory.sectionOpen[static_cast<std::size_t>(plan.section)];
    ImGui::PushID(static_cast<int>(plan.section));
    hairline(inputs.look);
    const SectionHead head{plan.title, activeIn(plan, filter, inputs.network),
                           "Clear " + std::string(plan.title) + "  (Enter)"};
    const SectionUse use = sectionHead(inputs.look, "head", head, isOpen);
    isOpen = use.isOpen;
    if (use.wasCleared) {
        for (const Facet facet : plan.facets) {
            filter = cleared(std::move(filter), facet);
        }
        if (plan.section == Section::Countries) memory.pairChoice = {};
    }
    if (isOpen) {
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, kRowSpacing));
        drawBody(plan.section, inputs, view, memory, requests);
        ImGui::PopStyleVar();
        gap(kGrid);
    }
    ImGui::PopID();
}

void drawHead(const PanelInputs& inputs, const Filter& filter, Requests& requests) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawText(*ImGui::GetWindowDrawList(), inputs.look.fonts.heading, at, kControlHeight,
             packed(inputs.look.theme.text), "Filters");
    constexpr float kClearWidth = 88.0F;
    const float width = ImGui::GetContentRegionAvail().x;
    if (!isActive(filter)) {
        ImGui::Dummy({width, kControlHeight});
    } else {
        ImGui::SetCursorPosX(ImGui::GetCursorPosX() + width - kClearWidth);
        if (textButton(inputs.look, "clear-all", "Clear all", false, kClearWidth)) {
            requests.run("clear-filters"_command);
        }
        tooltip(inputs.look, tooltipOf("clear-filters"_command));
    }
    gap(kGrid);
}

const std::array<SectionPlan, kSectionCount>& sectionPlans() {
    static const std::array<SectionPlan, kSectionCount> plans{{
        {Section::Countries, "Countries", {Facet::Countries, Facet::CountryPair}},
        {Section::Program, "Program", {Facet::Program}},
        {Section::CitySize, "City size", {Facet::CitySize}},
        {Section::Founded, "Founded", {Facet::Years, Facet::Anniversary}},
        {Section::Status, "Status", {Facet::Status, Facet::EndedTies}},
        {Section::PlaceKind, "Kind of place", {Facet::PlaceKind}},
        {Section::TownNetwork, "Town networks", {Facet::TownNetwork}},
        {Section::Evidence,
         "Evidence",
         {Facet::Evidence, Facet::Corroborated, Facet::YearBasis, Facet::ProgramBasis}},
        {Section::More,
         "More",
         {Facet::UnitedStates, Facet::Awarded, Facet::Cities, Facet::Distance, Facet::SizeRatio,
          Facet::Partners}},
    }};
    return plans;
}

} // namespace

void drawFilterPanel(const PanelInputs& inputs, ExploreState& state, FilterMemory& memory,
                     Requests& requests) {
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::Filters);
    if (!box) {
        memory.takesKeyboard = memory.pairTakesKeyboard = false;
        return;
    }
    if (memory.takesKeyboard || memory.pairTakesKeyboard)
        memory.sectionOpen[static_cast<std::size_t>(Section::Countries)] = true;
    beginPanel("Filters", *box, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    drawHead(inputs, state.view.filter, requests);
    const float body = std::max(1.0F, box->height() - sizes::kFiltersHead);
    const bool isScrolled = memory.contentHeightPixels > body + kHeightTolerance;
    // Room for the scroll bar lies in the panel's padding, so that rows keep their width.
    beginPart("sections", {isScrolled ? box->width() - kPanelPadding - 2.0F : 0.0F, body},
              isScrolled ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar);
    const float begin = ImGui::GetCursorPosY();
    for (const SectionPlan& plan : sectionPlans()) {
        drawSection(plan, inputs, state.view, memory, requests);
    }
    memory.contentHeightPixels = ImGui::GetCursorPosY() - begin;
    fadeBelow(inputs.look);
    ImGui::EndChild();
    ImGui::End();
}

} // namespace atlas::ui
