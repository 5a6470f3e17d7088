#include "ui/kiosk/kiosk_search.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "model/search/search_choice.h"
#include "ui/kiosk/kiosk_keyboard.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMostAsked = 32;    // hits of all kinds; those of cities and countries are kept
constexpr std::size_t kLongestQuery = 60; // bytes: nobody means more
constexpr const char* kHint = "A city or a country";

// A card tells of cities and countries alone.
void answer(const KioskInputs& inputs, KioskMemory& memory) {
    if (inputs.search == nullptr || memory.answered == memory.query) return;
    memory.answered = memory.query;
    memory.hits = inputs.search->search(memory.query, kMostAsked);
    std::erase_if(memory.hits, [](const SearchHit& hit) {
        return hit.kind != SearchKind::City && hit.kind != SearchKind::Country;
    });
}

void choose(const KioskInputs& inputs, const SearchHit& hit, KioskMemory& memory, KioskWishes& wishes) {
    SearchChoice choice = choiceOf(hit, inputs.view, inputs.network(), inputs.shown());
    wishes.filter = std::move(choice.filter);
    wishes.places = std::move(choice.places);
    wishes.chosen = choice.chosen;
    wishes.releasesSelection = !choice.chosen;
    memory.page = KioskPage::None;
    memory.query.clear();
}

void drawField(const KioskInputs& inputs, KioskMemory& memory) {
    const Look& look = inputs.look;
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const ImVec2 size{ImGui::GetContentRegionAvail().x - kTouchHeight - kTouchGap, kTouchHeight};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 to{from.x + size.x, from.y + size.y};
    list.AddRectFilled(from, to, packed(look.theme.text, kGroundAtRest), 10.0F);
    list.AddRect(from, to, packed(look.theme.accent), 10.0F, 0, 2.0F);
    drawIcon(list, Icon::Search, {from.x + 26.0F, from.y + size.y / 2.0F}, 20.0F,
             packed(look.theme.textMuted));
    const float left = from.x + 48.0F;
    const float room = size.x - 64.0F;
    if (memory.query.empty()) {
        drawText(list, look.fonts.heading, {left, from.y}, size.y, packed(look.theme.textMuted), kHint, room);
    }
    const float typed = memory.query.empty() ? 0.0F
                                             : drawText(list, look.fonts.heading, {left, from.y}, size.y,
                                                        packed(look.theme.text), memory.query, room);
    list.AddRectFilled({left + typed + 1.0F, from.y + 13.0F}, {left + typed + 3.0F, to.y - 13.0F},
                       packed(look.theme.accent));
    ImGui::SetCursorScreenPos({to.x + kTouchGap, from.y});
    TouchButton cross{"Close the search"};
    cross.icon = Icon::Close;
    cross.isIconAlone = true;
    if (touchButton(look, "close", cross, {kTouchHeight, kTouchHeight})) memory.page = KioskPage::None;
}

std::string behind(const SearchHit& hit) {
    if (hit.kind == SearchKind::Country) return "Country";
    return hit.metName.empty() ? hit.secondary : hit.metName + " · " + hit.secondary;
}

void drawHits(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes, float roomPixels) {
    const Look& look = inputs.look;
    const auto rows = static_cast<std::size_t>(
        std::max(1.0F, std::floor((roomPixels + kTouchGap) / (kTouchHeight + kTouchGap))));
    const float width = ImGui::GetContentRegionAvail().x;
    const ImVec2 from = ImGui::GetCursorScreenPos();
    if (memory.hits.empty()) {
        const bool isBlank = memory.query.empty();
        const std::string words = isBlank ? "Type the first letters of a name; accents are not needed."
                                          : "Nothing is called " + inQuotes(memory.query) + ".";
        drawText(*ImGui::GetWindowDrawList(), look.fonts.body, from, kTouchHeight,
                 packed(look.theme.textMuted), words, width);
        return;
    }
    std::optional<SearchHit> chosen; // choosing changes the list
    for (std::size_t i = 0; i < std::min(rows, memory.hits.size()); ++i) {
        const SearchHit& hit = memory.hits[i];
        ImGui::SetCursorScreenPos({from.x, from.y + static_cast<float>(i) * (kTouchHeight + kTouchGap)});
        ImGui::PushID(static_cast<int>(i));
        const std::string detail = behind(hit);
        const std::string count = withThousands(hit.count);
        TouchButton row{hit.label};
        row.detail = detail;
        row.right = count;
        if (touchButton(look, "hit", row, {width, kTouchHeight})) chosen = hit;
        ImGui::PopID();
    }
    if (chosen) choose(inputs, *chosen, memory, wishes);
}

} // namespace

void drawKioskSearch(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const KioskLayout layout = kioskLayout(inputs.sizePixels);
    beginTouchPanel("Search", layout.page.topLeft, layout.page.size, inputs.isAsleep);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    drawField(inputs, memory);
    const float keys = touchKeyboardHeight(KeyRows::Letters);
    const float bottom = layout.page.topLeft.y + layout.page.size.y - kTouchMargin;
    const float hitsTop = from.y + kTouchHeight + kTouchGap;
    answer(inputs, memory);
    ImGui::SetCursorScreenPos({from.x, hitsTop});
    drawHits(inputs, memory, wishes, bottom - keys - kTouchGap - hitsTop);
    ImGui::SetCursorScreenPos({from.x, bottom - keys});
    typeInto(memory, drawTouchKeyboard(inputs.look, KeyRows::Letters));
    ImGui::End();
}

void typeInto(KioskMemory& memory, const std::string& typed) {
    if (typed == "\b")
        memory.query = withoutLastLetter(std::move(memory.query));
    else if (memory.query.size() + typed.size() <= kLongestQuery && (typed != " " || !memory.query.empty()))
        memory.query += typed;
}

void takeFirstHit(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    answer(inputs, memory);
    if (memory.hits.empty()) return;
    const SearchHit first = memory.hits.front();
    choose(inputs, first, memory, wishes);
}

} // namespace atlas::ui
