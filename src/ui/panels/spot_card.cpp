#include "ui/panels/spot_card.h"

#include <algorithm>

#include "model/facts/card_text.h"
#include "ui/panels/target_card.h"
#include "ui/parts/place_row.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kListHeight =
    236.0F; // the tallest: five rows, and a part of the next that tells that it goes on
constexpr float kLeastListHeight = 108.0F;
constexpr float kUsualHeight = 420.0F; // before it was drawn

bool partnershipRow(const PanelInputs& inputs, PartnershipIndex partnership, Requests& requests) {
    ImGui::PushID(static_cast<int>(partnership));
    const bool wasPressed = linkRow(inputs.look, "partnership", pairName(inputs.network, partnership),
                                    partnershipDetails(inputs.network, partnership),
                                    "Select this partnership  (Enter)", rowWidth());
    if (wasPressed) requests.add(ask::Select{{Target::Kind::Partnership, partnership}});
    ImGui::PopID();
    return wasPressed;
}

void drawRows(const PanelInputs& inputs, const SpotList& list, ExploreState& state, SpotMemory& memory,
              Requests& requests) {
    const auto follow = [&](const Target& target, bool wasPressed) {
        if (isRowPointedAt()) memory.lit = target;
        if (wasPressed) requests.add(ask::ReleaseKeyboard{}); // the list goes, the map is next
    };
    ImGui::PushID("places");
    for (const CityIndex city : list.cities) {
        const bool wasPressed = placeRow(inputs, city, inputs.network.cityLabel(city), state, requests);
        follow({Target::Kind::City, city}, wasPressed);
    }
    ImGui::PopID();
    ImGui::PushID("partnerships");
    for (const SpotGroup& group : list.groups) {
        groupTitle(inputs.look, group.title);
        for (const PartnershipIndex partnership : group.partnerships) {
            const bool wasPressed = partnershipRow(inputs, partnership, requests);
            follow({Target::Kind::Partnership, partnership}, wasPressed);
        }
    }
    ImGui::PopID();
}

// What is left beside the words about the thing that is pointed at.
float listHeight(const PanelInputs& inputs, float headPixels) {
    const PanelBox& room = inputs.layout.freeMap;
    return std::clamp(room.bottom - room.top - headPixels - 4.0F * kGrid, kLeastListHeight, kListHeight);
}

} // namespace

void drawSpotCard(const PanelInputs& inputs, ExploreState& state, SpotMemory& memory, Requests& requests) {
    memory.lit = {};
    memory.box.reset();
    if (!inputs.spot) return;
    const OpenSpot& spot = *inputs.spot;
    const Look& look = inputs.look;
    const float width = targetCardWidth(inputs);
    const ImVec2 size = shownSize(kSpotCardName).value_or(ImVec2{width, kUsualHeight});
    const ImVec2 corner = cornerBeside(inputs, spot.pointed, spot.at, {width, size.y});
    ImGui::PushStyleColor(ImGuiCol_WindowBg,
                          ImGui::GetStyleColorVec4(ImGuiCol_PopupBg)); // it lies over words
    beginPanel(kSpotCardName, {corner, {width, 0.0F}}, ImGuiWindowFlags_AlwaysAutoResize);
    bringToFront(); // of panels that it may reach over
    const float top = ImGui::GetCursorPosY();
    if (spot.pointed.kind != Target::Kind::None) {
        drawTarget(inputs, spot.pointed);
        gap(kGrid);
        hairline(look);
        gap(kGrid);
    }
    paragraph(look.fonts.strong, packed(look.theme.text), spot.list.title);
    gap(kGrid / 2.0F);
    const float height = listHeight(inputs, ImGui::GetCursorPosY() - top);
    beginPart("rows", {0.0F, memory.contentHeightPixels > 0.0F ? std::min(height, memory.contentHeightPixels)
                                                               : height});
    drawRows(inputs, spot.list, state, memory, requests);
    memory.contentHeightPixels = ImGui::GetCursorPosY();
    fadeBelow(look);
    ImGui::EndChild();
    const ImVec2 at = ImGui::GetWindowPos();
    const ImVec2 drawn = ImGui::GetWindowSize();
    memory.box = PanelBox{at.x, at.y, at.x + drawn.x, at.y + drawn.y};
    ImGui::End();
    ImGui::PopStyleColor();
}

} // namespace atlas::ui
