#pragma once

#include <imgui.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/page/page_composition.h"
#include "model/page/page_editing.h"
#include "model/page/page_problems.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// The words that an element has of itself, for fields that are empty.
struct UsualWords {
    std::string title;
    std::string subtitle;
    std::string partners;
    std::string chart;
    std::string sources;
};

// What the page composer is given. Lengths of the window are design pixels.
struct ComposeInputs {
    Look look;
    ImVec2 sizePixels; // the window
    const PageComposition& page;
    std::optional<PageElementKind> chosen;
    std::span<const PageProblem> problems;
    bool areProblemsKnown = true;
    const UsualWords& usual;
    ImTextureID picture{};  // of the page as it was when it was drawn last, its last row first; none yet: 0
    bool isDrawing = false; // a newer one
    double trueSizePixels = 3.78; // of a millimetre on this screen
    bool canUndo = false;
    bool canRedo = false;
    std::string notice; // what was done last; may be empty
    bool isNoticeError = false;
};

// How the page lies on the screen.
enum class PageZoom : std::uint8_t { Fit, TrueSize, Free };

struct PageDrag {
    PageElementKind kind = PageElementKind::Map;
    HeldEdges held;
    PagePlace from;
    ImVec2 begun{0.0F, 0.0F};
    bool hasMoved = false;
};

struct ComposeMemory {
    PageZoom zoom = PageZoom::Fit;
    float pixelsPerMillimetre = 1.0F; // of Free
    ImVec2 pan{0.0F, 0.0F};           // of the page's middle, from the room's
    std::optional<PageDrag> drag;
    bool isPanning = false;
    std::vector<PageGuide> guides; // that the drag has met
    unsigned dragCount = 0;
    int zoomSteps = 0; // asked for by keys, for the next frame
};

// Where the page lies on the screen.
struct PageSpot {
    ImVec2 topLeft{0.0F, 0.0F};
    float pixelsPerMillimetre = 1.0F;

    ImVec2 pointOf(double x, double y) const {
        return {topLeft.x + static_cast<float>(x) * pixelsPerMillimetre,
                topLeft.y + static_cast<float>(y) * pixelsPerMillimetre};
    }
};

// What was asked for in a frame; the mode does it.
struct ComposeWishes {
    std::optional<PageComposition> edited;
    std::string key; // of edits that are undone together
    bool endsEdit = false;
    bool choosesOther = false;
    std::optional<PageElementKind> chosen; // with that; nothing: nothing is chosen
    bool isOtherPaper = false;             // places follow the grid of the paper that `edited` has
    bool wantsUndo = false;
    bool wantsRedo = false;
    bool wantsSave = false;
    bool wantsLeave = false;
    bool wantsNoPage = false; // the view is a picture alone again
    PageSpot spot;            // as it was drawn
};

inline constexpr const char* kComposePanel = "Page";
inline constexpr const char* kComposeCanvas = "Sheet";
inline constexpr float kComposePanelWidth = 336.0F;

} // namespace atlas::ui
