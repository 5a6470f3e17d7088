#include "ui/kiosk/kiosk_card.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "model/facts/card_text.h"
#include "model/facts/profile.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMostAwards = 2; // there is room for a few words

ImVec2 at() {
    return ImGui::GetCursorScreenPos();
}

void tell(const Look& look, std::string_view words, bool isMuted) {
    if (words.empty()) return;
    paragraph(look.fonts.body, packed(isMuted ? look.theme.textMuted : look.theme.text), words);
    gap(kGrid / 2.0F);
}

// Names that are long take two lines beside the cross.
void drawHead(const Look& look, std::string_view name, KioskWishes& wishes) {
    const ImVec2 from = at();
    const float room = ImGui::GetContentRegionAvail().x;
    const float nameRoom = room - kTouchHeight - kTouchGap;
    const ImVec2 size = wrappedSize(look.fonts.heading, name, nameRoom);
    const float top = std::max(0.0F, (kTouchHeight - size.y) / 2.0F);
    drawWrapped(*ImGui::GetWindowDrawList(), look.fonts.heading, {from.x, from.y + top},
                packed(look.theme.text), name, nameRoom);
    ImGui::SetCursorScreenPos({from.x + room - kTouchHeight, from.y});
    TouchButton cross{"Close the card"};
    cross.icon = Icon::Close;
    cross.isIconAlone = true;
    if (touchButton(look, "close", cross, {kTouchHeight, kTouchHeight})) wishes.releasesSelection = true;
    ImGui::SetCursorScreenPos({from.x, from.y + std::max(kTouchHeight, top + size.y + kGrid)});
}

void drawPartners(const KioskInputs& inputs, const CityProfile& profile, float bottom, KioskMemory& memory,
                  KioskWishes& wishes) {
    const ImVec2 from = at();
    constexpr float kRow = kTouchHeight + kTouchGap;
    const float width = ImGui::GetContentRegionAvail().x;
    const auto rowsIn = [](float room) {
        return static_cast<std::size_t>(std::max(1.0F, std::floor((room + kTouchGap) / kRow)));
    };
    const std::size_t count = profile.partners.size();
    std::size_t perPage = rowsIn(bottom - from.y);
    if (count > perPage) perPage = rowsIn(bottom - kRow - from.y);
    const std::size_t pages = (count + perPage - 1) / perPage;
    const std::size_t first = std::min(memory.partnerPage, std::max<std::size_t>(1, pages) - 1) * perPage;
    const std::size_t end = std::min(count, first + perPage);
    for (std::size_t i = first; i < end; ++i) {
        const PartnerRow& row = profile.partners[i];
        ImGui::SetCursorScreenPos({from.x, from.y + static_cast<float>(i - first) * kRow});
        ImGui::PushID(static_cast<int>(i));
        if (touchButton(inputs.look, "partner", {row.label}, {width, kTouchHeight}))
            wishes.chosen = Target{Target::Kind::Partnership, row.partnership};
        ImGui::PopID();
    }
    ImGui::SetCursorScreenPos({from.x, bottom - kTouchHeight});
    pageTurner(inputs.look, memory.partnerPage, pages, fmt::format("{}–{} of {}", first + 1, end, count));
}

void drawCity(const KioskInputs& inputs, CityIndex city, float bottom, KioskMemory& memory,
              KioskWishes& wishes) {
    const Look& look = inputs.look;
    const CityCard card = cityCard(inputs.network(), inputs.shown(), city);
    drawHead(look, card.name, wishes);
    tell(look, card.whereabouts, true);
    tell(look, card.kind.empty() ? card.population : card.kind + " · " + card.population, true);
    for (std::size_t i = 0; i < std::min(kMostAwards, card.awards.size()); ++i)
        tell(look, "Award " + card.awards[i], false);
    gap(kGrid / 2.0F);
    line(look.fonts.strong, packed(look.theme.text), card.partners);
    gap(kGrid);
    drawPartners(inputs, inputs.document.profileOf(city), bottom, memory, wishes);
}

void drawEnd(const KioskInputs& inputs, const char* id, CityIndex city, std::string_view label,
             KioskWishes& wishes) {
    TouchButton button{label};
    button.icon = Icon::Globe;
    if (touchButton(inputs.look, id, button, {ImGui::GetContentRegionAvail().x, kTouchHeight}))
        wishes.chosen = Target{Target::Kind::City, city};
    gap(kTouchGap);
}

void drawPartnership(const KioskInputs& inputs, PartnershipIndex partnership, KioskWishes& wishes) {
    const Look& look = inputs.look;
    const PartnershipTable& table = inputs.network().partnerships;
    const PartnershipCard card = partnershipCard(inputs.network(), partnership, inputs.currentYear);
    drawHead(look, "A partnership", wishes);
    gap(kTouchGap);
    drawEnd(inputs, "city-a", table.cityA[partnership], card.cityA, wishes);
    drawEnd(inputs, "city-b", table.cityB[partnership], card.cityB, wishes);
    gap(kGrid);
    tell(look, card.distance, false);
    tell(look, card.status.empty() ? card.founded : card.founded + " · " + card.status, false);
    tell(look, card.programs, false);
    tell(look, card.townNetworks, true);
    for (std::size_t i = 0; i < std::min(kMostAwards, card.awards.size()); ++i)
        tell(look, "Award " + card.awards[i], false);
}

} // namespace

bool hasKioskCard(const Selection& selection) {
    return selection.partnership || selection.cities.size() == 1;
}

void drawKioskCard(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const Selection& selection = inputs.view.selection;
    if (memory.told != selection) memory.partnerPage = 0;
    memory.told = selection;
    if (!hasKioskCard(selection)) return;
    const KioskBox box = kioskLayout(inputs.sizePixels).card;
    beginTouchPanel("Card", box.topLeft, box.size, inputs.isAsleep);
    const float bottom = box.topLeft.y + box.size.y - kTouchMargin;
    if (selection.partnership)
        drawPartnership(inputs, *selection.partnership, wishes);
    else
        drawCity(inputs, selection.cities.front(), bottom, memory, wishes);
    ImGui::End();
}

} // namespace atlas::ui
