#include "ui/drawer/anniversaries_head.h"

#include <algorithm>

#include "analysis/document/document.h"
#include "analysis/findings/anniversaries.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr int kFirstYear = kEarliestYear;
constexpr int kLastYear = 2199;
constexpr float kYearWidth = 64.0F;

std::string partnershipsText(std::size_t count) {
    return counted(count, "partnership", "partnerships");
}

void setYear(int year, Filter& filter, AnniversariesMemory& memory) {
    memory.year = std::clamp(year, kFirstYear, kLastYear);
    if (filter.anniversaryYear) filter.anniversaryYear = static_cast<std::int16_t>(*memory.year);
}

void drawYear(const Look& look, int year, Filter& filter, AnniversariesMemory& memory) {
    if (iconButton(look, "earlier", Icon::Minus, "The year before  (Enter)"))
        setYear(year - 1, filter, memory);
    ImGui::SameLine(0.0F, 0.0F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string figures = std::to_string(year);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.heading,
             {at.x + (kYearWidth - textWidth(look.fonts.heading, figures)) / 2.0F, at.y}, kControlHeight,
             packed(look.theme.text), figures);
    ImGui::Dummy({kYearWidth, kControlHeight});
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(look, "later", Icon::Plus, "The year after  (Enter)")) setYear(year + 1, filter, memory);
}

std::string switchText(std::size_t count) {
    return "Only these " + withThousands(static_cast<std::int64_t>(count));
}

float switchWidth(const Look& look, std::size_t count) {
    constexpr float kBox = 24.0F;
    return kBox + textWidth(look.fonts.body, switchText(count)) + kGrid;
}

void drawSwitch(const Look& look, int year, std::size_t count, Filter& filter,
                const AnniversariesMemory& memory) {
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (kControlHeight - kRowHeight) / 2.0F);
    const bool isOn = filter.anniversaryYear.has_value();
    const bool wasUsed = checkRow(look, "only", switchText(count), isOn, switchWidth(look, count));
    tooltip(look, isOn ? "Show other partnerships on the map again  (Enter)"
                       : "Show only these on the map, as a filter  (Enter)");
    if (!wasUsed) return;
    filter = cleared(std::move(filter), Facet::Anniversary);
    if (isOn) return;
    filter.anniversaryYear = static_cast<std::int16_t>(year);
    if (memory.age) filter.anniversaryAge = static_cast<std::int16_t>(*memory.age);
}

} // namespace

int yearShown(const PanelInputs& inputs, const AnniversariesMemory& memory) {
    return memory.year.value_or(inputs.currentYear);
}

std::string unknownYearsText(const Network& network) {
    const std::vector<std::int16_t>& years = network.partnerships.yearEstablished;
    const auto unknown = std::count(years.begin(), years.end(), kYearNotRecorded);
    return "Of all " + partnershipsText(years.size()) + ", " + withThousands(unknown) +
           (unknown == 1 ? " has no recorded year." : " have no recorded year.");
}

bool drawAnniversariesHead(const PanelInputs& inputs, Filter& filter, AnniversariesMemory& memory) {
    const Look& look = inputs.look;
    const int year = yearShown(inputs, memory);
    const std::vector<Anniversary>& anniversaries = inputs.document.anniversariesIn(year);
    const std::size_t count = countOfAge(anniversaries, memory.age);
    const float top = ImGui::GetCursorPosY();
    drawYear(look, year, filter, memory);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    const ImVec2 words = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x - switchWidth(look, count) - 2.0F * kGrid;
    std::string text = anniversariesText(inputs.network, year, anniversaries, memory.age) + ".";
    const std::string all = text + " " + unknownYearsText(inputs.network);
    const bool hasRoom = textWidth(look.fonts.body, all) <= room;
    if (hasRoom) text = all;
    if (textWidth(look.fonts.body, text) > room)
        text = withEnded(partnershipsText(count), // the age is lit below
                         endedAmong(inputs.network, ofAge(anniversaries, memory.age)));
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, words, kControlHeight,
             packed(look.theme.textMuted), text, room);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room + 2.0F * kGrid);
    drawSwitch(look, year, count, filter, memory);
    ImGui::SetCursorPosY(top + kControlHeight + ImGui::GetStyle().ItemSpacing.y); // whatever line it took
    gap(kGrid);
    return hasRoom;
}

} // namespace atlas::ui
