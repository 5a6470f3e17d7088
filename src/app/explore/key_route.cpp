#include "app/explore/key_route.h"

#include "model/commands/command_table.h"

namespace atlas {

namespace {

// Keys that the gallery of views knows; of the others, those that move nothing on the map go on.
std::optional<KeyRoute> galleryRoute(const KeyPress& press, const KeySituation& situation) {
    if (situation.isRenamingView) return key::Nothing{}; // they are typed
    if (const std::optional<ui::GalleryKey> known = galleryKeyFor(press)) return key::Gallery{*known};
    const std::optional<Command> command = commandFor(press);
    if (!command || !worksWhileTyping(*command, press)) return key::Nothing{};
    return std::nullopt;
}

// Any key closes the sheet of keys and does nothing else; arrows scroll it, should it be taller than the
// window.
KeyRoute sheetRoute(const KeyPress& press, bool isTall) {
    const int rows = isTall ? scrolledRows(press) : 0;
    if (rows != 0) return key::ScrollSheet{rows};
    if (isModifier(press)) return key::Nothing{};
    return key::CloseSheet{};
}

} // namespace

KeyRoute routeKey(const KeyPress& press, const KeySituation& situation) {
    if (situation.isGalleryOpen) {
        if (const std::optional<KeyRoute> route = galleryRoute(press, situation)) return *route;
    } else if (situation.isKeySheetOpen) {
        return sheetRoute(press, situation.isKeySheetTall);
    }
    if (situation.isFieldFocused && typesSign(press)) return key::Nothing{};
    const std::optional<Command> command = commandFor(press);
    if (!command && !situation.isTyping && startsSearch(press)) return key::Run{"open-search"_command, true};
    if (!command) return key::Nothing{};
    const bool worksInFields = worksWhileTyping(*command, press);
    if (situation.isTyping && !worksInFields) return key::Nothing{};
    if (situation.isKeyboardInPanel && needsFreeKeyboard(*command, press)) return key::Nothing{};
    if (*command == "choose-marked"_command && situation.hasOnlyHints) return key::CloseHints{};
    return key::Run{*command, rowOf(*command).opensPicker && worksInFields};
}

} // namespace atlas
