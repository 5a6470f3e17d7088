#include "model/filter/filter_text.h"
#include "model/view/saved_views.h"

#include <random>

#include "model/view/view_json.h"
#include "model/view/view_name.h"
#include "model/workspace/history.h"
#include "tests/support/house_rules.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

// Draws at random, the same each time.
class Dice {
public:
    bool coin() { return below(2) == 1; }
    std::size_t below(std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }
    double between(double min, double max) {
        return std::uniform_real_distribution<double>(min, max)(m_random);
    }
    template <typename Enum>
    Enum oneOf(std::size_t count) {
        return static_cast<Enum>(below(count));
    }

private:
    std::mt19937 m_random{7};
};

Filter randomFilter(Dice& dice) {
    Filter filter;
    const CountryTable& countries = network().countries;
    for (std::size_t i = dice.below(4); i > 0; --i)
        filter.countries.insert(countries.code[dice.below(countries.size())]);
    if (dice.coin())
        filter.countryPair = {countries.code[dice.below(countries.size())],
                              countries.code[dice.below(countries.size())]};
    for (std::size_t i = dice.below(3); i > 0; --i)
        filter.cityIds.insert(network().cities.id[dice.below(network().cities.size())]);
    filter.citySizes = static_cast<CitySizeMask>(dice.below(1U << kCitySizeCount));
    filter.citySizeEnds = dice.coin() ? Ends::Both : Ends::Any;
    filter.programs = static_cast<ProgramMask>(dice.below(1U << kProgramTypeCount));
    if (dice.coin()) {
        const auto first = static_cast<std::int16_t>(1900 + dice.below(100));
        filter.years = YearRange{first, static_cast<std::int16_t>(first + dice.below(30))};
    }
    filter.keepUnknownYears = dice.coin();
    filter.evidence = static_cast<EvidenceMask>(dice.below(1U << kEvidenceCount));
    filter.corroborated = dice.coin();
    filter.awarded = dice.coin();
    filter.unitedStates = dice.coin();
    if (dice.coin())
        filter.distanceKilometres = ValueRange{dice.between(0.0, 900.0), dice.between(1000.0, 9000.0)};
    if (dice.coin()) filter.sizeRatio = *parseSizeRatio(dice.coin() ? "2-" : "1.25-7.1");
    filter.keepUnknownSizeRatios = dice.coin();
    if (dice.coin()) filter.partners = PartnerRange{3, dice.coin() ? kUnlimitedPartners : 11};
    filter.statuses = static_cast<StatusMask>(dice.below(1U << kStatusCount));
    if (dice.coin()) filter.anniversaryYear = static_cast<std::int16_t>(1990 + dice.below(60));
    if (dice.coin()) filter.anniversaryAge = static_cast<std::int16_t>(dice.coin() ? 75 : 50);
    return filter;
}

Selection randomSelection(Dice& dice) {
    Selection selection;
    const std::size_t partnerships = network().partnerships.size();
    switch (dice.below(7)) {
        case 6:
            return selectionOfState(network(), dice.below(network().states.code.size()));
        case 0:
            selection.country = static_cast<CountryIndex>(dice.below(network().countries.size()));
            break;
        case 1:
            selection.partnership = static_cast<PartnershipIndex>(dice.below(partnerships));
            break;
        case 2:
            for (CityIndex i = 0; i < 3; ++i)
                selection.cities.push_back(static_cast<CityIndex>(dice.below(6000) + 6000 * i));
            selection.isComparison = dice.coin();
            break;
        case 4:
            selection.cities = {4, 2, 9};
            selection.group = dice.coin() ? CityGroup::Clique : CityGroup::Community;
            break;
        case 3:
            selection.cities = {4, 2};
            for (std::size_t i = 0; i < 3; ++i)
                selection.chain.push_back(static_cast<PartnershipIndex>(dice.below(partnerships)));
            break;
        default:
            break;
    }
    return selection;
}

View randomState(Dice& dice) {
    View state;
    state.camera.projection = allProjections()[dice.below(allProjections().size())].kind;
    state.camera.centre = {dice.between(-180.0, 180.0), dice.between(-90.0, 90.0)};
    state.camera.zoom = dice.between(kMinimumZoom, kMaximumZoom);
    state.camera.pan = {dice.between(-2.0, 2.0), dice.between(-1.0, 1.0)};
    state.camera = clamped(state.camera);
    state.filter = randomFilter(dice);
    state.themeId = dice.coin() ? "day" : "print";
    state.shading = dice.coin() ? Shading::Gaps : Shading::None;
    state.labels.areShown = dice.coin();
    if (dice.coin()) state.labels.maxCities = static_cast<std::uint32_t>(dice.below(1000));
    state.arcStyle.colouring = dice.oneOf<ArcColouring>(kArcColouringCount);
    state.arcStyle.gradient = dice.coin();
    state.arcStyle.widths = dice.coin() ? ArcWidths::Corroborated : ArcWidths::Even;
    state.arcStyle.brightnessStops = dice.between(-kMaxBrightnessStops, kMaxBrightnessStops);
    state.selection = randomSelection(dice);
    return state;
}

SavedViews viewsIn(const std::string& text) {
    const Result<SavedViews> views = savedViewsFrom(text, "views.json");
    REQUIRE_MESSAGE(views.has_value(), (views ? std::string() : views.error().message));
    return *views;
}

SavedViews oneView(const std::string& object) {
    return viewsIn(R"({"version": 1, "views": [)" + object + "]}");
}

OpenedView openedFrom(const std::string& object) {
    const Result<OpenedView> view = opened(oneView(object).views.front(), network());
    REQUIRE_MESSAGE(view.has_value(), (view ? std::string() : view.error().message));
    return *view;
}

std::string errorOf(const std::string& object) {
    const Result<OpenedView> view = opened(oneView(object).views.front(), network());
    return view ? std::string() : view.error().message;
}

std::string fileError(const std::string& text) {
    const Result<SavedViews> views = savedViewsFrom(text, "views.json");
    return views ? std::string() : views.error().message;
}

} // namespace

TEST_CASE("any view comes back from a file, to the last bit") {
    Dice dice;
    for (int i = 0; i < 300; ++i) {
        const View state = randomState(dice);
        SavedViews views;
        views.views.push_back(savedView("A view", state, network(), "views/a.png"));
        const SavedViews again = viewsIn(textOf(views));
        REQUIRE(again.views.size() == 1);
        CHECK(again.views.front() == views.views.front());
        const Result<OpenedView> view = opened(again.views.front(), network());
        REQUIRE_MESSAGE(view.has_value(), (view ? std::string() : view.error().message));
        CHECK(view->notes.empty());
        CHECK(view->view == state);
        CHECK(view->view.filter == state.filter);
        CHECK(view->view.camera == state.camera);
        CHECK(view->view.selection == state.selection);
    }
}

TEST_CASE("fields of a filter are called as the options of the command line") {
    std::string options;
    for (const SourceFile& file : readSourceTree(sourceFolder() / "src" / "cli")) {
        options += file.code;
    }
    for (const ViewField<Filter>& field : filterFields())
        CHECK_MESSAGE(options.find("\"--" + std::string(field.name) + "\"") != std::string::npos, field.name);
}

TEST_CASE("what is active in a filter is written, and nothing else") {
    View state;
    CHECK(savedView("All", state, network()).text.find(R"("filter":{})") != std::string::npos);
    state.filter.unitedStates = true;
    state.filter.years = YearRange{1956, 1980};
    CHECK(savedView("Some", state, network())
              .text.find(R"("filter":{"years":"1956-1980","united-states":true})") != std::string::npos);
}

TEST_CASE("a hand may write names as on the command line, and leave out the rest") {
    const OpenedView view = openedFrom(R"({"filter": {"country": ["Japan", "ke"], "city": "Hays, KS",
        "program": "Sports", "city-size": ["<10000"], "years": 1985, "between": ["usa", "JP"]},
        "camera": {"center": "Hays, KS", "zoom": 2}})");
    CHECK(view.notes.empty());
    CHECK(view.view.filter.countries == std::set<CountryCode>{{{'J', 'P'}}, {{'K', 'E'}}});
    CHECK(view.view.filter.cityIds.size() == 1);
    CHECK(view.view.filter.programs == maskOf(ProgramType::Sports));
    CHECK(view.view.filter.citySizes == maskOf(CitySize::Under10000));
    CHECK(view.view.filter.years == YearRange{1985, 1985});
    CHECK(placeInMiddle(view.view.camera).latitudeDegrees == doctest::Approx(38.88).epsilon(0.01));
    CHECK(openedFrom("{}").view == View{});
}

TEST_CASE("one line says the field, what is wrong and the remedy") {
    CHECK(errorOf(R"({"filter": {"years": "1990-1980"}})") ==
          "filter.years: \"1990-1980\" runs backwards; did you mean \"1980-1990\"?");
    CHECK(errorOf(R"({"filter": {"country": ["Jappan"]}})") ==
          "filter.country: country \"Jappan\" is unknown; did you mean \"Japan\"?");
    CHECK(errorOf(R"({"filter": {"awarded": "yes"}})") ==
          "filter.awarded: \"yes\" is neither true nor false; write one of the two");
    CHECK(errorOf(R"({"filter": {"between": ["US"]}})").starts_with("filter.between: takes two countries"));
    CHECK(errorOf(R"({"filter": []})") == "filter is not an object in braces");
    CHECK(errorOf(R"({"camera": {"projection": "mercater"}})").find("did you mean \"mercator\"?") !=
          std::string::npos);
    CHECK(errorOf(R"({"camera": {"zoom": 99}})") ==
          "camera.zoom: 99 is out of range; write a number from -1 to 11");
    CHECK(errorOf(R"({"camera": {"center": [200]}})").starts_with("camera.center: is not a place"));
    CHECK(errorOf(R"({"camera": {"center": [0, 100]}})").starts_with("camera.center: 100 is"));
    CHECK(errorOf(R"({"camera": {"pan": 3}})").starts_with("camera.pan: is not a shift of the map"));
    CHECK(errorOf(R"({"arcs": {"colour": "distence"}})").find("\"distance\"") != std::string::npos);
    CHECK(errorOf(R"({"arcs": {"widths": 3}})").starts_with("arcs.widths: write \"even\""));
    CHECK(errorOf(R"({"theme": 3})") == "theme: 3 is not a text; write it in quotes");
    CHECK(errorOf(R"({"filter": {"distance": [500, 1000]}})") ==
          "filter.distance: \"[500,1000]\" is not a range; write one in quotes, such as \"500-1000\"");
    CHECK(errorOf(R"({"labels": {"most": 4000000000}})").ends_with("write a number from 0 to 20000"));
    CHECK(errorOf(R"({"shade": "gap"})") == "shade: \"gap\" is unknown; write \"none\" or \"gaps\"");
    CHECK(errorOf("17") == "is not an object in braces");
}

TEST_CASE("what means nothing is told and kept") {
    const OpenedView view = openedFrom(R"({"filter": {"contry": ["JP"]}, "mood": "calm"})");
    REQUIRE(view.notes.size() == 2);
    CHECK(view.notes[0] ==
          "filter has a field \"contry\" that means nothing here; did you mean \"country\"?");
    CHECK(view.notes[1] == "the view has a field \"mood\" that means nothing here");
    const SavedViews views = viewsIn(R"({"author": "me", "views": [{"name": "A", "mood": "calm"}, 17]})");
    const std::string text = textOf(views);
    CHECK(text.find("\"author\": \"me\"") != std::string::npos);
    CHECK(text.find("\"mood\": \"calm\"") != std::string::npos);
    CHECK(text.find("17") != std::string::npos);
    CHECK(viewsIn(text) == viewsIn(textOf(viewsIn(text))));
}

TEST_CASE("a selection that the data no longer have is left out with a note, and the map shows") {
    const OpenedView view =
        openedFrom(R"({"filter": {"awarded": true}, "selection": {"cities": ["no such city at all"]}})");
    CHECK(view.view.selection.isEmpty());
    CHECK(view.view.filter.awarded);
    REQUIRE(view.notes.size() == 1);
    CHECK(view.notes[0].starts_with("nothing is selected: selection.cities: "));
}

TEST_CASE("one bad view leaves the others, and renaming changes nothing else") {
    SavedViews views =
        viewsIn(R"({"views": [{"name": "Bad", "filter": {"years": "never"}}, {"name": "Good"}, {}]})");
    REQUIRE(views.views.size() == 3);
    CHECK_FALSE(opened(views.views[0], network()).has_value());
    CHECK(opened(views.views[1], network()).has_value());
    CHECK(views.views[2].name == "View 3");
    views.views[0] = renamed(views.views[0], "Still “bad”");
    const SavedViews again = viewsIn(textOf(views));
    CHECK(again.views[0].name == "Still “bad”");
    CHECK(again.views[0].text.find("never") != std::string::npos);
}

TEST_CASE("a file that is none says where and what to do") {
    CHECK(fileError("{\n  \"views\": [,]\n}").starts_with("views.json: is not JSON, at line 2, column"));
    CHECK(fileError("[]").starts_with("views.json: holds no views"));
    CHECK(fileError("{\"views\": [{\"name\": \"M\xFCnchen\"}]}") ==
          "views.json: contains letters that are not UTF-8; save the file as UTF-8");
    CHECK(fileError(R"({"version": 2, "views": []})") ==
          "views.json: was saved by a newer atlas (version 2); this one reads version 1 and leaves it as it "
          "is; take the newer one, or give the file another name");
    CHECK(fileError(R"({"version": "one", "views": []})").find("write 1") != std::string::npos);
    CHECK(viewsIn(R"({"views": []})").views.empty());
}

TEST_CASE("a file of a newer atlas is known as such, however that writes views") {
    for (const char* text : {R"({"version": 2, "views": []})", R"({"version": 4294967297, "views": []})",
                             R"({"version": 99999999999999999999, "views": []})",
                             R"({"version": 2.5, "views": {}})", R"({"collections": [], "version": 3})"}) {
        CAPTURE(text);
        CHECK(areOfNewerAtlas(text));
        CHECK(fileError(text).find("newer atlas") != std::string::npos);
    }
    for (const char* text : {R"({"version": 1, "views": []})", R"({"views": []})", "[]", "{", ""})
        CHECK_FALSE(areOfNewerAtlas(text));
}

TEST_CASE("a name is one line and has an end, and a view without end is refused") {
    const SavedViews lines = viewsIn(R"({"views": [{"name": "Two\n\u001blines\u202e"}]})");
    CHECK(lines.views[0].name == "Two lines");
    CHECK(lines.views[0].text.find("u001b") != std::string::npos); // as a person wrote it
    const std::string endless = R"({"views": [{"name": ")" + std::string(2'000'000, 'x') + R"("}, {}]})";
    const SavedViews views = viewsIn(endless);
    CHECK(views.views[0].name.size() < 1100);
    const Result<OpenedView> refused = opened(views.views[0], network());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.starts_with("has 2,000,0"));
    CHECK(opened(views.views[1], network()).has_value());
}

TEST_CASE("a range of one may be written as a number") {
    const SavedViews views = oneView(R"({"filter": {"partners": 5, "years": 1956}})");
    const Result<OpenedView> view = opened(views.views.front(), network());
    REQUIRE(view.has_value());
    CHECK(view->view.filter.partners == PartnerRange{5, 5});
    CHECK(view->view.filter.years == YearRange{1956, 1956});
}

TEST_CASE("of very many views a dozen names are enough") {
    SavedViews views;
    for (int i = 1; i <= 60; ++i)
        views.views.push_back({"Somewhere " + std::to_string(100 + i), {}, "{}"});
    const std::string message = findView(views, "xyz").error().message;
    CHECK(message.find("Somewhere 111 and 49 more") != std::string::npos);
    CHECK(message.find("Somewhere 112") == std::string::npos);
}

TEST_CASE("views are found by name, and nearly by name") {
    const SavedViews views = viewsIn(R"({"views": [{"name": "Kenya"}, {"name": "Türi"}]})");
    CHECK(findView(views, "") == 0);
    CHECK(findView(views, "turi") == 1);
    CHECK(findView(views, "Kenia").error().message == "view \"Kenia\" is unknown; did you mean \"Kenya\"?");
    CHECK(findView({}, "").error().message.starts_with("holds no view"));
    CHECK(freeName("Kenya", views) == "Kenya 2");
    CHECK(freeName("Chad", views) == "Chad");
}

TEST_CASE("names say whom, which and where") {
    View state;
    CHECK(suggestedName(state, network()) == "The whole world, Equal Earth");
    state.camera.projection = ProjectionKind::Orthographic;
    CHECK(suggestedName(state, network()) == "The globe");
    state.camera = centredOn(state.camera, {139.7, 35.7});
    state.camera.zoom = 3.0;
    CHECK(suggestedName(state, network()).starts_with("Around "));
    state.filter.countries = {*countryCodeFrom("JP")};
    state.filter.programs = maskOf(ProgramType::Sports);
    CHECK(suggestedName(state, network()) == "Japan · Sports");
    state.selection.country = network().findCountry(*countryCodeFrom("KE"));
    CHECK(suggestedName(state, network()) == "Kenya · Japan · Sports");
    state.filter.awarded = true;
    CHECK(suggestedName(state, network()) == "Kenya · Japan · Sports …");
}

TEST_CASE("numbers and brackets beyond all measure are told in a line, and crash nothing") {
    const Result<SavedViews> large =
        savedViewsFrom(R"({"version":1,"views":[{"camera":{"zoom":1e999}}]})", "v.json");
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().message == "v.json: holds a number with too many digits; shorten it");
    const std::string deep =
        R"({"version":1,"views":[)" + std::string(200'000, '[') + std::string(200'000, ']') + "]}";
    const Result<SavedViews> nested = savedViewsFrom(deep, "v.json");
    REQUIRE_FALSE(nested.has_value());
    CHECK(nested.error().message.find("brackets stand in each other") != std::string::npos);
    CHECK(savedViewsFrom(R"({"version":1,"views":[{"name":"[[[[ \"[["}]})", "v.json").has_value());
}
