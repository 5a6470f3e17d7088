#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/document/document.h"
#include "model/commands/request.h"
#include "model/search/search_index.h"
#include "model/workspace/explore_state.h"
#include "tests/support/interface_frames.h"
#include "ui/contract/panel_inputs.h"
#include "ui/interface_memory.h"

namespace atlas::testing {

// All that the panels are given, put together by hand: a network, what is chosen of it, what is open. Nothing
// of it depends on the day, the clock, other threads or the machine.
struct SceneDesk {
    explicit SceneDesk(NetworkPointer networkOnIt);

    NetworkPointer network;
    Document document;
    ExploreState state;
    ui::InterfaceMemory memory;
    std::vector<ui::Notice> notices;
    std::string loading;
    std::shared_ptr<const SearchIndex> search;
    std::vector<ui::ViewCard> views;
    ui::ViewsProblem viewsProblem;
    TourDesk tour;
    std::vector<ui::TourChoice> tours;
    std::vector<StepWords> stepWords; // of the tour's steps
    bool canDeleteTour = false;
    std::string deletedTour; // its title
    Playback playback;
    ui::ExportPlace exporting;
    std::optional<ImVec2> mark; // on the map, in design pixels
    std::optional<ui::OpenSpot> spot;
    std::vector<Request> asked; // by the panels, from the first frame on; nobody answers

    CityIndex city(std::string_view id) const; // throws where there is none, as the others do
    CountryIndex country(std::string_view code) const;
    void select(Selection selection) { state.view.selection = std::move(selection); }
    void open(Panel panel);
    void open(DrawerView view);
    void open(Tour tour); // with its words; its first step is chosen
    // Of the filter as it is by now; waits for them.
    void findAnswers(const Document::LookedAt& lookedAt);
};

class SceneFrames;

// A panel in one of its states.
struct PanelScene {
    std::string name;     // "details_city"
    std::string shows;    // what of the window: all panels and menus whose names begin so
    bool isSmall = false; // of the small sample network, where the shipped one would tell no more
    std::function<void(SceneDesk&)> arrange;
    std::function<void(SceneFrames&)> use; // by pointer and keys, once it is there; or nothing
    float leastHeightPixels = 0.0F;        // of the window, in design pixels, where that matters
};

// A scene, drawn until nothing moves any more.
class SceneFrames {
public:
    SceneFrames(const PanelScene& scene, const FrameSettings& settings, FrameGraphics* graphics = nullptr);
    SceneFrames(const SceneFrames&) = delete;
    SceneFrames& operator=(const SceneFrames&) = delete;
    ~SceneFrames() = default;

    SceneDesk& desk() { return m_desk; }
    InterfaceFrames& frames() { return m_frames; }
    const ui::Look& look() const { return m_look; }

    // Around all that the scene shows, in design pixels; empty where none of it is there.
    ui::ListedBox box() const;

private:
    void drawInterface();

    std::string m_shows;
    FrameSettings m_settings;
    SceneDesk m_desk;
    std::vector<Theme> m_themes;
    ui::LegendScale m_scale;
    InterfaceFrames m_frames;
    ui::Look m_look;
};

} // namespace atlas::testing
