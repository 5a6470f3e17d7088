#include "ui/drawer/measure_rows.h"

#include <algorithm>

#include "analysis/measures/chance_text.h"
#include "core/decimal_text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 24.0F;
constexpr float kScaleHeight = 16.0F;
constexpr float kCaption = 18.0F;
constexpr float kDot = 4.5F;
constexpr float kHoverMargin = 6.0F;
constexpr float kBarHeight = 3.0F;
constexpr double kDeviations = 2.0; // of chance on either side that are drawn: nearly all of it

// A row's room, and what lies in it; the words last, so that they end before the figure.
struct RowBox {
    ImVec2 at;
    float width;
};

RowBox beginRow(float height) {
    const RowBox box{ImGui::GetCursorScreenPos(), ImGui::GetContentRegionAvail().x};
    ImGui::Dummy({box.width, height});
    return box;
}

void drawWords(const Look& look, const RowBox& box, std::string_view name, std::string_view figure,
               float roomBetween = 0.0F) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float figures = figuresWidth(look.fonts.caption, figure);
    drawText(list, look.fonts.caption, box.at, kRow, packed(look.theme.text), name,
             box.width - figures - kGrid - roomBetween);
    drawFigures(list, look.fonts.caption, box.at.x + box.width, box.at.y, kRow, packed(look.theme.text),
                figure);
}

// Beneath the words, from the edge where they begin; the whole is its faint rest.
void drawBar(const Look& look, const RowBox& box, double share) {
    const float bar = std::max(2.0F, box.width * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    const float top = box.at.y + kRow - kBarHeight;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({box.at.x, top}, {box.at.x + box.width, top + kBarHeight},
                       packed(look.theme.text, 0.07F), kBarHeight / 2.0F);
    if (share <= 0.0) return;
    list.AddRectFilled({box.at.x, top}, {box.at.x + bar, top + kBarHeight}, packed(look.theme.accent, 0.7F),
                       kBarHeight / 2.0F);
}

// Values on a line, the least at its left end.
struct Scale {
    float left;
    float right;
    double min;
    double max;

    float at(double value) const {
        const double share = max > min ? (value - min) / (max - min) : 0.5;
        return left + (right - left) * static_cast<float>(std::clamp(share, 0.0, 1.0));
    }
};

void drawTrack(const Look& look, const Scale& scale, float middle) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({scale.left, middle - 0.5F}, {scale.right, middle + 0.5F},
                       packed(look.theme.text, 0.2F));
    const float zero = scale.at(0.0);
    list.AddRectFilled({zero - 0.5F, middle - 5.0F}, {zero + 0.5F, middle + 5.0F},
                       packed(look.theme.text, 0.45F));
}

void drawDot(float x, float middle, const Colour& colour) {
    ImGui::GetWindowDrawList()->AddCircleFilled({x, middle}, kDot, packed(colour));
}

Scale scaleOf(const Compared& compared, const RowBox& box) {
    const double deviation = kDeviations * compared.deviation.value_or(0.0);
    const double min = std::min({0.0, *compared.observed, *compared.mean - deviation});
    const double max = std::max({0.0, *compared.observed, *compared.mean + deviation});
    return {box.at.x + kDot, box.at.x + box.width - kDot, min, max};
}

// Chance as an interval about its mean, the network as a dot.
void drawComparison(const Look& look, const Compared& compared, const RowBox& box, float middle) {
    const Scale scale = scaleOf(compared, box);
    drawTrack(look, scale, middle);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double deviation = kDeviations * compared.deviation.value_or(0.0);
    list.AddRectFilled({scale.at(*compared.mean - deviation) - 1.0F, middle - 2.5F},
                       {scale.at(*compared.mean + deviation) + 1.0F, middle + 2.5F},
                       packed(look.theme.textMuted, 0.5F), 2.5F);
    drawDot(scale.at(*compared.mean), middle, look.theme.textMuted);
    drawDot(scale.at(*compared.observed), middle, look.theme.accent);
}

} // namespace

void measureTitle(const Look& look, std::string_view title) {
    line(look.fonts.strong, packed(look.theme.text), title);
    gap(kGrid / 2.0F);
}

void measureRow(const Look& look, std::string_view name, std::string_view figure, std::string_view tip) {
    const RowBox box = beginRow(kRow);
    drawWords(look, box, name, figure);
    tooltip(look, tip);
}

void measureMeaning(const Look& look, std::string_view words) {
    paragraph(look.fonts.caption, packed(look.theme.textMuted), words);
}

void shareRow(const Look& look, std::string_view name, std::optional<double> share, std::string_view tip) {
    const RowBox box = beginRow(kRow);
    drawBar(look, box, share.value_or(0.0));
    drawWords(look, box, name, percentText(share));
    tooltip(look, tip);
    gap(kGrid / 2.0F);
}

void coefficientRow(const Look& look, std::string_view name, std::optional<double> value,
                    std::string_view tip) {
    constexpr float kScaleWidth = 56.0F;
    constexpr float kFigureRoom = 40.0F;
    const RowBox box = beginRow(kRow);
    drawWords(look, box, name, decimalText(value, 2), kScaleWidth + kGrid);
    const float right = box.at.x + box.width - kFigureRoom;
    const Scale scale{right - kScaleWidth, right, -1.0, 1.0};
    const float middle = box.at.y + kRow / 2.0F;
    drawTrack(look, scale, middle);
    if (value) drawDot(scale.at(*value), middle, look.theme.accent);
    tooltip(look, tip);
}

void chanceRow(const Look& look, const ChanceRow& row) {
    const std::string verdict = verdictOf(row.compared);
    const std::string byChance = "by chance " + row.byChance;
    drawWords(look, beginRow(kRow), row.name, row.figure);
    tooltip(look, row.tip);
    measureMeaning(look, row.meaning);
    if (verdict.empty()) return;
    const float width = ImGui::GetContentRegionAvail().x;
    const float room = width - textWidth(look.fonts.caption, verdict) - 2.0F * kGrid;
    const bool isOneLine = textWidth(look.fonts.caption, byChance) <= room;
    const RowBox box = beginRow(kScaleHeight + (isOneLine ? 1.0F : 2.0F) * kCaption + 4.0F);
    tooltip(look, row.tip);
    drawComparison(look, row.compared, box, box.at.y + kScaleHeight / 2.0F);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = box.at.y + kScaleHeight;
    drawText(list, look.fonts.caption, {box.at.x, top}, kCaption, packed(look.theme.text), verdict, width);
    const float indent = isOneLine ? width - textWidth(look.fonts.caption, byChance) : 0.0F;
    drawText(list, look.fonts.caption, {box.at.x + indent, top + (isOneLine ? 0.0F : kCaption)}, kCaption,
             packed(look.theme.textMuted), byChance, width);
}

bool rankRow(const Look& look, const char* id, std::string_view name, std::string_view figure, double share,
             std::string_view tip) {
    const RowBox box{ImGui::GetCursorScreenPos(), ImGui::GetContentRegionAvail().x};
    const bool wasPressed = ImGui::InvisibleButton(id, {box.width, kRow});
    listControl(id, name);
    if (ImGui::IsItemHovered()) {
        ImGui::GetWindowDrawList()->AddRectFilled(
            {box.at.x - kHoverMargin, box.at.y + 1.0F},
            {box.at.x + box.width + kHoverMargin, box.at.y + kRow - 1.0F}, packed(look.theme.text, 0.07F),
            4.0F);
    }
    drawBar(look, box, share);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float figures = figuresWidth(look.fonts.caption, figure);
    drawText(list, look.fonts.caption, box.at, kRow, packed(look.theme.text), name,
             box.width - figures - kGrid);
    drawFigures(list, look.fonts.caption, box.at.x + box.width, box.at.y, kRow, packed(look.theme.textMuted),
                figure);
    focusOutline(look);
    tooltip(look, tip);
    return wasPressed;
}

} // namespace atlas::ui
