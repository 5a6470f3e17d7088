#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/chains.h"
#include "analysis/city_groups.h"
#include "analysis/suggestions.h"
#include "model/arc_legend.h"
#include "model/command.h"
#include "model/filter.h"
#include "model/partnership_list.h"
#include "model/search_index.h"
#include "ui/insight_memory.h"
#include "ui/picker.h"
#include "ui/style.h"

namespace atlas::ui {

// A line that appears at the bottom for a while: a picture was saved, a file is damaged.
struct Notice {
    std::string text;
    bool isError = false; // stays until it is closed
};

// What the legend explains, in figures.
struct LegendScale {
    DistanceScale distances;
    struct Disc {
        std::uint32_t partners = 0;
        double radiusPixels = 0.0; // of design size
    };
    std::array<Disc, 3> discs;
};

struct InterfaceInputs {
    const Network& network;
    const FilterResult& shown;
    std::span<const Theme> themes;
    Look look;
    ImVec2 sizePixels; // the window, in design pixels
    LegendScale legend;
    std::string loading;                      // what is being read just now; empty: nothing
    std::span<const Notice> notices;          // the latest last
    std::string pictureFolder;                // where pictures go while the state names no folder
    std::span<const ScreenPoint> lasso;       // as far as it is drawn, in pixels of the window
    const SearchIndex* search = nullptr;      // nothing while names are being read
    std::shared_ptr<const CityGroups> groups; // of what is shown; nothing while they are looked for
    int currentYear = 0;                      // of the calendar
};

// What the interface remembers from frame to frame and nobody else needs: what is open, what was typed.
enum class Section : std::uint8_t { Countries, Program, CitySize, Founded, Evidence, More };
inline constexpr std::size_t kSectionCount = 6;

struct TableMemory {
    ListView view; // as it is set
    const Network* network = nullptr;
    ListBasis basis;
    bool isFresh = false; // the rows are those of `madeFor` and `filter`
    ListView madeFor;
    Filter filter;
    std::vector<PartnershipIndex> rows;
};

// Answers of the analysis, kept as long as the question stays the same.
struct AnalysisMemory {
    const Network* network = nullptr;
    std::optional<std::pair<CityIndex, CityIndex>> chainEnds;
    Filter chainFilter;
    Chain chain;
    std::string noChain;                     // why there is none
    std::optional<CityIndex> suggestionsFor; // the city for which they were asked
    SuggestionWeights weights;
    SuggestionWeights weightsOfSuggestions;
    std::vector<Suggestion> suggestions;
    bool hasSuggestions = false; // for that city and those weights
};

struct InterfaceMemory {
    std::array<bool, kSectionCount> sectionOpen{true, true, false, false, false, true};
    std::string countrySearch;
    std::string pairSearch;
    std::array<std::optional<CountryCode>, 2> pairChoice; // while only one of the two is chosen
    float filterContentHeightPixels = 600.0F;
    float detailsContentHeightPixels = 400.0F;
    TableMemory table;
    AnalysisMemory analysis;
    Selection detailsOf;          // what the panel at the right showed last
    std::size_t decadeAnchor = 0; // where a drag over decades began
    bool isDraggingDecades = false;
    bool openExport = false;   // at the next frame
    bool openColours = false;  // at the next frame
    bool focusFilters = false; // at the next frame
    bool focusDrawer = false;  // at the next frame
    bool filtersHaveKeyboard = false;

    PickerMemory search;
    std::string searchAnswered; // the query that the hits answer
    std::vector<SearchHit> searchHits;
    PickerPlace searchPlace; // beneath the field of the top bar
    PickerMemory palette;
    ChainPickerMemory chainPicker;
    RingsMemory rings;
    GapsMemory gaps;
    AnniversariesMemory anniversaries;
    bool openKeys = false; // at the next frame
    bool closeKeys = false;
    bool keysAreOpen = false;
    bool hintsClosed = true; // those of the first start
};

struct InterfaceRequests {
    std::vector<Command> commands;
    std::optional<std::size_t> closedNotice;
    std::optional<std::vector<PartnershipIndex>> exportRows; // into a file
    std::vector<LngLat> goTo;                                // places to bring into sight
    std::optional<CountryIndex> goToCountry;                 // whose cities, if any, nobody shows
    std::optional<CityIndex> centreOn;                       // makes it the map's own centre
    std::optional<Camera> flight;                            // where to fly
    std::optional<Target> chosen;                            // what was looked for
    bool closedHints = false;
};

// Whether a list that is filtered as one types is open, or about to open: letters belong to it.
bool isPicking(const InterfaceMemory& memory);

// Space that panels leave the map, in design pixels.
Insets insetsBesidePanels(ImVec2 sizePixels, const AppState& state);

// The lower end of what panels at the right may use: the drawer lies beneath.
float bottomEdgePixels(ImVec2 sizePixels, const AppState& state);

// Draws every panel that shows and applies what was clicked and typed to the state. To be called between
// ImGui::NewFrame() and ImGui::Render().
InterfaceRequests drawInterface(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory);

} // namespace atlas::ui
