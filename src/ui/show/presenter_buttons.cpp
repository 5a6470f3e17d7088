#include "ui/show/presenter_buttons.h"

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kBetweenGroups = 3.0F * kGrid;
constexpr float kRow = kControlHeight + kGrid;
constexpr const char* kMonitorMenu = "monitors";

} // namespace

PresenterButtons::PresenterButtons(const Look& look, const PresenterShown& shown)
    : m_look(look), m_shown(shown) {
    const bool isBlack = shown.roomSees == "black";
    const bool isWhite = shown.roomSees == "white";
    m_buttons = {
        {"back", "Back", "The step before  (Page Up, Left)", ShowAction::Back},
        {"next", "Next", "The next step  (Page Down, Right, Space)", ShowAction::Next},
        {"black", "Black", "Nothing for the room; again: back  (B)", ShowAction::Black, isBlack, true},
        {"white", "White", "A white screen; again: back  (W)", ShowAction::White, isWhite},
        {"overview", "All steps", "Shows the room all steps as pictures  (G)", ShowAction::Overview,
         shown.roomSees == "all steps"},
        {"halt", shown.times.isHalted ? "Go on" : "Halt clock",
         "The clock of the talk stands, or goes on  (C)", ShowAction::HaltClock, shown.times.isHalted, true},
        {"zero", "Zero clock", "The clock of the talk begins anew  (Shift+C)", ShowAction::ZeroClock},
    };
    bool beginsGroup = true;
    const auto add = [&](Button button) {
        button.beginsGroup = std::exchange(beginsGroup, false);
        m_buttons.push_back(std::move(button));
    };
    if (shown.monitors.size() > 1) {
        Button menu{kMonitorMenu, "Stage on " + shown.monitors[shown.stageMonitor],
                    "Which monitor the room sees  (M: the next one)", ShowAction::NextMonitor};
        menu.isMenu = true;
        add(std::move(menu));
    }
    if (shown.canSwap)
        add({"swap", "Swap screens", "Stage and notes change places  (X)", ShowAction::SwapScreens});
    add({"hide", "Hide notes", "The show goes on without this view; again: it is back  (P)",
         ShowAction::Presenter});
    add({"leave", "End show", "Back to where the show was begun  (Esc)", ShowAction::Leave});
    for (Button& button : m_buttons)
        button.width = button.isMenu ? menuButtonWidth(look, false, button.label)
                                     : textWidth(look.fonts.strong, button.label) + 3.0F * kGrid;
}

std::vector<PresenterButtons::Placed> PresenterButtons::placed(float width) const {
    std::vector<Placed> all;
    float left = 0.0F;
    int row = 0;
    for (const Button& button : m_buttons) {
        if (left > 0.0F && button.beginsGroup) left += kBetweenGroups - kGrid;
        if (left > 0.0F && left + button.width > width) {
            left = 0.0F;
            ++row;
        }
        all.push_back({&button, left, row});
        left += button.width + kGrid;
    }
    return all;
}

float PresenterButtons::heightWithin(float width) const {
    return static_cast<float>(placed(width).back().row + 1) * kRow - kGrid;
}

bool PresenterButtons::drawButton(const Button& button) const {
    const bool wasPressed = textButton(m_look, button.id, button.label, button.isChosen, button.width);
    tooltip(m_look, button.tip);
    return wasPressed;
}

std::optional<std::size_t> PresenterButtons::drawMonitors(const Button& button) const {
    const bool isOpen = ImGui::IsPopupOpen(kMonitorMenu);
    if (menuButton(m_look, button.id, nullptr, button.label, button.tip, isOpen, button.width))
        ImGui::OpenPopup(kMonitorMenu);
    std::optional<std::size_t> chosen;
    if (!ImGui::BeginPopup(kMonitorMenu)) return chosen;
    listMenu(kMonitorMenu);
    for (std::size_t i = 0; i < m_shown.monitors.size(); ++i) {
        if (menuRow(m_look, m_shown.monitors[i].c_str(), m_shown.monitors[i], {},
                    i == m_shown.stageMonitor)) {
            chosen = i;
            ImGui::CloseCurrentPopup();
        }
    }
    ImGui::EndPopup();
    return chosen;
}

PresenterUse PresenterButtons::draw(const PanelBox& box) const {
    PresenterUse use;
    for (const Placed& at : placed(box.width())) {
        ImGui::SetCursorScreenPos({box.left + at.left, box.top + static_cast<float>(at.row) * kRow});
        if (at.button->isMenu)
            use.stageMonitor = drawMonitors(*at.button);
        else if (drawButton(*at.button))
            use.action = at.button->does;
    }
    return use;
}

} // namespace atlas::ui
