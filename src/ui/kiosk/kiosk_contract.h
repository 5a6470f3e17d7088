#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/document/document.h"
#include "model/kiosk/leave_code.h"
#include "model/search/search_index.h"
#include "model/view/view.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// What lies over the left of the map when a visitor looks for something.
enum class KioskPage : std::uint8_t { None, Search, Countries, Programs };

// What the kiosk's controls are given.
struct KioskInputs {
    const Document& document; // of what is shown
    const View& view;
    Look look;
    ImVec2 sizePixels;                   // the window, in design pixels
    const SearchIndex* search = nullptr; // nothing while names are being read
    int currentYear = 0;                 // of the calendar
    std::optional<int> countdown;        // seconds that it shows; nothing: there is none
    const LeaveEntry& leave;             // the board on which staff enters the code
    bool isAsleep = false; // nothing can be pressed: the touch that woke the screen is not over yet

    const Network& network() const { return *document.network(); }
    const FilterResult& shown() const { return *document.shown(); }
};

// What visitors have found and opened; gone with them.
struct KioskMemory {
    KioskPage page = KioskPage::None;
    std::string query;
    std::optional<std::string> answered; // the query that the hits are of
    std::vector<SearchHit> hits;
    std::size_t countryPage = 0;
    std::size_t partnerPage = 0;
    Selection told; // what the card told of in the last frame
};

// What was asked for in a frame; the mode does it.
struct KioskWishes {
    std::optional<Filter> filter;
    std::vector<LngLat> places; // to fly to
    std::optional<Target> chosen;
    bool releasesSelection = false;
    bool showsAll = false; // all partnerships again
    int zoomSteps = 0;
    bool wantsWholeMap = false;
    bool wantsTour = false;
    bool isNameHeld = false; // the program's name, which staff holds to be asked for the code
    std::optional<LeaveAct> leave;
    std::string code; // signs of it that were typed
};

} // namespace atlas::ui
