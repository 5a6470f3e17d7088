#pragma once

#include <functional>
#include <future>
#include <memory>

#include "app/atlas_data.h"
#include "app/group_finder.h"
#include "app/interface_host.h"
#include "app/map_pointer.h"
#include "app/measure_worker.h"
#include "app/notice_board.h"
#include "app/picture_worker.h"
#include "app/preference_store.h"
#include "app/view_shelf.h"
#include "app/window.h"
#include "data/basemap/country_shapes.h"
#include "model/camera/camera_transition.h"
#include "model/workspace/history.h"
#include "render/live_map.h"

namespace atlas {

// One run of the window: turns events into changes of the state, and the state into frames. A frame is drawn
// only when something happened.
class Session {
public:
    static Result<std::unique_ptr<Session>> open(Window window, AtlasData data, SceneBuilder builder,
                                                 View view);

    // Until the window closes.
    Result<void> run();

private:
    // Panels lay themselves out over several frames: sizes that follow content, then what hovers.
    static constexpr int kFramesPerEvent = 3;

    Session(Window window, AtlasData data, View view, LiveMap map, InterfaceHost interface,
            HiddenContext pictureContext);

    void waitForEvents() const;
    void watchForTips(bool isNews);
    Result<void> drawFrame();
    void takeKeys(const WindowEvents& events);
    void layOutInterface(const Viewport& viewport);
    void takePointer(const WindowEvents& events, const Viewport& viewport);
    void select(ScreenPoint click);
    void selectWithin(const std::vector<ScreenPoint>& lasso, const Viewport& viewport);
    bool tellOfViews(const Result<std::string>& done);
    void saveView();
    void showViews();
    void openView(std::size_t index);
    void obeyGallery(const ui::GalleryDeed& deed);
    void restoreView();
    void watchGallery();
    void focusPanel(int step);
    void focusPanel(Panel panel);
    void markTowards(Command command, const Viewport& viewport);
    void markArc(int step);
    void mark(const Target& target, CityIndex city);
    void chooseMarked();
    void watchMark();
    std::optional<ScreenPoint> markPoint(const Viewport& viewport) const;
    void applyPreferences();
    void keepPreferences();
    void readCountries();
    void followLink(const std::string& address);
    std::optional<CountryIndex> countryAt(ScreenPoint point);
    void keepInSight();
    void goBack();
    void flyOrTurnTo(const Camera& camera);
    Camera viewOf(const Camera& from, const std::vector<LngLat>& places) const;
    std::vector<LngLat> placesOf(CountryIndex country) const;
    void hover();
    void obey(Command command, const Viewport& viewport);
    void leave();
    void travelTo(std::optional<HistoryEntry> entry);
    void playOrPause();
    void advanceTimeLine();
    double secondsUntilTimeLineMoves() const; // while it plays
    void savePicture();
    void saveRows(const std::vector<PartnershipIndex>& rows);
    void takeFinishedPictures();
    static MeasureWorker::Work measuring(NetworkPointer network);
    void followMeasures();
    void copyMeasures(ui::CopyMeasures as) const;
    void refreshFilter();
    void tellTitle();
    void followInHistory(const Camera& before, const Camera& commanded);
    Camera cameraShown() const; // on the way to the state's
    Camera cameraNow();         // the same; a flight that has arrived is over
    void startFlight(const ExploreState& before);
    void closeHints();
    bool letOpenListHave(const KeyPress& press);
    bool letGalleryHave(const KeyPress& press);
    const SearchIndex* searchIndex() const; // nothing while it is being built

    SceneInputs sceneInputs(const Viewport& viewport) const; // at the state's own camera
    ui::PanelInputs interfaceInputs(const Viewport& viewport, const ui::Fonts& fonts) const;
    Insets insetsFor(const Viewport& viewport) const;
    // Of the panels in a window, or a picture, of that size.
    PanelLayout layout(const Viewport& viewport) const;
    PanelLayout layout() const { return layout(m_window.viewport()); }
    void report(std::string text, bool isError);
    std::string loadingText() const;
    Result<std::vector<std::uint8_t>> drawPanels(const Viewport& viewport);
    Viewport mapViewport() const; // the window, with the space beside the panels

    Window m_window; // outlives all that draws
    AtlasData m_data;
    ExploreState m_state;
    History m_history;
    LiveMap m_map;
    InterfaceHost m_interface;
    PictureWorker m_pictures;
    GroupFinder m_groups;
    MapPointer m_pointer;
    NoticeBoard m_notices;
    ui::InterfaceMemory m_memory;
    struct Flight {
        std::function<Camera(double)> way; // the view at a progress from 0 to 1
        Camera target;
        double seconds = kTransitionSeconds;
        std::chrono::steady_clock::time_point start;
    };
    std::future<Result<CountryShapes>> m_countryReading; // until the first click on land
    std::optional<CountryShapes> m_countries;
    std::optional<ScreenPoint> m_click;                 // not yet answered: the map was not complete
    std::chrono::steady_clock::time_point m_lastMove{}; // of the view, by hand
    std::optional<std::chrono::steady_clock::time_point> m_tipDue; // since the last event
    std::string m_focusNext; // the panel that has the keyboard once it is laid out
    // Since the start, a flight or a key: nothing is hovered until the pointer moves.
    std::optional<ScreenPoint> m_restingCursor;
    std::optional<Flight> m_flight;                     // of the view, after a command that changed it
    std::chrono::steady_clock::time_point m_lastTick{}; // of the time line, while it plays
    std::vector<Command> m_commands;                    // of this frame
    bool m_isMouseChoice = false;                       // those of this frame
    bool m_wasDetailsBesideDrawer = false;              // in the last frame
    std::optional<Camera> m_flyTo;                      // of this frame
    std::shared_future<std::shared_ptr<const SearchIndex>> m_searchIndex;
    std::filesystem::path m_preferencesFile = preferencesFile();
    Preferences m_preferences;
    ViewShelf m_views;
    bool m_galleryWasOpen = false;
    std::optional<Target> m_mark; // on the map, by the keyboard
    std::optional<CityIndex> m_markedCity;
    ScreenPoint m_markCursor{0.0, 0.0}; // where the mouse was then
    Filter m_shownFilter;               // what m_shown answers
    std::shared_ptr<const FilterResult> m_shown;
    std::shared_ptr<const FilterResult> m_titled; // what the window's title speaks of
    std::vector<std::string> m_themeIds;
    std::string m_pictureFolder;
    ui::LegendScale m_legend;
    int m_framesWanted = kFramesPerEvent;
    MeasureWorker m_measures;
};

} // namespace atlas
