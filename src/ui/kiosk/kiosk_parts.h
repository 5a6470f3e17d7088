#pragma once

#include <optional>
#include <string_view>

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

// Controls for fingers and for eyes at some distance. A kiosk's interface is scaled so that a screen has at
// least kKioskWidth x kKioskHeight design pixels: on 1920 x 1080 each is 1.875 pixels large, body type 30 and
// the lowest control 90 pixels high.
namespace atlas::ui {

inline constexpr float kKioskWidth = 1024.0F;
inline constexpr float kKioskHeight = 576.0F;

inline constexpr float kTouchHeight = 52.0F; // of a control
inline constexpr float kTouchGap = 8.0F;     // between two
inline constexpr float kTouchMargin = 12.0F; // at the edges of screen and panels

struct TouchButton {
    std::string_view label;
    std::optional<Icon> icon{}; // before the words, or alone where there are none to be read
    std::string_view detail{};  // fainter, behind the label
    std::string_view right{};   // figures at the end
    bool isPrimary = false;
    bool isChosen = false;
    bool isCentred = false;
    bool isIconAlone = false; // the label is what it is called, and not drawn
    bool isQuiet = false;     // it cannot be pressed just now
    bool repeats = false;     // again and again while it is held
};
// Of that size; returns whether it was pressed.
bool touchButton(const Look& look, const char* id, const TouchButton& button, ImVec2 size);

// The colour of panels, through which nothing shines: they are read at some distance.
ImU32 touchGround(const Look& look);

// A panel of the kiosk. Close it with ImGui::End(). `isAsleep`: nothing in it can be pressed.
void beginTouchPanel(const char* name, ImVec2 topLeft, ImVec2 size, bool isAsleep);
// The same without a ground, for controls that lie on the map.
void beginBarePanel(const char* name, ImVec2 topLeft, ImVec2 size, bool isAsleep);

// A heading with a cross at its right; returns whether that was pressed.
bool touchHeading(const Look& look, std::string_view heading, std::string_view closeWords);

// Back and on through so many pages, with which one is seen; nothing where there is but one. Sets `page`.
void pageTurner(const Look& look, std::size_t& page, std::size_t pageCount, std::string_view words);

// What is typed on a real keyboard in this frame, letters alone; Dear ImGui's queue is empty then.
// `withBlank`: Space is a letter, too.
std::string takeTyped(bool withBlank);

} // namespace atlas::ui
