#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/explore/exploration.h"
#include "app/explore/explore_answers.h"
#include "app/explore/export_desk.h"
#include "app/explore/spot_watch.h"
#include "app/input/map_pointer.h"
#include "app/services/preference_store.h"
#include "app/services/session_store.h"
#include "app/services/tour_store.h"
#include "app/services/view_library.h"
#include "app/stage/compose_start.h"
#include "app/stage/explore_start.h"
#include "app/stage/mode.h"
#include "app/stage/stage.h"
#include "model/commands/request.h"
#include "model/tour/present_options.h"
#include "model/view/saved_views.h"
#include "model/workspace/edit_order.h"
#include "ui/interface.h"

namespace atlas {

// Exploring in the window: keys, panels and the mouse on the map become edits of the exploration, and what
// goes beyond it (files, the browser) is done here.
class ExploreMode : public Mode {
public:
    ExploreMode(const Stage& stage, ExploreStart start);
    ~ExploreMode() override; // cancels all jobs, so that each has ended by the time it is waited for
    ExploreMode(const ExploreMode&) = delete;
    ExploreMode& operator=(const ExploreMode&) = delete;

    Result<void> drawFrame(const WindowEvents& events) override;
    std::optional<double> secondsUntilNextFrame() const override;
    std::optional<double> secondsUntilKept() const override;
    void putAway() override;
    std::optional<std::string> title() const override;
    ColourVision vision() const override;
    std::vector<WindowFact> facts() const override;

    // A show that is asked for; taken once.
    std::optional<PresentOptions> takeShow() { return std::exchange(m_wantedShow, std::nullopt); }
    bool isMotionReduced() const { return state().workspace.reducedMotion; }
    // It is over: the next one goes on from there, if it is to.
    void afterShow(PresentOptions left);

    // explore_page.cpp: a page is to be composed of what is seen; asked once.
    bool takePageWanted() { return std::exchange(m_isPageWanted, false); }
    ComposeStart pageStart();
    // The view has that page from now on; nothing: none.
    void setPage(std::optional<PageComposition> page);
    void saveViewWith(const PageComposition& page);

private:
    using Clock = Exploration::Clock;
    struct RequestHandler; // explore_requests.cpp

    SceneInputs update(const WindowEvents& events);
    void finishFrame(); // once the map is drawn up: what lies under the cursor
    std::shared_ptr<const FilterResult> shown() const { return m_exploration.document().shown(); }
    ExploreState& state() { return m_exploration.state(); }
    const ExploreState& state() const { return m_exploration.state(); }
    const Network& network() const { return m_exploration.network(); }
    void layOutMap(); // after panels opened or closed
    SceneInputs sceneInputs(const Viewport& viewport) const;
    void leaveOutPanels(SceneInputs& inputs) const;
    Insets insetsFor(const Viewport& viewport) const;

    // explore_input.cpp
    void takeKeys(const WindowEvents& events);
    void takePointer(const WindowEvents& events);
    void click(ScreenPoint at);
    void showClicked(Selection selection);
    std::optional<CountryIndex> countryAt(ScreenPoint point);
    MapCursor::Pointer pointer() const;

    // explore_spots.cpp
    SpotList crowdedListAt(ScreenPoint at) const; // empty where it is not crowded
    void followSpot();
    void listHere();
    std::optional<ui::OpenSpot> openSpot() const;

    // explore_panels.cpp
    // Of the panels in a window, or a picture, of that size.
    PanelLayout layout(const Viewport& viewport) const;
    PanelLayout layout() const { return layout(m_stage.window.viewport()); }
    void layOutPanels();
    void followKeyboard(bool wasPicking, bool keepsKeyboard);
    void focusPanel(Panel panel);
    void focusBeside(int steps);
    ui::PanelInputs panelInputs(const Viewport& viewport, const ui::Fonts& fonts) const;
    Result<std::vector<std::uint8_t>> drawPanels(const Viewport& viewport); // alone, for a picture

    // explore_requests.cpp
    void execute(Command command);
    void handle(Requests requests);
    void leave();
    std::vector<LngLat> placesOf(CountryIndex country) const;

    // explore_exports.cpp
    std::filesystem::path newFileIn(const std::filesystem::path& folder, const std::string& extension,
                                    std::string_view content = {}) const;
    std::filesystem::path exportFile() const; // that the settings name
    PageComposition composedPage() const;
    Result<PictureSheet> exportSheet() const;
    Result<ExportOrder> orderOn(const PictureSheet& sheet);
    ExportFacts exportFacts() const;
    void savePicture();
    void copyPicture();
    void saveAnswer(Answer answer);
    void keepRecent(const std::filesystem::path& file);
    void takeFinishedExports();
    void takeFinished(const FinishedExport& finished);
    void followPreview();
    std::string writingText() const;

    // explore_files.cpp
    void copyMeasures(ask::MeasureFormat format) const;
    void copy(const std::string& text, const std::string& what) const;
    std::string loadingText() const;
    void saveView();
    void showViews();
    bool reportChange(const Result<std::string>& done); // of what a person keeps
    void openView(std::size_t index);
    void openSaved(const SavedView& saved, const std::string& subject);
    void openDropped(const std::vector<std::string>& files);
    void offerDeletedView();

    // explore_tours.cpp
    TourStep stepSeenNow() const;
    void addStep();
    void retakeStep(std::size_t step);
    void showStep(std::size_t step);
    void takeSpotlight(std::size_t step);
    void deleteTour();
    void restoreTour();
    void openTourFile(const std::filesystem::path& file);
    void keepTour();
    void undo(); // what was edited last, of the map or of the tour that is seen
    void redo();
    void undoTour();
    void redoTour();
    EditOrder::Able ableTo(bool isTourAble) const;
    void present(bool isFromWhereLeft);

    void followUndoOffers();

    Stage m_stage;
    Exploration m_exploration;
    ExploreAnswers m_answers;
    ViewLibrary m_views;
    PreferenceKeeper m_preferences;
    SessionKeeper m_session;
    TourStore m_tours;
    ExportDesk m_exports;
    EditOrder m_edits;
    MapPointer m_pointer;
    SpotWatch m_spotWatch;
    ui::InterfaceMemory m_memory;
    ui::LegendScale m_legend;
    std::optional<ui::ExportPlace> m_exportPlace; // of this frame, while it may be open
    std::optional<ui::OpenSpot> m_openSpot;       // of this frame
    std::vector<std::string> m_themeIds;
    std::vector<Command> m_commands;    // of this frame
    bool m_isMouseChoice = false;       // those of this frame
    std::string m_focusNext;            // the panel that has the keyboard once it is laid out
    std::optional<ScreenPoint> m_click; // not yet answered: the map was not complete
    std::optional<PresentOptions> m_wantedShow;
    std::optional<PresentOptions> m_lastShow;
    bool m_isPageWanted = false;
    bool m_wasGalleryOpen = false;
    std::uint64_t m_tourEditsBefore = 0;   // in the last frame
    bool m_offersUndo = false;             // a notice of this frame
    bool m_wasInMotion = false;            // in the last frame
    bool m_wasTourSeen = false;            // in the last frame
    bool m_wasDetailsBesideDrawer = false; // in the last frame
};

} // namespace atlas
