#include "ui/panels/founded_section.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kColumnsHeight = 72.0F;
constexpr float kYearsHeight = 18.0F;

std::int16_t firstYearOf(std::size_t decade) {
    return static_cast<std::int16_t>(kFirstDecade + 10 * static_cast<int>(decade));
}

bool isChosen(const Filter& filter, std::size_t decade) {
    if (!filter.years) return false;
    return filter.years->first <= firstYearOf(decade) + 9 && filter.years->last >= firstYearOf(decade);
}

void choose(Filter& filter, std::size_t one, std::size_t other) {
    filter.years = YearRange{firstYearOf(std::min(one, other)),
                             static_cast<std::int16_t>(firstYearOf(std::max(one, other)) + 9)};
}

// A click chooses one decade, or releases it; Shift extends what is chosen; otherwise a drag begins.
void begin(Filter& filter, FilterMemory& memory, std::size_t decade) {
    const bool isOnlyOne =
        filter.years == YearRange{firstYearOf(decade), static_cast<std::int16_t>(firstYearOf(decade) + 9)};
    if (isOnlyOne) {
        filter = cleared(std::move(filter), Facet::Years);
        return;
    }
    if (!(ImGui::GetIO().KeyShift && filter.years)) memory.decadeAnchor = decade;
    memory.isDraggingDecades = ImGui::IsMouseDown(0);
    choose(filter, memory.decadeAnchor, decade);
}

// `right` is where all columns end: the last year reaches beyond its own.
void drawColumn(const PanelInputs& inputs, const Filter& filter, std::size_t decade, float width,
                std::uint32_t largest, float right) {
    const Theme& theme = inputs.look.theme;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from = ImGui::GetItemRectMin();
    const float bottom = from.y + kColumnsHeight;
    const std::uint32_t count = inputs.shown.byDecade[decade];
    const float share = static_cast<float>(count) / static_cast<float>(std::max(1U, largest));
    const float height = count == 0 ? 1.0F : std::max(3.0F, share * (kColumnsHeight - 4.0F));
    const bool isLit = isChosen(filter, decade);
    if (ImGui::IsItemHovered()) {
        list.AddRectFilled(from, {from.x + width, bottom}, packed(theme.text, 0.07F), 4.0F);
    }
    list.AddRectFilled({from.x + 2.0F, bottom - height}, {from.x + width - 2.0F, bottom},
                       isLit ? packed(theme.accent) : packed(theme.accent, filter.years ? 0.25F : 0.45F),
                       2.0F);
    if (decade % 3 == 0) {
        const std::string year = std::to_string(firstYearOf(decade));
        const float left = std::min(from.x + 2.0F, right - textWidth(inputs.look.fonts.caption, year));
        drawText(list, inputs.look.fonts.caption, {left, bottom}, kYearsHeight, packed(theme.textMuted),
                 year);
    }
}

} // namespace

namespace {

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

void drawFoundedSection(const PanelInputs& inputs, Filter& filter, FilterMemory& memory, Requests& requests) {
    if (!ImGui::IsMouseDown(0)) memory.isDraggingDecades = false;
    const float room = ImGui::GetContentRegionAvail().x;
    const float right = ImGui::GetCursorScreenPos().x + room;
    const float width = room / static_cast<float>(kDecadeCount);
    const std::uint32_t largest =
        *std::max_element(inputs.shown.byDecade.begin(), inputs.shown.byDecade.end());
    for (std::size_t decade = 0; decade < kDecadeCount; ++decade) {
        if (decade > 0) ImGui::SameLine(0.0F, 0.0F);
        ImGui::PushID(static_cast<int>(decade));
        ImGui::InvisibleButton("decade", {width, kColumnsHeight + kYearsHeight});
        listControl("decade", std::to_string(firstYearOf(decade)));
        const float left = ImGui::GetItemRectMin().x;
        const float pointer = ImGui::GetIO().MousePos.x;
        if (ImGui::IsItemActivated()) {
            begin(filter, memory, decade);
        } else if (memory.isDraggingDecades && pointer >= left && pointer < left + width) {
            choose(filter, memory.decadeAnchor, decade);
        }
        drawColumn(inputs, filter, decade, width, largest, right);
        focusOutline(inputs.look);
        const int year = firstYearOf(decade);
        tooltip(inputs.look, fmt::format("{}–{}: {}\nDrag or Shift-click for more decades", year, year + 9,
                                         withThousands(inputs.shown.byDecade[decade])));
        ImGui::PopID();
    }
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
}

} // namespace atlas::ui
