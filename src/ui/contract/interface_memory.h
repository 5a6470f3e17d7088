#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings/chains.h"
#include "analysis/findings/suggestions.h"
#include "model/charts/charts.h"
#include "model/charts/time_line.h"
#include "model/facts/partnership_list.h"
#include "model/filter/filter.h"
#include "model/search/search_index.h"
#include "model/selection/selection.h"
#include "ui/drawer/insight_memory.h"
#include "ui/drawer/matrix_memory.h"
#include "ui/drawer/measures_memory.h"
#include "ui/drawer/shown_mark.h"
#include "ui/gallery/gallery_memory.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

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

// Whether a list that is filtered as one types is open, or about to open: letters belong to it.
bool isPicking(const InterfaceMemory& memory);

// Whether the filter is being dragged, or plays: all of it is one edit.
bool isSliding(const InterfaceMemory& memory);

} // namespace atlas::ui
