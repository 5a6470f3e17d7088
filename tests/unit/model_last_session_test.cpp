// What comes back at the next start: panels and the window's place as they were, and of the view all that the
// data still know.
#include "model/workspace/last_session.h"

#include <doctest/doctest.h>

#include "model/view/saved_views.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

LastSession busySession() {
    Workspace workspace;
    workspace.openPanels = {false, true, true, true, true, true};
    workspace.drawerView = DrawerView::Coverage;
    workspace.legendFolded = true;
    LastSession session = sessionOf(workspace);
    session.window = WindowPlace{WindowPlace::Corner{-1200, 40}, 1100, 700, true};
    return session;
}

bool isNoted(const OpenedView& opened, std::string_view words) {
    for (const std::string& note : opened.notes) {
        if (note.find(words) != std::string::npos) return true;
    }
    return false;
}

} // namespace

TEST_CASE("a session says again what it said") {
    const LastSession session = busySession();
    const Result<LastSession> again = lastSessionFrom(textOf(session), "session.json");
    REQUIRE(again.has_value());
    CHECK(*again == session);
    Workspace workspace;
    workspace.interfacePercent = 150;
    applyTo(workspace, *again);
    CHECK(sessionOf(workspace).openPanels == session.openPanels);
    CHECK(workspace.drawerView == DrawerView::Coverage);
    CHECK(workspace.legendFolded == true);
    CHECK(workspace.interfacePercent == 150); // a preference, not the session's
}

TEST_CASE("every panel and every view of the drawer has a word of its own") {
    for (std::size_t i = 0; i < kDrawerViewCount; ++i) {
        LastSession session;
        session.drawerView = static_cast<DrawerView>(i);
        CHECK(lastSessionFrom(textOf(session), "session.json")->drawerView == session.drawerView);
    }
    for (std::size_t i = 0; i < kPanelCount; ++i) {
        LastSession session;
        session.openPanels = {};
        session.openPanels[i] = true;
        CHECK(lastSessionFrom(textOf(session), "session.json")->openPanels == session.openPanels);
    }
}

TEST_CASE("a session file that is damaged or newer is one line that names it") {
    std::string newer = textOf(busySession());
    newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 2");
    for (const std::string& text : {std::string("{\"panels\": ["), std::string("\xff\xfe"), std::string("[]"),
                                    std::string(100, '['), std::string("1e999"), newer}) {
        const Result<LastSession> session = lastSessionFrom(text, "here/session.json");
        REQUIRE_FALSE(session.has_value());
        CHECK(session.error().message.starts_with("here/session.json: "));
        CHECK(session.error().message.find('\n') == std::string::npos);
    }
}

TEST_CASE("what is wrong in one field of a session is as usual, and the rest comes") {
    const Result<LastSession> session = lastSessionFrom(
        R"({"panels": ["legend", 7], "drawer": "tables", "legend-folded": 1,
            "window": {"left": 1e99, "top": 5, "width": 900, "height": 600}, "other": []})",
        "session.json");
    REQUIRE(session.has_value());
    CHECK(session->openPanels == std::array{false, false, false, true, false, false});
    CHECK(session->drawerView == DrawerView::Table);
    CHECK_FALSE(session->legendFolded);
    CHECK(session->window == WindowPlace{{}, 900, 600, false});
    for (const char* window : {"7", "{}", R"({"width": 0, "height": 5})", R"({"width": 900})",
                               R"({"width": 1000000, "height": 9})"}) {
        const std::string text = std::string(R"({"window": )") + window + "}";
        CHECK_FALSE(lastSessionFrom(text, "session.json")->window);
    }
}

TEST_CASE("the view of a session comes back to the last bit") {
    View view;
    view.camera.projection = ProjectionKind::Robinson;
    view.camera.centre = {12.3456789, 45.6};
    view.camera.zoom = 3.7;
    view.filter.countries = {*countryCodeFrom("JP")};
    view.filter.years = YearRange{1956, 1980};
    view.themeId = "day";
    view.labels.areShown = false;
    view.arcStyle.brightnessStops = 0.75;
    view.shading = Shading::Gaps;
    view.selection.cities = {3, 5};
    const OpenedView again = openedAsFarAsKnown(viewText(view, network()), network());
    CHECK(again.notes.empty());
    CHECK(again.view == view);
    CHECK(openedAsFarAsKnown("no view", network()).view == View{});
}

TEST_CASE("what the data no longer know of a session's view is noted, and the rest comes") {
    const OpenedView opened = openedAsFarAsKnown(
        R"({"camera": {"projection": "globule", "zoom": 2.5},
            "filter": {"country": ["JP", "Atlantis", "KE"], "between": ["US", "Atlantis"], "city": ["0"],
                       "years": "late", "program": ["sports", "chess"], "awarded": true},
            "theme": 7, "shade": "gaps", "labels": [], "selection": {"cities": ["0"]}})",
        network());
    CHECK(opened.view.camera.zoom == 2.5);
    CHECK(opened.view.filter.countries.size() == 2); // JP and KE
    CHECK_FALSE(opened.view.filter.countryPair);
    CHECK(opened.view.filter.cityIds.empty());
    CHECK_FALSE(opened.view.filter.years);
    CHECK(opened.view.filter.programs == maskOf(ProgramType::Sports));
    CHECK(opened.view.filter.awarded);
    CHECK(opened.view.themeId == View{}.themeId);
    CHECK(opened.view.shading == Shading::Gaps);
    CHECK(opened.view.selection.isEmpty());
    for (const char* words :
         {"camera.projection", "filter.country", "Atlantis", "filter.between", "filter.city", "filter.years",
          "filter.program", "theme", "labels", "nothing is selected"})
        CHECK_MESSAGE(isNoted(opened, words), words);
}
