// What commands do that open and close panels and lead the keyboard to them.
#include "model/charts/time_line.h"
#include "model/commands/command_context.h"

namespace atlas::commands {

namespace {

// What had the keyboard is gone: it belongs to the map again.
void releaseKeyboardOfDrawer(CommandContext& context, bool hadDrawer) {
    if (hadDrawer && !context.layout().shows(Panel::Drawer)) context.requests.add(ask::ReleaseKeyboard{});
}

void setOpen(CommandContext& context, Panel panel, bool isOpen) {
    Workspace& workspace = context.state.workspace;
    workspace.setOpen(panel, isOpen);
    workspace.allPanelsHidden = false;
    workspace.inFront = context.layout().isOpen(panel) ? std::optional(panel) : std::nullopt;
}

// In a small window, where panels take turns. Whether it is there.
bool bringToFront(CommandContext& context, Panel panel) {
    Workspace& workspace = context.state.workspace;
    workspace.allPanelsHidden = false;
    if (!context.layout().isOpen(panel)) return false;
    workspace.inFront = panel;
    return true;
}

} // namespace

void togglePanels(CommandContext& context) {
    const bool hadDrawer = context.layout().shows(Panel::Drawer);
    bool& areHidden = context.state.workspace.allPanelsHidden;
    areHidden = !areHidden;
    releaseKeyboardOfDrawer(context, hadDrawer);
}

void toggleDrawer(CommandContext& context) {
    const auto view = std::get<DrawerView>(context.about);
    const PanelLayout before = context.layout();
    context.state.workspace.drawerView = view;
    setOpen(context, Panel::Drawer, !before.shows(view));
    releaseKeyboardOfDrawer(context, before.shows(Panel::Drawer));
    if (!context.layout().shows(Panel::Drawer) || context.isByMouse) return;
    // What a key opened has the keyboard; Esc gives it back.
    if (view == DrawerView::Charts)
        context.requests.add(ask::FocusChart{});
    else if (view == DrawerView::Matrix)
        context.requests.add(ask::FocusMatrix{});
    else
        context.requests.add(ask::FocusPanel{Panel::Drawer});
}

void togglePanel(CommandContext& context) {
    const auto panel = std::get<Panel>(context.about);
    const bool hadDrawer = context.layout().shows(Panel::Drawer);
    setOpen(context, panel, !context.layout().shows(panel));
    releaseKeyboardOfDrawer(context, hadDrawer);
}

void focusPanel(CommandContext& context) {
    const auto panel = std::get<Panel>(context.about);
    if (bringToFront(context, panel)) context.requests.add(ask::FocusPanel{panel});
}

void focusPair(CommandContext& context) {
    if (bringToFront(context, std::get<Panel>(context.about))) context.requests.add(ask::FocusCountryPair{});
}

void focusBeside(CommandContext& context) {
    context.requests.add(ask::FocusBeside{std::get<int>(context.about)});
}

void focusTimeLine(CommandContext& context) {
    if (context.layout().isOpen(Panel::TimeLine)) context.state.workspace.inFront = Panel::TimeLine;
    context.requests.add(ask::FocusTimeLine{});
}

void playOrPause(CommandContext& context) {
    context.requests.add(ask::PlayOrPause{});
}

// Where the time line is closed it opens: there the new speed stands.
void changePlaySpeed(CommandContext& context) {
    double& speed = context.state.workspace.playSpeed;
    speed = std::get<int>(context.about) > 0 ? fasterPlay(speed) : slowerPlay(speed);
    if (!context.layout().shows(Panel::TimeLine)) setOpen(context, Panel::TimeLine, true);
}

void openMenu(CommandContext& context) {
    context.requests.add(ask::OpenMenu{std::get<Menu>(context.about)});
}

} // namespace atlas::commands
