#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/findings/chains.h"
#include "analysis/findings/city_groups.h"
#include "analysis/findings/suggestions.h"
#include "model/view/arc_legend.h"
#include "model/charts/charts.h"
#include "model/commands/command.h"
#include "model/filter/filter.h"
#include "model/camera/map_line.h"
#include "model/facts/partnership_list.h"
#include "model/search/search_index.h"
#include "model/charts/time_line.h"
#include "ui/gallery/gallery_memory.h"
#include "ui/drawer/insight_memory.h"
#include "ui/drawer/matrix_memory.h"
#include "ui/drawer/measure_news.h"
#include "ui/drawer/measures_memory.h"
#include "ui/widgets/picker.h"
#include "ui/drawer/shown_mark.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// A line that appears at the bottom for a while: a picture was saved, a file is damaged.
struct Notice {
    std::string text;
    bool isError = false;         // stays until it is closed
    std::optional<Command> offer; // what a button on it does
    std::string offerName;        // and how that is called
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
    std::string loading;                 // what is being read just now; empty: nothing
    std::span<const Notice> notices;     // the latest last
    std::string pictureFolder;           // where pictures go while the state names no folder
    std::span<const ScreenPoint> lasso;  // as far as it is drawn, in pixels of the window
    const SearchIndex* search = nullptr; // nothing while names are being read
    MeasureNews measures;
    std::span<const ViewCard> views;          // saved ones
    std::string viewsProblem;                 // why they cannot be read; empty: they can
    std::optional<ImVec2> mark;               // what the keyboard marked on the map, in design pixels
    std::shared_ptr<const CityGroups> groups; // of what is shown; nothing while they are looked for
    std::string groupsError;                  // why they cannot be found; empty: they can
    int currentYear = 0;                      // of the calendar
    Camera camera;                            // of the map as it is seen just now
    Viewport viewport;
};

// What the interface remembers from frame to frame and nobody else needs: what is open, what was typed.
enum class Section : std::uint8_t { Countries, Program, CitySize, Founded, Status, Evidence, More };
inline constexpr std::size_t kSectionCount = 7;

struct TableMemory {
    ListView view; // as it is set
    const Network* network = nullptr;
    ListBasis basis;
    ShownMark madeOf; // the rows, with `madeFor`
    ListView madeFor;
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
    std::optional<CountryCode> suggestionCountry; // nothing: anywhere
    std::optional<CountryCode> countryOfSuggestions;
    std::string suggestionCountrySearch;
    bool hasSuggestions = false;              // for that city, those weights and that country
    int scrollToSuggestions = 0;              // frames
    std::optional<std::size_t> litSuggestion; // whose row is pointed at
};

// A range that is being dragged over the bins of a chart.
struct BrushDrag {
    enum class Way : std::uint8_t { None, Choose, Move };

    unsigned chart = 0; // which: Dear ImGui's number of it
    Way way = Way::None;
    bool isAtEdge = false;  // one end stays
    bool hasMoved = false;  // beyond a click
    float pressedAt = 0.0F; // x
    std::size_t anchor = 0; // the bin at the end that stays, or where the hand took hold
    BinRange start;         // when the hand took hold

    bool isActive() const { return way != Way::None; }
};

struct ChartMemory {
    const Network* network = nullptr; // whose years these are
    std::optional<YearRange> recorded;
    BrushDrag drag;
    unsigned focusedChart = 0; // the chart that has the keyboard, its bin, and where a choice began
    std::size_t focusedBin = 0;
    std::size_t keyAnchor = 0;
    std::optional<std::size_t> focusNext; // the place of a chart, for the next frame
    Playback playback;
    float contentHeightPixels = 300.0F;
};

struct InterfaceMemory {
    std::array<bool, kSectionCount> sectionOpen{true, true, false, false, false, false, true};
    std::string countrySearch;
    std::string pairSearch;
    std::array<std::optional<CountryCode>, 2> pairChoice; // while only one of the two is chosen
    float filterContentHeightPixels = 600.0F;
    float detailsContentHeightPixels = 400.0F;
    TableMemory table;
    AnalysisMemory analysis;
    MatrixMemory matrix;
    MeasuresMemory measures;
    Selection detailsOf;          // what the panel at the right showed last
    std::size_t decadeAnchor = 0; // where a drag over decades began
    bool isDraggingDecades = false;
    bool openExport = false;  // at the next frame
    bool openColours = false; // at the next frame
    bool focusTimeLine = false;
    ChartMemory charts;
    GalleryMemory gallery;

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
    int scrollKeys = 0; // rows, where the sheet is taller than the window
    bool keysAreOpen = false;
    bool keysAreTall = false; // more than the window: arrows scroll
    bool hintsClosed = true;  // those of the first start
};

enum class CopyMeasures : std::uint8_t { Text, Json };

struct InterfaceRequests {
    std::vector<Command> commands;
    std::optional<std::size_t> closedNotice;
    std::optional<std::vector<PartnershipIndex>> exportRows; // into a file
    std::vector<LngLat> goTo;                                // places to bring into sight
    std::optional<CountryIndex> goToCountry;                 // whose cities, if any, nobody shows
    bool keepsKeyboard = false;        // though the map flies: the next choice is beside the last one
    std::optional<CityIndex> centreOn; // makes it the map's own centre
    std::optional<Camera> flight;      // where to fly
    std::optional<Target> chosen;      // what was looked for
    bool closedHints = false;
    std::optional<CopyMeasures> copyMeasures; // to the clipboard
    std::optional<std::string> openLink;      // in the browser
    std::optional<GalleryDeed> viewDeed;
};

// What is on the map now.
ShownMark shownMark(const InterfaceInputs& inputs, const AppState& state);

// Whether a list that is filtered as one types is open, or about to open: letters belong to it.
bool isPicking(const InterfaceMemory& memory);

// Whether the filter is being dragged, or plays: all of it is one deed.
bool isSliding(const InterfaceMemory& memory);

// Space that panels leave the map, in design pixels.
Insets insetsBesidePanels(ImVec2 sizePixels, const AppState& state);

// What no panel covers but those in the corner below: what is selected floats over the map, which goes on
// beneath it.
ScreenBox freeMapBox(ImVec2 sizePixels, const AppState& state);

// The lower end of what panels at the right may use: the drawer lies beneath.
float bottomEdgePixels(ImVec2 sizePixels, const AppState& state);

// The right end of the drawer and of the time line.
float rightEdgePixels(ImVec2 sizePixels, const AppState& state);

// Draws every panel that shows and applies what was clicked and typed to the state. To be called between
// ImGui::NewFrame() and ImGui::Render().
InterfaceRequests drawInterface(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory);

} // namespace atlas::ui
