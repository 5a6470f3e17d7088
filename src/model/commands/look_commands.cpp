// What commands do that change how everything looks: theme, names, arcs, and how large the interface is.
#include <algorithm>
#include <array>

#include "model/commands/command_context.h"

namespace atlas::commands {

namespace {

constexpr double kBrightnessStep = 0.25;
constexpr std::array<int, 9> kInterfacePercents{75, 90, 100, 125, 150, 175, 200, 250, 300};

// The next of the sizes on offer, larger or smaller; at their end it stays.
int nextInterfacePercent(int percent, bool isLarger) {
    if (!isLarger) {
        const auto at = std::lower_bound(kInterfacePercents.begin(), kInterfacePercents.end(), percent);
        return at == kInterfacePercents.begin() ? kInterfacePercents.front() : *(at - 1);
    }
    const auto above = std::upper_bound(kInterfacePercents.begin(), kInterfacePercents.end(), percent);
    return above == kInterfacePercents.end() ? kInterfacePercents.back() : *above;
}

} // namespace

void showNextTheme(CommandContext& context) {
    const auto ids = context.themeIds;
    if (ids.empty()) return;
    std::string& current = context.state.view.themeId;
    const auto found = std::find(ids.begin(), ids.end(), current);
    const bool isLast = found == ids.end() || found + 1 == ids.end();
    current = isLast ? ids.front() : *(found + 1);
}

void toggleLabels(CommandContext& context) {
    bool& areShown = context.state.view.labels.areShown;
    areShown = !areShown;
}

void showNextColouring(CommandContext& context) {
    ArcColouring& colouring = context.state.view.arcStyle.colouring;
    colouring = nextColouring(colouring);
}

void brighten(CommandContext& context) {
    double& stops = context.state.view.arcStyle.brightnessStops;
    stops = brightened(stops, kBrightnessStep * std::get<int>(context.about));
}

void toggleShading(CommandContext& context) {
    Shading& shading = context.state.view.shading;
    shading = shading == Shading::None ? Shading::Gaps : Shading::None;
}

void toggleBundles(CommandContext& context) {
    ArcWay& way = context.state.view.arcStyle.way;
    way = way == ArcWay::Bundled ? ArcWay::GreatCircle : ArcWay::Bundled;
}

void scaleInterface(CommandContext& context) {
    int& percent = context.state.workspace.interfacePercent;
    percent = nextInterfacePercent(percent, std::get<int>(context.about) > 0);
}

void resetInterfaceScale(CommandContext& context) {
    context.state.workspace.interfacePercent = Workspace{}.interfacePercent;
}

void toggleOpensAsLeft(CommandContext& context) {
    bool& opensAsLeft = context.state.workspace.opensAsLeft;
    opensAsLeft = !opensAsLeft;
}

void toggleReducedMotion(CommandContext& context) {
    bool& isReduced = context.state.workspace.reducedMotion;
    isReduced = !isReduced;
}

void showNextColourVision(CommandContext& context) {
    ColourVision& vision = context.state.workspace.vision;
    vision = static_cast<ColourVision>((static_cast<std::size_t>(vision) + 1) % kColourVisionCount);
}

} // namespace atlas::commands
