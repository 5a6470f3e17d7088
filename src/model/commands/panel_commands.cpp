// What commands do that open and close panels and lead the keyboard to them.
#include "model/commands/command_context.h"

namespace atlas::commands {

namespace {

// What had the keyboard is gone: it belongs to the map again.
void releaseKeyboardOfDrawer(CommandContext& context, bool hadDrawer) {
    if (hadDrawer && !context.state.shows(Panel::Drawer)) context.requests.add(ask::ReleaseKeyboard{});
}

void setOpen(ExploreState& state, Panel panel, bool isOpen) {
    Workspace& workspace = state.workspace;
    workspace.setOpen(panel, isOpen);
    workspace.allPanelsHidden = false;
    workspace.inFront = state.has(panel) ? std::optional(panel) : std::nullopt;
}

} // namespace

void togglePanels(CommandContext& context) {
    const bool hadDrawer = context.state.shows(Panel::Drawer);
    bool& areHidden = context.state.workspace.allPanelsHidden;
    areHidden = !areHidden;
    releaseKeyboardOfDrawer(context, hadDrawer);
}

void toggleDrawer(CommandContext& context) {
    ExploreState& state = context.state;
    const auto view = std::get<DrawerView>(context.about);
    const bool hadDrawer = state.shows(Panel::Drawer);
    const bool wasShown = state.shows(view);
    state.workspace.drawerView = view;
    setOpen(state, Panel::Drawer, !wasShown);
    releaseKeyboardOfDrawer(context, hadDrawer);
    if (!state.shows(Panel::Drawer) || context.isByMouse) return;
    // What a key opened has the keyboard; Esc gives it back. The matrix takes it for its cells by itself.
    if (view == DrawerView::Charts)
        context.requests.add(ask::FocusChart{});
    else if (view != DrawerView::Matrix)
        context.requests.add(ask::FocusPanel{Panel::Drawer});
}

void togglePanel(CommandContext& context) {
    const auto panel = std::get<Panel>(context.about);
    const bool hadDrawer = context.state.shows(Panel::Drawer);
    setOpen(context.state, panel, !context.state.shows(panel));
    releaseKeyboardOfDrawer(context, hadDrawer);
}

// In a small window, the panel comes to the front.
void focusPanel(CommandContext& context) {
    const auto panel = std::get<Panel>(context.about);
    Workspace& workspace = context.state.workspace;
    workspace.allPanelsHidden = false;
    if (!context.state.has(panel)) return;
    workspace.inFront = panel;
    context.requests.add(ask::FocusPanel{panel});
}

void focusBeside(CommandContext& context) {
    context.requests.add(ask::FocusBeside{std::get<int>(context.about)});
}

void focusTimeLine(CommandContext& context) {
    if (context.state.has(Panel::TimeLine)) context.state.workspace.inFront = Panel::TimeLine;
    context.requests.add(ask::FocusTimeLine{});
}

void playOrPause(CommandContext& context) {
    context.requests.add(ask::PlayOrPause{});
}

void openMenu(CommandContext& context) {
    context.requests.add(ask::OpenMenu{std::get<Menu>(context.about)});
}

} // namespace atlas::commands
