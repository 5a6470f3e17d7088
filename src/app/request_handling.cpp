// What the application does when panels and commands ask for it: one small function per kind of request.
#include <utility>

#include "app/session.h"
#include "ui/pickers/chain_picker.h"

namespace atlas {

struct Session::RequestHandler {
    Session& session;
    const Viewport& viewport;

    void operator()(const ask::Run& asked) const { session.m_commands.push_back(asked.command); }

    void operator()(const ask::OpenMenu& asked) const {
        ui::InterfaceMemory& memory = session.m_memory;
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
                memory.topBar.openExport = true;
                break;
            case Menu::Colours:
                memory.legend.openColours = true;
                break;
            case Menu::Views:
                session.showViews();
                break;
        }
    }
    void operator()(const ask::FindChain& asked) const {
        ui::openChainPicker(session.m_memory.chainPicker, asked.from, asked.isComparison);
    }
    void operator()(const ask::CloseNotice& asked) const { session.m_notices.close(asked.index); }
    void operator()(ask::CloseHints /*asked*/) const { session.closeHints(); }

    void operator()(const ask::FocusPanel& asked) const { session.focusPanel(asked.panel); }
    void operator()(const ask::FocusBeside& asked) const { session.focusPanel(asked.steps); }
    void operator()(ask::FocusTimeLine /*asked*/) const { session.m_memory.timeLine.takesKeyboard = true; }
    void operator()(ask::FocusChart /*asked*/) const { session.m_memory.charts.focusNext = 0; }
    void operator()(ask::ReleaseKeyboard /*asked*/) const { session.m_interface.releaseKeyboard(); }
    void operator()(ask::KeepKeyboard /*asked*/) const {} // see Session::layOutInterface

    void operator()(const ask::FlyTo& asked) const {
        session.m_flyTo = asked.camera;
        if (asked.city) // its panel opens
            session.m_flyTo = session.viewOf(asked.camera, {locationOf(*asked.city)});
    }
    void operator()(const ask::FlyToPlaces& asked) const { flyToPlaces(asked.places); }
    void operator()(const ask::FlyToCountry& asked) const {
        session.m_flyTo = session.viewOf(camera(), session.placesOf(asked.country));
    }
    void operator()(const ask::CentreOn& asked) const {
        camera() = centredOn(camera(), locationOf(asked.city));
    }

    void operator()(const ask::Select& asked) const {
        session.m_state.view.selection = selectionAfter({}, asked.target, SelectBy::Click);
        session.m_state.workspace.inFront = Panel::Details;
    }
    void operator()(ask::GoBack /*asked*/) const { session.goBack(); }
    void operator()(ask::DrawLasso /*asked*/) const {
        session.m_pointer.expectLasso(true);
        session.report("Draw around the cities to select: press, drag and release. Esc leaves it", false);
    }
    void operator()(const ask::MarkCity& asked) const { session.markTowards(asked.direction, viewport); }
    void operator()(const ask::MarkArc& asked) const { session.markArc(asked.steps); }
    void operator()(ask::ChooseMarked /*asked*/) const { session.chooseMarked(); }
    void operator()(ask::Leave /*asked*/) const { session.leave(); }
    void operator()(ask::Undo /*asked*/) const { session.travelTo(session.m_history.undo()); }
    void operator()(ask::Redo /*asked*/) const { session.travelTo(session.m_history.redo()); }
    void operator()(ask::PlayOrPause /*asked*/) const { session.playOrPause(); }

    void operator()(ask::SavePicture /*asked*/) const { session.savePicture(); }
    void operator()(const ask::ExportRows& asked) const { session.saveRows(asked.rows); }
    void operator()(const ask::CopyMeasures& asked) const { session.copyMeasures(asked.format); }
    void operator()(const ask::OpenLink& asked) const { session.followLink(asked.address); }

    void operator()(ask::SaveView /*asked*/) const { session.saveView(); }
    void operator()(ask::RestoreView /*asked*/) const { session.restoreView(); }
    void operator()(const ask::OpenView& asked) const { session.openView(asked.view); }
    void operator()(const ask::RenameView& asked) const { session.renameView(asked.view, asked.name); }
    void operator()(const ask::DeleteView& asked) const { session.deleteView(asked.view); }
    void operator()(const ask::MoveView& asked) const { session.moveView(asked.view, asked.to); }

    void operator()(ask::Quit /*asked*/) const { session.m_window.close(); }

private:
    Camera& camera() const { return session.m_state.view.camera; }

    LngLat locationOf(CityIndex city) const { return session.m_data.network->cities.location[city]; }

    void flyToPlaces(const std::vector<LngLat>& places) const {
        if (!places.empty()) session.m_flyTo = session.viewOf(camera(), places);
    }
};

void Session::handle(Requests requests, const Viewport& viewport) {
    const RequestHandler handler{*this, viewport};
    for (const Request& request : requests.take())
        std::visit(handler, request);
}

} // namespace atlas
