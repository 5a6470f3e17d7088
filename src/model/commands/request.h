#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/camera/camera_fit.h"
#include "model/commands/command.h"
#include "model/selection/selection.h"
#include "model/tour/tour_desk.h"

namespace atlas {

// What can be taken along as a table.
enum class Answer : std::uint8_t {
    Shown, // every partnership on the map
    Table, // as it is searched and sorted
    Charts,
    Matrix,
    Measures,
    Circles,
    Gaps,
    Anniversaries,
    Coverage,
    Partners, // of the selected city
    Comparison,
    Suggestions
};

// What panels and commands ask of the application: plain values, handled in the order in which they were
// added (app/explore/explore_requests.cpp).
namespace ask {

struct Run { // in this frame, after the panels
    Command command;
};

struct OpenMenu {
    Menu menu;
};
struct FindChain { // asks for a city, or for two, in a list
    std::optional<CityIndex> from;
    bool isComparison = false; // the two are to be seen side by side, without a chain between them
};
struct Tell { // in a notice that stays until it is closed
    std::string text;
};
struct CloseNotice {
    std::size_t index = 0;
};
struct CloseHints {};
struct OfferUndo { // of what was done beside what was asked for: a notice
    std::string what;
};

// Who has the keyboard.
struct FocusPanel {
    Panel panel;
};
struct FocusBeside { // the panel so many steps after the one that has it
    int steps = 1;
};
struct FocusCountryPair {}; // the first of its two fields
struct FocusTimeLine {};
struct FocusChart {};      // the first
struct FocusMatrix {};     // its cells
struct ReleaseKeyboard {}; // the map has it
struct KeepKeyboard {};    // though the map flies: the next choice is beside the last one

// Where one looks.
struct FlyToPlaces { // brings them into sight
    std::vector<LngLat> places;
    Framing framing = Framing::Together;
};
struct FlyToCountry { // to its cities; or, if it has none, to the place of its name
    CountryIndex country = 0;
};
struct FlyToShown {};    // all that passes the filters
struct ShowSelection {}; // with its partners, though it was selected before
struct CentreOn {        // makes it the map's own centre
    CityIndex city = 0;
};

// What is selected or marked.
struct Select { // this alone
    Target target;
};
struct SelectTownNetwork { // its towns, by row of Network::townNetworks
    std::size_t townNetwork = 0;
};
struct GoBack {}; // along the trail
struct DrawLasso {};
struct MarkCity {
    Direction direction;
};
struct MarkArc {
    int steps = 1; // clockwise around the marked city
};
struct ListHere {}; // what lies under the cursor, or at the mark
struct ChooseMarked {};
struct Leave {}; // closes what is open, releases what is selected or has the keyboard: one step
struct Undo {};
struct Redo {};
struct PlayOrPause {}; // the time line

// Files.
struct SavePicture {}; // as the settings of the export say
struct CopyPicture {}; // to the clipboard
struct CancelExport {
    std::uint64_t id = 0;
};
struct OpenFolder { // that a file lies in
    std::string file;
};
struct ComposePage {}; // a mode of its own
struct ExportAnswer {  // as a table
    Answer answer = Answer::Shown;
};
struct CopyText { // to the clipboard
    std::string text;
    std::string what; // "2 rows": told when it is done
};
enum class MeasureFormat : std::uint8_t { Text, Json };
struct CopyMeasures { // to the clipboard
    MeasureFormat format = MeasureFormat::Text;
};
struct OpenLink { // in the browser
    std::string address;
};

// Saved views, by row.
struct SaveView {};
struct RestoreView {}; // the one that was deleted last
struct OpenView {
    std::size_t view = 0;
};
struct RenameView {
    std::size_t view = 0;
    std::string name;
};
struct DeleteView {
    std::size_t view = 0;
};
struct MoveView {
    std::size_t view = 0;
    std::size_t to = 0; // where it then stands
};

// The tour that is made.
struct ChangeTour {
    TourDraft draft;
    TourEdit edit = TourEdit::Change;
};
struct AddStep {};  // what is seen now, behind the chosen step
struct RetakeStep { // its view and what it speaks of become what is seen now
    std::size_t step = 0;
};
struct TakeSpotlight { // what is selected is what it speaks of
    std::size_t step = 0;
};
struct ShowStep { // its view is seen, and can be changed
    std::size_t step = 0;
};
struct OpenTour { // by row of the choices
    std::size_t tour = 0;
};
struct BeginTour {};
struct DeleteTour {};  // that is open
struct RestoreTour {}; // the one that was deleted last
struct UndoTour {};
struct RedoTour {};
struct Present {                  // the tour, on the stage
    bool isFromWhereLeft = false; // else from its first step
};

struct Quit {};

} // namespace ask

using Request = std::variant<
    ask::Run, ask::OpenMenu, ask::FindChain, ask::Tell, ask::CloseNotice, ask::CloseHints, ask::OfferUndo,
    ask::FocusPanel, ask::FocusBeside, ask::FocusCountryPair, ask::FocusTimeLine, ask::FocusChart,
    ask::FocusMatrix, ask::ReleaseKeyboard, ask::KeepKeyboard, ask::FlyToPlaces, ask::FlyToCountry,
    ask::FlyToShown, ask::ShowSelection, ask::CentreOn, ask::Select, ask::SelectTownNetwork, ask::GoBack,
    ask::DrawLasso, ask::MarkCity, ask::MarkArc, ask::ListHere, ask::ChooseMarked, ask::Leave, ask::Undo,
    ask::Redo, ask::PlayOrPause, ask::SavePicture, ask::CopyPicture, ask::ComposePage, ask::CancelExport,
    ask::OpenFolder, ask::ExportAnswer, ask::CopyText, ask::CopyMeasures, ask::OpenLink, ask::SaveView,
    ask::RestoreView, ask::OpenView, ask::RenameView, ask::DeleteView, ask::MoveView, ask::ChangeTour,
    ask::AddStep, ask::RetakeStep, ask::TakeSpotlight, ask::ShowStep, ask::OpenTour, ask::BeginTour,
    ask::DeleteTour, ask::RestoreTour, ask::UndoTour, ask::RedoTour, ask::Present, ask::Quit>;

class Requests {
public:
    void add(Request request) { m_requests.push_back(std::move(request)); }
    void run(Command command) { add(ask::Run{command}); }

    template <typename Asked>
    bool has() const {
        for (const Request& request : m_requests) {
            if (std::holds_alternative<Asked>(request)) return true;
        }
        return false;
    }
    bool isEmpty() const { return m_requests.empty(); }

    // In the order in which they were added; none is left.
    std::vector<Request> take() { return std::exchange(m_requests, {}); }

private:
    std::vector<Request> m_requests;
};

} // namespace atlas
