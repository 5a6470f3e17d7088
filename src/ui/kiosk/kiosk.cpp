#include "ui/kiosk/kiosk.h"

#include <algorithm>
#include <cctype>

#include "ui/kiosk/kiosk_card.h"
#include "ui/kiosk/kiosk_choices.h"
#include "ui/kiosk/kiosk_keyboard.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kiosk/kiosk_overlays.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/kiosk/kiosk_search.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kName = "Sister Cities Atlas";

// What is chosen, or what there is to choose.
std::string countryWords(const KioskInputs& inputs) {
    const std::string chosen = describe(inputs.view.filter, Facet::Countries, inputs.network());
    return chosen.empty() ? "All countries" : chosen;
}

std::string programWords(const KioskInputs& inputs) {
    const std::string chosen = describe(inputs.view.filter, Facet::Program, inputs.network());
    return chosen.empty() ? "All programs" : chosen;
}

void drawBar(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const KioskBox bar = kioskLayout(inputs.sizePixels).bar;
    const Look& look = inputs.look;
    constexpr float kTour = 216.0F;
    const float choice = (bar.size.x - kTour - 3.0F * kTouchGap) / 3.0F;
    beginBarePanel("Kiosk", bar.topLeft, bar.size, inputs.isAsleep);
    float left = bar.topLeft.x;
    const auto button = [&](const char* id, TouchButton words, float width) {
        ImGui::SetCursorScreenPos({left, bar.topLeft.y});
        ImGui::GetWindowDrawList()->AddRectFilled(
            {left, bar.topLeft.y}, {left + width, bar.topLeft.y + kTouchHeight}, touchGround(look), 10.0F);
        left += width + kTouchGap;
        return touchButton(look, id, words, {width, kTouchHeight});
    };
    TouchButton search{"Search"};
    search.icon = Icon::Search;
    search.detail = "city or country";
    if (button("search", search, choice)) memory.page = KioskPage::Search;
    const std::string countries = countryWords(inputs);
    TouchButton country{countries};
    country.icon = Icon::Globe;
    country.isChosen = isActive(inputs.view.filter, Facet::Countries);
    if (button("countries", country, choice)) memory.page = KioskPage::Countries;
    const std::string programs = programWords(inputs);
    TouchButton program{programs};
    program.icon = Icon::Funnel;
    program.isChosen = isActive(inputs.view.filter, Facet::Program);
    if (button("programs", program, choice)) memory.page = KioskPage::Programs;
    TouchButton tour{"Back to the tour"};
    tour.icon = Icon::Play;
    tour.isPrimary = true;
    tour.isCentred = true;
    if (button("tour", tour, kTour)) wishes.wantsTour = true;
    ImGui::End();
}

void drawZoom(const KioskInputs& inputs, KioskWishes& wishes) {
    const KioskBox box = kioskLayout(inputs.sizePixels).zoom;
    const Look& look = inputs.look;
    beginBarePanel("Zoom", box.topLeft, box.size, inputs.isAsleep);
    float top = box.topLeft.y;
    const auto button = [&](const char* id, std::string_view words, Icon icon, bool repeats) {
        ImGui::SetCursorScreenPos({box.topLeft.x, top});
        ImGui::GetWindowDrawList()->AddRectFilled({box.topLeft.x, top},
                                                  {box.topLeft.x + kTouchHeight, top + kTouchHeight},
                                                  touchGround(look), 10.0F);
        top += kTouchHeight + kTouchGap;
        TouchButton shown{words};
        shown.icon = icon;
        shown.isIconAlone = true;
        shown.repeats = repeats;
        return touchButton(look, id, shown, {kTouchHeight, kTouchHeight});
    };
    if (button("nearer", "Nearer", Icon::Plus, true)) ++wishes.zoomSteps;
    if (button("farther", "Farther", Icon::Minus, true)) --wishes.zoomSteps;
    if (button("whole", "The whole map", Icon::Reset, false)) wishes.wantsWholeMap = true;
    ImGui::End();
}

// How much is shown, and the way back to all of it. The program's name stands there, too: who holds it for a
// while is asked for the code.
void drawCount(const KioskInputs& inputs, KioskWishes& wishes) {
    const KioskBox box = kioskLayout(inputs.sizePixels).count;
    const Look& look = inputs.look;
    constexpr float kAll = 168.0F;
    beginBarePanel("Count", box.topLeft, box.size, inputs.isAsleep);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool isFiltered = isActive(inputs.view.filter);
    const ShownCount count = shownCount(inputs.shown());
    const float words =
        std::max(textWidth(look.fonts.strong, count.partnerships), textWidth(look.fonts.body, kName)) +
        2.0F * 14.0F;
    const ImVec2 from = box.topLeft;
    list.AddRectFilled(from, {from.x + words, from.y + kTouchHeight}, touchGround(look), 10.0F);
    ImGui::InvisibleButton("name", {words, kTouchHeight});
    listControl("name", kName);
    wishes.isNameHeld = ImGui::IsItemActive();
    drawText(list, look.fonts.strong, {from.x + 14.0F, from.y + 4.0F}, 22.0F, packed(look.theme.text),
             count.partnerships);
    drawText(list, look.fonts.body, {from.x + 14.0F, from.y + 25.0F}, 22.0F, packed(look.theme.textMuted),
             kName);
    if (isFiltered) {
        const ImVec2 corner{from.x + words + kTouchGap, from.y};
        ImGui::SetCursorScreenPos(corner);
        list.AddRectFilled(corner, {corner.x + kAll, corner.y + kTouchHeight}, touchGround(look), 10.0F);
        TouchButton all{"Show all"};
        all.icon = Icon::Close;
        all.isCentred = true;
        if (touchButton(look, "show-all", all, {kAll, kTouchHeight})) wishes.showsAll = true;
    }
    ImGui::End();
}

void drawPage(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    switch (memory.page) {
        case KioskPage::None:
            return;
        case KioskPage::Search:
            return drawKioskSearch(inputs, memory, wishes);
        case KioskPage::Countries:
            return drawKioskCountries(inputs, memory, wishes);
        case KioskPage::Programs:
            return drawKioskPrograms(inputs, memory, wishes);
    }
}

// The beginning of a name: a search is not opened by signs.
bool beginsName(const std::string& typed) {
    const auto first = static_cast<unsigned char>(typed.front());
    return first >= 0x80 || std::isalpha(first) != 0;
}

// Enter presses the control that is outlined, if one is.
bool wasEntered() {
    return wasKeyPressed(ImGuiKey_Enter) && !isKeyboardInUse();
}

// Letters and keys come one after the other, as they were typed.
void typeCode(const std::string& typed, KioskWishes& wishes) {
    wishes.code += typed;
    if (wasKeyPressed(ImGuiKey_Backspace, true)) wishes.leave = LeaveAct::Erase;
    if (wasKeyPressed(ImGuiKey_Escape)) wishes.leave = LeaveAct::Close;
    if (wasEntered()) wishes.leave = LeaveAct::Enter;
}

void typeName(const KioskInputs& inputs, const std::string& typed, KioskMemory& memory, KioskWishes& wishes) {
    const bool isSearching = memory.page == KioskPage::Search;
    if (!isSearching && (typed.empty() || !beginsName(typed))) return;
    if (!isSearching) memory.query.clear();
    memory.page = KioskPage::Search;
    typeInto(memory, typed);
    if (wasKeyPressed(ImGuiKey_Backspace, true)) typeInto(memory, "\b");
    if (wasEntered()) takeFirstHit(inputs, memory, wishes);
}

// What is typed goes to the board of the code, else into the search, which it opens.
void takeKeyboard(const KioskInputs& inputs, KioskMemory& memory, KioskWishes& wishes) {
    const std::string typed = takeTyped(memory.page == KioskPage::Search && !isKeyboardInUse());
    if (inputs.isAsleep) return;
    if (inputs.leave.isOpen)
        typeCode(typed, wishes);
    else
        typeName(inputs, typed, memory, wishes);
}

} // namespace

KioskWishes drawKiosk(const KioskInputs& inputs, KioskMemory& memory) {
    KioskWishes wishes;
    takeKeyboard(inputs, memory, wishes);
    if (memory.page == KioskPage::None) {
        drawBar(inputs, memory, wishes);
        drawZoom(inputs, wishes);
        drawCount(inputs, wishes);
    }
    drawKioskCard(inputs, memory, wishes);
    drawPage(inputs, memory, wishes);
    if (inputs.leave.isOpen) drawKioskCodeBoard(inputs, wishes);
    if (inputs.countdown) drawKioskCountdown(inputs.look, inputs.sizePixels, *inputs.countdown);
    return wishes;
}

std::vector<std::string> kioskPanels(const KioskInputs& inputs, const KioskMemory& memory) {
    if (inputs.leave.isOpen) return {"Code"};
    switch (memory.page) {
        case KioskPage::Search:
            return {"Search"};
        case KioskPage::Countries:
            return {"Countries"};
        case KioskPage::Programs:
            return {"Programs"};
        case KioskPage::None:
            break;
    }
    std::vector<std::string> panels{"Kiosk", "Zoom", "Count"};
    if (hasKioskCard(inputs.view.selection)) panels.emplace_back("Card");
    return panels;
}

} // namespace atlas::ui
