// What the application does when panels and commands ask for it: one small function per kind of request.
#include <algorithm>
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/explore/leave_step.h"
#include "app/window/link_opener.h"
#include "data/basemap/country_labels.h"
#include "model/commands/command_context.h"
#include "model/facts/town_networks.h"

namespace atlas {

struct ExploreMode::RequestHandler {
    ExploreMode& mode;

    void operator()(const ask::Run& asked) const { mode.m_commands.push_back(asked.command); }

    void operator()(const ask::OpenMenu& asked) const {
        ui::InterfaceMemory& memory = mode.m_memory;
        switch (asked.menu) {
            case Menu::Search:
                memory.search.picker.open = true;
                break;
            case Menu::Palette:
                memory.palette.open = true;
                break;
            case Menu::Keys:
                memory.keySheet.open = true;
                break;
            case Menu::Export:
                memory.topBar.exports.open = true;
                break;
            case Menu::Colours:
                memory.legend.openColours = true;
                break;
            case Menu::Views:
                mode.showViews();
                break;
        }
    }
    void operator()(const ask::FindChain& asked) const {
        ui::openChainPicker(mode.m_memory.chainPicker, asked.from, asked.isComparison);
    }
    void operator()(const ask::Tell& asked) const { mode.m_stage.notices.addKept(asked.text); }
    void operator()(const ask::CloseNotice& asked) const { mode.m_stage.notices.close(asked.index); }
    void operator()(ask::CloseHints /*asked*/) const {
        mode.state().workspace.hintsClosed = true;
        mode.m_stage.interface.releaseKeyboard();
    }

    void operator()(const ask::OfferUndo& asked) const {
        mode.m_stage.notices.add(asked.what, false, NoticeBoard::Clock::now(), "undo"_command, "Undo");
        mode.m_offersUndo = true;
    }

    void operator()(const ask::FocusPanel& asked) const { mode.focusPanel(asked.panel); }
    void operator()(const ask::FocusBeside& asked) const { mode.focusBeside(asked.steps); }
    void operator()(ask::FocusCountryPair /*asked*/) const {
        mode.m_memory.filters.pairTakesKeyboard = true;
        mode.m_stage.frames.wantFrames();
    }
    void operator()(ask::FocusTimeLine /*asked*/) const { mode.m_memory.timeLine.takesKeyboard = true; }
    void operator()(ask::FocusChart /*asked*/) const { mode.m_memory.charts.focusNext = 0; }
    void operator()(ask::FocusMatrix /*asked*/) const { mode.m_memory.drawer.matrix.takesKeyboard = true; }
    void operator()(ask::ReleaseKeyboard /*asked*/) const { mode.m_stage.interface.releaseKeyboard(); }
    void operator()(ask::KeepKeyboard /*asked*/) const {} // see layOutPanels

    void operator()(const ask::FlyToPlaces& asked) const {
        exploration().flyToPlaces(asked.places, asked.framing);
    }
    void operator()(const ask::FlyToCountry& asked) const {
        exploration().flyToPlaces(mode.placesOf(asked.country), Framing::Together);
    }
    void operator()(ask::FlyToShown /*asked*/) const { exploration().flyToShown(); }
    void operator()(ask::ShowSelection /*asked*/) const { exploration().showSelection(); }
    void operator()(const ask::CentreOn& asked) const {
        const LngLat place = mode.network().cities.location[asked.city];
        mode.state().view.camera = centredOn(mode.state().view.camera, exploration().sight(), place);
    }

    void operator()(const ask::Select& asked) const {
        exploration().select(selectionAfter({}, asked.target, SelectBy::Click));
        exploration().showSelection();
    }
    void operator()(const ask::SelectTownNetwork& asked) const {
        exploration().select(
            selectionOfGroup(membersOf(mode.network(), asked.townNetwork), CityGroup::TownNetwork));
        exploration().showSelection();
    }
    void operator()(ask::GoBack /*asked*/) const { exploration().goBack(); }
    void operator()(ask::DrawLasso /*asked*/) const { mode.m_pointer.expectLasso(true); }
    void operator()(const ask::MarkCity& asked) const {
        exploration().markTowards(asked.direction, cursor());
    }
    void operator()(const ask::MarkArc& asked) const { exploration().markArc(asked.steps, cursor()); }
    void operator()(ask::ListHere /*asked*/) const { mode.listHere(); }
    void operator()(ask::ChooseMarked /*asked*/) const { exploration().chooseMarked(); }
    void operator()(ask::Leave /*asked*/) const { mode.leave(); }
    void operator()(ask::Undo /*asked*/) const { mode.undo(); }
    void operator()(ask::Redo /*asked*/) const { mode.redo(); }
    void operator()(ask::PlayOrPause /*asked*/) const {
        if (mode.layout().shows(Panel::TimeLine)) exploration().playOrPause(Clock::now());
    }

    void operator()(ask::SavePicture /*asked*/) const { mode.savePicture(); }
    void operator()(ask::CopyPicture /*asked*/) const { mode.copyPicture(); }
    void operator()(const ask::CancelExport& asked) const { mode.m_stage.exports.cancel(asked.id); }
    void operator()(const ask::OpenFolder& asked) const {
        const Result<void> opened = openFolderOf(asked.file);
        mode.m_stage.report(opened ? "The folder opens" : opened.error().message, !opened);
    }
    void operator()(ask::ComposePage /*asked*/) const { mode.m_isPageWanted = true; }
    void operator()(const ask::ExportAnswer& asked) const { mode.saveAnswer(asked.answer); }
    void operator()(const ask::CopyText& asked) const { mode.copy(asked.text, asked.what); }
    void operator()(const ask::CopyMeasures& asked) const { mode.copyMeasures(asked.format); }
    void operator()(const ask::OpenLink& asked) const {
        const Result<void> opened = openLink(asked.address);
        mode.m_stage.report(opened ? "The page opens in the browser" : opened.error().message, !opened);
    }

    void operator()(ask::SaveView /*asked*/) const { mode.saveView(); }
    void operator()(ask::RestoreView /*asked*/) const {
        if (!mode.m_views.removed()) return;
        mode.reportChange(mode.m_views.restore());
        mode.m_memory.gallery.deleted.clear();
    }
    void operator()(const ask::OpenView& asked) const { mode.openView(asked.view); }
    void operator()(const ask::RenameView& asked) const {
        mode.reportChange(mode.m_views.rename(asked.view, asked.name));
    }
    void operator()(const ask::DeleteView& asked) const {
        if (asked.view >= mode.m_views.cards().size()) return;
        const std::string name(mode.m_views.cards()[asked.view].name);
        if (mode.reportChange(mode.m_views.remove(asked.view))) mode.m_memory.gallery.deleted = name;
    }
    void operator()(const ask::MoveView& asked) const {
        mode.reportChange(mode.m_views.move(asked.view, asked.to));
    }

    void operator()(const ask::ChangeTour& asked) const {
        mode.m_tours.change(asked.draft, asked.edit, Clock::now());
    }
    void operator()(ask::AddStep /*asked*/) const { mode.addStep(); }
    void operator()(const ask::RetakeStep& asked) const { mode.retakeStep(asked.step); }
    void operator()(const ask::TakeSpotlight& asked) const { mode.takeSpotlight(asked.step); }
    void operator()(ask::DeleteTour /*asked*/) const { mode.deleteTour(); }
    void operator()(ask::RestoreTour /*asked*/) const { mode.restoreTour(); }
    void operator()(const ask::ShowStep& asked) const { mode.showStep(asked.step); }
    void operator()(const ask::OpenTour& asked) const {
        mode.keepTour();
        mode.m_tours.open(asked.tour);
        mode.m_edits.forgetTour();
    }
    void operator()(ask::BeginTour /*asked*/) const {
        mode.keepTour();
        mode.m_tours.begin();
        mode.m_edits.forgetTour();
    }
    void operator()(ask::UndoTour /*asked*/) const { mode.undoTour(); }
    void operator()(ask::RedoTour /*asked*/) const { mode.redoTour(); }

    void operator()(const ask::Present& asked) const { mode.present(asked.isFromWhereLeft); }
    void operator()(ask::Quit /*asked*/) const { mode.m_stage.window.close(); }

private:
    Exploration& exploration() const { return mode.m_exploration; }
    ScreenPoint cursor() const { return mode.m_stage.window.cursorPixels(); }
};

void ExploreMode::execute(Command command) {
    Requests requests;
    const std::optional<ScreenPoint> cursor =
        m_stage.isPointerOverMap() ? std::optional(m_stage.window.cursorPixels()) : std::nullopt;
    atlas::execute(command, {state(), network(), m_exploration.sight(),
                             [this](const ExploreState&) { return layout(); }, m_themeIds, cursor,
                             cursor ? m_stage.map.targetAt(*cursor) : Target{}, m_isMouseChoice, requests});
    layOutMap();
    handle(std::move(requests));
}

void ExploreMode::handle(Requests requests) {
    const RequestHandler handler{*this};
    for (const Request& request : requests.take())
        std::visit(handler, request);
}

void ExploreMode::leave() {
    InterfaceHost& host = m_stage.interface;
    const auto notices = m_stage.notices.notices();
    const LeaveStep step = leaveStep(
        {host.isMenuLeftForPanel(), m_pointer.expectsLasso(), m_spotWatch.open().has_value(),
         host.wantsKeyboard(), m_exploration.cursor().marked().has_value(),
         m_exploration.player().isPlaying(), std::ranges::any_of(notices, &ui::Notice::isClosedByHand),
         m_memory.areHintsShown, !state().view.selection.isEmpty(), layout().shows(Panel::Drawer)});
    switch (step) {
        case LeaveStep::Nothing:
            return;
        case LeaveStep::DropLasso:
            return m_pointer.expectLasso(false);
        case LeaveStep::CloseSpot:
            m_spotWatch.close();
            break;
        case LeaveStep::Unmark:
            return m_exploration.cursor().unmark();
        case LeaveStep::Pause:
            return m_exploration.playOrPause(Clock::now());
        case LeaveStep::ReleaseKeyboard:
            break;
        case LeaveStep::CloseNotice:
            m_stage.notices.closeLastKept();
            break;
        case LeaveStep::CloseHints:
            state().workspace.hintsClosed = true;
            break;
        case LeaveStep::ReleaseSelection:
            m_exploration.releaseSelection();
            break;
        case LeaveStep::CloseDrawer:
            state().workspace.setOpen(Panel::Drawer, false);
            break;
    }
    host.releaseKeyboard();
}

// Its cities; where the network knows none, the room in which its name is written.
std::vector<LngLat> ExploreMode::placesOf(CountryIndex country) const {
    const CityTable& cities = network().cities;
    std::vector<LngLat> places;
    for (CityIndex city = 0; city < cities.size(); ++city) {
        if (cities.country[city] == country) places.push_back(cities.location[city]);
    }
    if (!places.empty()) return places;
    const Result<std::vector<CountryLabel>> labels = loadCountryLabels(m_stage.data.resources.naturalEarth);
    if (!labels) return places; // the map's names have said it
    for (const CountryLabel& label : *labels) {
        if (label.code == network().countries.code[country]) places.push_back(label.place);
    }
    return places;
}

} // namespace atlas
