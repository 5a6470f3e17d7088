#include "ui/panels/founded_section.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/text.h"
#include "model/filter/filter_text.h"
#include "model/filter/range_text.h"
#include "model/filter/undated.h"
#include "model/filter/year_classes.h"
#include "ui/parts/undated_switch.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kColumnsHeight = 72.0F;
constexpr float kYearsHeight = 18.0F;

bool isChosen(const Filter& filter, const YearRange& years) {
    return filter.years && filter.years->first <= years.last && filter.years->last >= years.first;
}

void choose(Filter& filter, const YearClasses& decades, std::size_t one, std::size_t other) {
    filter.years = decades.yearsOf(std::min(one, other), std::max(one, other));
}

// A click chooses one decade, or releases it; Shift extends what is chosen; otherwise a drag begins.
void begin(Filter& filter, FilterMemory& memory, const YearClasses& decades, std::size_t decade) {
    if (filter.years == decades.yearsOf(decade, decade)) {
        filter = cleared(std::move(filter), Facet::Years);
        return;
    }
    if (!(ImGui::GetIO().KeyShift && filter.years)) memory.decadeAnchor = decade;
    memory.isDraggingDecades = ImGui::IsMouseDown(0);
    choose(filter, decades, memory.decadeAnchor, decade);
}

// How many partnerships each decade has, and where it stands.
struct DecadeColumns {
    YearClasses decades;
    std::vector<std::uint32_t> counts;
    std::uint32_t largest = 1;
    float widthPixels = 0.0F; // of one
    float right = 0.0F;       // where all of them end: the last year's name reaches beyond its own column
};

void drawColumn(const PanelInputs& inputs, const Filter& filter, const DecadeColumns& columns,
                std::size_t decade) {
    const float width = columns.widthPixels;
    const Theme& theme = inputs.look.theme;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from = ImGui::GetItemRectMin();
    const float bottom = from.y + kColumnsHeight;
    const std::uint32_t count = columns.counts[decade];
    const float share = static_cast<float>(count) / static_cast<float>(columns.largest);
    const float height = count == 0 ? 1.0F : std::max(3.0F, share * (kColumnsHeight - 4.0F));
    const bool isLit = isChosen(filter, columns.decades.yearsOf(decade, decade));
    if (ImGui::IsItemHovered()) {
        list.AddRectFilled(from, {from.x + width, bottom}, packed(theme.text, 0.07F), 4.0F);
    }
    list.AddRectFilled({from.x + 2.0F, bottom - height}, {from.x + width - 2.0F, bottom},
                       isLit ? packed(theme.accent) : packed(theme.accent, filter.years ? 0.25F : 0.45F),
                       2.0F);
    if (decade % 3 == 0) {
        const std::string year = std::to_string(columns.decades.firstYearOf(decade));
        const float left =
            std::min(from.x + 2.0F, columns.right - textWidth(inputs.look.fonts.caption, year));
        drawText(list, inputs.look.fonts.caption, {left, bottom}, kYearsHeight, packed(theme.textMuted),
                 year);
    }
}

DecadeColumns columnsOf(const PanelInputs& inputs) {
    DecadeColumns columns;
    columns.decades = decadesOf(inputs.network.recordedYears);
    columns.counts = countsOf(columns.decades, inputs.shown.byYear);
    for (const std::uint32_t count : columns.counts)
        columns.largest = std::max(columns.largest, count);
    const float room = ImGui::GetContentRegionAvail().x;
    columns.right = ImGui::GetCursorScreenPos().x + room;
    columns.widthPixels = room / static_cast<float>(std::max<std::size_t>(1, columns.decades.count));
    return columns;
}

void drawDecades(const PanelInputs& inputs, Filter& filter, FilterMemory& memory) {
    const DecadeColumns columns = columnsOf(inputs);
    for (std::size_t decade = 0; decade < columns.decades.count; ++decade) {
        const YearRange years = columns.decades.yearsOf(decade, decade);
        if (decade > 0) ImGui::SameLine(0.0F, 0.0F);
        ImGui::PushID(static_cast<int>(decade));
        ImGui::InvisibleButton("decade", {columns.widthPixels, kColumnsHeight + kYearsHeight});
        listControl("decade", std::to_string(years.first));
        const float left = ImGui::GetItemRectMin().x;
        const float pointer = ImGui::GetIO().MousePos.x;
        if (ImGui::IsItemActivated()) {
            begin(filter, memory, columns.decades, decade);
        } else if (memory.isDraggingDecades && pointer >= left && pointer < left + columns.widthPixels) {
            choose(filter, columns.decades, memory.decadeAnchor, decade);
        }
        drawColumn(inputs, filter, columns, decade);
        focusOutline(inputs.look);
        tooltip(inputs.look, fmt::format("{}–{}: {}\nDrag or Shift-click for more decades", years.first,
                                         years.last, withThousands(columns.counts[decade])));
        ImGui::PopID();
    }
}

using YearFields = std::array<std::string, 2>; // from and to

// An end that lies beyond what is recorded is no bound: its field is empty, and names that year in grey.
YearFields fieldsOf(const std::optional<YearRange>& years, const YearRange& recorded) {
    YearFields fields;
    if (!years) return fields;
    if (years->first > recorded.first) fields[0] = std::to_string(years->first);
    if (years->last < recorded.last) fields[1] = std::to_string(years->last);
    return fields;
}

void takeYears(Filter& filter, FilterMemory& memory, const YearRange& recorded) {
    memory.yearProblem.clear();
    if (memory.yearFields == fieldsOf(filter.years, recorded)) return;
    const Result<std::optional<YearRange>> years =
        parseYearFields(memory.yearFields[0], memory.yearFields[1], recorded);
    if (years) {
        if (*years)
            filter.years = **years;
        else
            filter = cleared(std::move(filter), Facet::Years);
        return;
    }
    memory.yearProblem = years.error().message;
    memory.yearProblem +=
        ". The map still shows " + (filter.years ? yearsText(*filter.years) : "every year") + ".";
    constexpr int kScrollFrames = 4; // the section is higher with it, and grows in the next frame
    memory.showProblemFrames = kScrollFrames;
}

void showYears(const Filter& filter, FilterMemory& memory, const YearRange& recorded) {
    memory.fieldYears = filter.years;
    memory.yearFields = fieldsOf(filter.years, recorded);
    memory.yearProblem.clear();
}

// The first and the last year, typed; taken with Enter or when the field is left, and not with Esc. What is
// chosen elsewhere stands in the fields, too.
void drawYearFields(const PanelInputs& inputs, Filter& filter, FilterMemory& memory) {
    if (!inputs.network.recordedYears) return;
    const Look& look = inputs.look;
    const YearRange& recorded = *inputs.network.recordedYears;
    if (filter.years != memory.fieldYears) showYears(filter, memory, recorded);
    constexpr std::array<std::string_view, 2> kWords{"From", "to"};
    const float words = textWidth(look.fonts.caption, kWords[0]) + textWidth(look.fonts.caption, kWords[1]);
    const float field = (ImGui::GetContentRegionAvail().x - words - 3.0F * kGrid) / 2.0F;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(kGrid));
    for (std::size_t end = 0; end < kWords.size(); ++end) {
        if (end > 0) ImGui::SameLine(0.0F, kGrid);
        const float width = textWidth(look.fonts.caption, kWords[end]);
        drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, ImGui::GetCursorScreenPos(), kControlHeight,
                 packed(look.theme.textMuted), kWords[end]);
        ImGui::Dummy({width, kControlHeight});
        ImGui::SameLine(0.0F, kGrid);
        ImGui::SetNextItemWidth(field);
        const std::string hint = std::to_string(end == 0 ? recorded.first : recorded.last);
        numberField(end == 0 ? "##from-year" : "##to-year", hint.c_str(), memory.yearFields[end],
                    end == 0 ? "From year" : "To year");
        if (ImGui::IsItemDeactivated()) {
            if (wasKeyPressed(ImGuiKey_Escape))
                showYears(filter, memory, recorded);
            else
                takeYears(filter, memory, recorded);
        }
        tooltipBeside(look, end == 0 ? "The first year, typed; Enter takes it"
                                     : "The last year, typed; Enter takes it");
    }
    ImGui::PopStyleVar();
    if (memory.yearProblem.empty()) return;
    paragraph(look.fonts.caption, packed(look.theme.warning), memory.yearProblem);
    if (memory.showProblemFrames > 0) {
        --memory.showProblemFrames;
        ImGui::SetScrollHereY(0.5F);
    }
}

// What the drawer's view of anniversaries set shows here, too, and can be cleared.
void drawAnniversary(const PanelInputs& inputs, Filter& filter) {
    if (!filter.anniversaryYear) return;
    gap(kGrid / 2.0F);
    const std::string words = describe(filter, Facet::Anniversary, inputs.network);
    const bool wasPressed = chip(inputs.look, "anniversary", words, ImGui::GetContentRegionAvail().x);
    tooltipBeside(inputs.look, "Show other partnerships again  (Enter)");
    if (wasPressed) filter = cleared(std::move(filter), Facet::Anniversary);
}

} // namespace

void drawFoundedSection(const PanelInputs& inputs, View& view, FilterMemory& memory, Requests& requests) {
    Filter& filter = view.filter;
    if (!ImGui::IsMouseDown(0)) memory.isDraggingDecades = false;
    drawDecades(inputs, filter, memory);
    gap(kGrid / 2.0F);
    drawYearFields(inputs, filter, memory);
    drawAnniversary(inputs, filter);
    gap(kGrid);
    if (textButton(inputs.look, "time-line", "Time line")) requests.run("toggle-time-line"_command);
    tooltipBeside(inputs.look, tooltipOf("toggle-time-line"_command));
    gap(kGrid);
    if (!filter.years) {
        paragraph(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted),
                  "The year is not recorded for " + withThousands(inputs.shown.yearNotRecorded) + ".");
        return;
    }
    if (facetRow(inputs.look, "unknown-years",
                 {"Also not recorded", inputs.shown.yearNotRecorded, 0, filter.keepUnknownYears, false})) {
        filter.keepUnknownYears = !filter.keepUnknownYears;
    }
    tooltipBeside(inputs.look, "Keep partnerships whose year is not recorded  (Enter)");
    if (leavesUndated(filter))
        undatedSwitch(inputs.look, view, ImGui::GetContentRegionAvail().x, CheckColumn::UnderFacets);
}

} // namespace atlas::ui
