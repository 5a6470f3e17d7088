#include "ui/drawer/drawer_measures.h"

#include <algorithm>
#include <array>

#include "analysis/document/document.h"
#include "analysis/measures/measure_report.h"
#include "analysis/measures/network_counts.h"
#include "core/decimal_text.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "ui/drawer/measure_groups.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kBandHeight = 44.0F;
constexpr float kStatusHeight = 24.0F;
constexpr float kFourColumnsFrom = 880.0F;
constexpr float kButton = 72.0F;
constexpr float kWideButton = 104.0F;

using AwaitedReport = AwaitedAnswer<MeasureReport>;

struct Headline {
    std::string figure;
    std::string words;
    std::string fewWords;
    std::string tip;
};

std::array<Headline, 4> headlines(const FilterResult& shown, const SizeMeasures& size) {
    const auto count = [](std::size_t value) { return withThousands(static_cast<std::int64_t>(value)); };
    const std::string_view partnerships = shown.partnerships.size() == 1 ? "partnership" : "partnerships";
    const std::string ended = endedOfThem(shown.endedCount);
    return {{
        {count(shown.partnerships.size()), withEnded(std::string(partnerships), shown.endedCount),
         withEnded("partnerships", shown.endedCount),
         "Partnerships that pass the filters" +
             (ended.empty() ? "" : "; " + ended + " and count in every figure here")},
        {count(shown.cityCount), shown.cityCount == 1 ? "place" : "places", "places",
         "Places with a partnership shown: cities and towns, districts, counties and regions"},
        {count(shown.countryCount), shown.countryCount == 1 ? "country" : "countries", "countries",
         "Countries and territories with a partnership shown"},
        {percentText(size.under25000Share()), "link towns under 25,000", "under 25,000",
         "Share of partnerships between two towns of fewer than 25,000 people, of the " +
             count(size.bothRecorded) + " whose two populations are recorded"},
    }};
}

// The figures that everybody asks for first; they need no waiting. Where there is no room for all, those in
// the middle give way: the first and the last are what the atlas is about.
void drawBand(const PanelInputs& inputs, const SizeMeasures& size, float width) {
    const Look& look = inputs.look;
    const bool isWide = width > 640.0F;
    const float gapWidth = (isWide ? 4.0F : 2.0F) * kGrid;
    std::array<Headline, 4> all = headlines(inputs.shown, size);
    const auto widthOf = [&](const Headline& headline) {
        return std::max(textWidth(look.fonts.heading, headline.figure),
                        textWidth(look.fonts.caption, isWide ? headline.words : headline.fewWords));
    };
    const auto roomBetween = [&] { return width - widthOf(all.front()) - gapWidth - widthOf(all.back()); };
    if (roomBetween() < 0.0F) // the tip tells of those that ended
        all.front().fewWords.resize(std::min(all.front().fewWords.size(), all.front().fewWords.find(',')));
    float room = roomBetween();
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    float x = origin.x;
    for (const Headline& headline : all) {
        const std::string_view words = isWide ? headline.words : headline.fewWords;
        const float own = widthOf(headline);
        const bool isLast = &headline == &all.back(); // the small ones
        if (!isLast && &headline != &all.front()) {
            room -= own + gapWidth;
            if (room < 0.0F) continue;
        }
        ImGui::SetCursorScreenPos({x, origin.y});
        ImGui::Dummy({own, kBandHeight});
        listControl("figure", words);
        tooltip(look, headline.tip);
        drawText(list, look.fonts.heading, {x, origin.y}, 26.0F,
                 packed(isLast ? look.theme.accent : look.theme.text), headline.figure);
        drawText(list, look.fonts.caption, {x, origin.y + 25.0F}, 18.0F, packed(look.theme.textMuted), words);
        x += own + gapWidth;
    }
    ImGui::SetCursorScreenPos(origin);
}

void drawHead(const PanelInputs& inputs, bool canBeCopied, Requests& requests) {
    const Look& look = inputs.look;
    const float width = ImGui::GetContentRegionAvail().x;
    const float buttons = kButton + kGrid + kWideButton;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    drawBand(inputs, inputs.document.sizes(), width - buttons - kGrid);
    if (canBeCopied) { // figures of another question are not to be taken home
        ImGui::SetCursorScreenPos({origin.x + width - buttons, origin.y + 6.0F});
        if (textButton(look, "copy", "Copy", false, kButton))
            requests.add(ask::CopyMeasures{ask::MeasureFormat::Text});
        tooltip(look, "Copy all figures as text, as `sister-atlas stats` writes them  (Enter)");
        ImGui::SameLine(0.0F, kGrid);
        if (textButton(look, "copy-json", "Copy JSON", false, kWideButton))
            requests.add(ask::CopyMeasures{ask::MeasureFormat::Json});
        tooltip(look, "Copy all figures for a program, as `sister-atlas stats --json` writes them  (Enter)");
    }
    ImGui::SetCursorScreenPos({origin.x, origin.y + kBandHeight});
}

// What grey dots are, as fully as there is room for.
std::string chanceText(const Look& look, std::size_t runs, float roomPixels) {
    const std::string networks = std::to_string(runs) + " networks ";
    const std::array<std::string, 4> all{
        "Grey is chance: " + networks +
            "in which each city keeps the number of its partners and chance decides who they are; ± is how "
            "far they usually spread.",
        "Grey is chance: " + networks +
            "in which each city keeps the number of its partners and chance decides who they are.",
        "Grey is chance: " + networks + "with as many partners for each city.",
        "Grey: " + networks + "of chance"};
    for (const std::string& words : all) {
        if (textWidth(look.fonts.caption, words) <= roomPixels) return words;
    }
    return all.back();
}

std::string statusText(const Look& look, const AwaitedReport& awaited, float roomPixels) {
    if (!awaited.error.empty()) return awaited.error;
    if (awaited.isCurrent) return chanceText(look, awaited.last->chance.runs, roomPixels);
    if (awaited.doing.empty()) return "Measuring …";
    return withCapital(awaited.doing) + " … " + decimalText(100.0 * awaited.share, 0) + " %";
}

// What is going on, over a line that fills meanwhile.
void drawStatus(const Look& look, const AwaitedReport& awaited) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.caption, at, kStatusHeight - 4.0F,
             packed(awaited.error.empty() ? look.theme.textMuted : look.theme.warning),
             statusText(look, awaited, width), width);
    const float y = at.y + kStatusHeight - 2.0F;
    list.AddRectFilled({at.x, y}, {at.x + width, y + 1.0F}, packed(look.theme.hairline));
    if (!awaited.isCurrent && awaited.error.empty()) {
        list.AddRectFilled({at.x, y - 0.5F}, {at.x + width * static_cast<float>(awaited.share), y + 1.5F},
                           packed(look.theme.accent), 1.0F);
    }
    ImGui::Dummy({width, kStatusHeight});
}

void drawGroups(const PanelInputs& inputs, const MeasureReport& report, ExploreState& state,
                MeasuresMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const bool hasFourColumns = ImGui::GetContentRegionAvail().x >= kFourColumnsFrom;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(kPanelPadding, 0.0F));
    constexpr ImGuiTableFlags kFlags =
        ImGuiTableFlags_SizingStretchSame | ImGuiTableFlags_NoSavedSettings | ImGuiTableFlags_PadOuterX;
    if (ImGui::BeginTable("groups", hasFourColumns ? 4 : 2, kFlags)) {
        ImGui::TableNextColumn();
        drawSizeGroup(look, report.measures);
        if (hasFourColumns)
            ImGui::TableNextColumn();
        else
            gap(2.0F * kGrid);
        drawReachGroup(look, report);
        gap(2.0F * kGrid);
        drawPartnersGroup(look, inputs.network, report.measures);
        ImGui::TableNextColumn();
        drawTogethernessGroup(look, report);
        if (hasFourColumns)
            ImGui::TableNextColumn();
        else
            gap(2.0F * kGrid);
        drawMostConnected(inputs, report.measures, state, memory, requests);
        ImGui::EndTable();
    }
    ImGui::PopStyleVar(2);
}

// Figures of what was shown before recede.
void dim(const Look& look) {
    const ImVec2 from = ImGui::GetWindowPos();
    const ImVec2 size = ImGui::GetWindowSize();
    ImGui::GetWindowDrawList()->AddRectFilled(from, {from.x + size.x - kScrollBarWidth, from.y + size.y},
                                              packed(look.theme.panel, 0.6F));
}

} // namespace

void drawMeasures(const PanelInputs& inputs, ExploreState& state, MeasuresMemory& memory,
                  Requests& requests) {
    const AwaitedReport awaited = inputs.document.measures();
    gap(kGrid / 2.0F);
    drawHead(inputs, awaited.isCurrent, requests);
    drawStatus(inputs.look, awaited);
    // Columns have the panel's padding on either side, the scroll bar lies in it; at the very edge it would
    // be cut.
    const float width = ImGui::GetContentRegionAvail().x + 2.0F * kPanelPadding - 2.0F;
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() - kPanelPadding);
    beginPart("measures", {width, 0.0F});
    gap(kGrid);
    if (awaited.isCurrent && awaited.last->measures.partnerships == 0) {
        paragraph(inputs.look.fonts.body, packed(inputs.look.theme.textMuted),
                  "No partnership passes the filters: there is nothing to measure.");
    } else if (awaited.last) {
        drawGroups(inputs, *awaited.last, state, memory, requests);
        if (!awaited.isCurrent) dim(inputs.look);
    }
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

} // namespace atlas::ui
