#include "ui/compose/compose_element.h"

#include <fmt/core.h>

#include <array>
#include <string>

#include "core/plain_text.h"
#include "model/charts/charts.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::array<Chart, 5> kCharts{Chart::Distance, Chart::Founded, Chart::CitySize, Chart::SizeRatio,
                                       Chart::Partners};

const std::string& usualOf(const UsualWords& usual, PageElementKind kind) {
    static const std::string kNone;
    switch (kind) {
        case PageElementKind::Title:
            return usual.title;
        case PageElementKind::Subtitle:
            return usual.subtitle;
        case PageElementKind::Partners:
            return usual.partners;
        case PageElementKind::Chart:
            return usual.chart;
        case PageElementKind::Sources:
            return usual.sources;
        default:
            return kNone;
    }
}

void give(const ComposeInputs& inputs, PageElementKind kind, PageElement element, const std::string& key,
          ComposeWishes& wishes) {
    wishes.edited = inputs.page;
    wishes.edited->element(kind) = std::move(element);
    wishes.key = key;
}

// An empty field shows the words that the view has.
void drawWords(const ComposeInputs& inputs, PageElementKind kind, ComposeWishes& wishes) {
    PageElement element = inputs.page.element(kind);
    const std::string words = fmt::format("{}: {}", nameOf(kind), usualOf(inputs.usual, kind));
    const std::string key = "words " + std::string(wordOf(kind));
    const bool areLines = kind == PageElementKind::Title || kind == PageElementKind::Subtitle ||
                          kind == PageElementKind::Sources;
    bool wasChanged = false;
    if (areLines) {
        wasChanged = textArea("##words", words, element.text, {ImGui::GetContentRegionAvail().x, 2, 4});
    } else {
        ImGui::SetNextItemWidth(kToTheEdge);
        ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(ImGui::GetStyle().FramePadding.x));
        wasChanged = textField("##words", words.c_str(), element.text, nameOf(kind));
        ImGui::PopStyleVar();
    }
    tooltip(inputs.look, "Your own words; empty: those of the view");
    if (!wasChanged) return;
    element.text = shortened(element.text, kMaxPageWords);
    give(inputs, kind, std::move(element), key, wishes);
}

void drawLogo(const ComposeInputs& inputs, ComposeWishes& wishes) {
    PageElement element = inputs.page.element(PageElementKind::Logo);
    ImGui::SetNextItemWidth(kToTheEdge);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(ImGui::GetStyle().FramePadding.x));
    const bool wasChanged =
        textField("##logo", "File of the logo: a PNG or an SVG", element.text, "File of the logo");
    ImGui::PopStyleVar();
    tooltip(inputs.look, "Its path, such as /home/me/seal.svg; or drop the file onto the window");
    if (!wasChanged) return;
    element.text = inOneLine(shortened(element.text, kMaxPageWords));
    give(inputs, PageElementKind::Logo, std::move(element), "logo", wishes);
}

void drawAlignment(const ComposeInputs& inputs, PageElementKind kind, ComposeWishes& wishes) {
    static constexpr std::array<std::string_view, 3> kSides{"Left", "Middle", "Right"};
    PageElement element = inputs.page.element(kind);
    auto side = static_cast<std::size_t>(element.alignment);
    gap(kGrid / 2.0F);
    if (!segmented(inputs.look, "side", kSides, side, "At which side of its place it stands  (Enter)"))
        return;
    element.alignment = static_cast<PageAlignment>(side);
    give(inputs, kind, std::move(element), {}, wishes);
}

void drawChartKind(const ComposeInputs& inputs, ComposeWishes& wishes) {
    const Look& look = inputs.look;
    PageElement element = inputs.page.element(PageElementKind::Chart);
    ImGui::PushID("charts");
    if (menuButton(look, "chart", nullptr, titleOf(element.chart), "What the chart counts partnerships by",
                   ImGui::IsPopupOpen("choices"), ImGui::GetContentRegionAvail().x))
        ImGui::OpenPopup("choices");
    if (ImGui::BeginPopup("choices")) {
        listMenu("chart");
        for (const Chart chart : kCharts) {
            if (!menuRow(look, wordOf(chart).data(), titleOf(chart), "", chart == element.chart)) continue;
            element.chart = chart;
            give(inputs, PageElementKind::Chart, element, {}, wishes);
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndPopup();
    }
    ImGui::PopID();
    gap(kGrid / 2.0F);
}

std::string placeWords(const PagePlace& place) {
    return fmt::format("{:.1f} × {:.1f} mm, at {:.1f} and {:.1f}", place.width, place.height, place.left,
                       place.top);
}

} // namespace

void drawComposeElement(const ComposeInputs& inputs, ComposeWishes& wishes) {
    if (!inputs.chosen) return;
    const Look& look = inputs.look;
    const PageElementKind kind = *inputs.chosen;
    gap(kGrid);
    hairline(look);
    gap(kGrid / 2.0F);
    line(look.fonts.strong, packed(look.theme.text), nameOf(kind));
    line(look.fonts.caption, packed(look.theme.textMuted), placeWords(inputs.page.element(kind).place));
    gap(kGrid / 2.0F);
    // Another element is another field: what was typed before is no part of it.
    ImGui::PushID(static_cast<int>(kind));
    if (kind == PageElementKind::Chart) drawChartKind(inputs, wishes);
    if (kind == PageElementKind::Logo) drawLogo(inputs, wishes);
    if (hasOwnWords(kind)) drawWords(inputs, kind, wishes);
    if (hasAlignment(kind)) drawAlignment(inputs, kind, wishes);
    ImGui::PopID();
}

} // namespace atlas::ui
