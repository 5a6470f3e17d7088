// Pages are laid out before they are drawn: nothing may be cut off or lie over something else.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "analysis/briefs/brief_facts.h"
#include "core/text.h"
#include "export/briefs/brief_files.h"
#include "export/briefs/brief_html.h"
#include "export/briefs/brief_layout.h"
#include "export/briefs/brief_writer.h"
#include "export/briefs/poster_layout.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;
using namespace std::chrono_literals;

namespace {

const Theme& ink() {
    static const Theme theme = *loadTheme(sourceFolder() / "assets" / "themes" / "print.json");
    return theme;
}

const Network& network() {
    return *shippedNetwork().network;
}

std::vector<BriefSubject> first(std::vector<BriefSubject> subjects, std::size_t count) {
    subjects.resize(std::min(count, subjects.size()));
    return subjects;
}

// Half of them the best connected, half the longest names.
std::vector<BriefSubject> twentyCities() {
    std::vector<CityIndex> cities(network().cities.size());
    std::iota(cities.begin(), cities.end(), 0U);
    std::vector<BriefSubject> subjects;
    const auto add = [&](auto weight) {
        std::stable_sort(cities.begin(), cities.end(),
                         [&](CityIndex a, CityIndex b) { return weight(a) > weight(b); });
        for (std::size_t i = 0; i < 10; ++i)
            subjects.push_back({BriefKind::City, cities[i]});
    };
    add([](CityIndex city) { return static_cast<std::size_t>(network().cities.partnerCount[city]); });
    add([](CityIndex city) { return network().cities.name[city].size(); });
    return subjects;
}

std::vector<BriefSubject> twentyCountries() {
    std::vector<BriefSubject> subjects = allSubjects(network(), BriefKind::Country);
    const FilterResult all = applyFilter(network(), {});
    std::stable_sort(subjects.begin(), subjects.end(), [&](const BriefSubject& a, const BriefSubject& b) {
        return all.byCountry[a.index] > all.byCountry[b.index];
    });
    return first(std::move(subjects), 20);
}

const Document& document() {
    static const Document document(shippedNetwork().network);
    return document;
}

Brief briefFor(const BriefSubject& subject) {
    return briefOf(document(), subject, 2026y / 11 / 28);
}

void expectSound(const BriefSubject& subject) {
    CAPTURE(labelOf(network(), subject));
    const Brief brief = briefFor(subject);
    const PageLayout layout = layoutOf(brief, ink(), paperFor(network(), subject));
    for (const std::string& fault : faultsOf(layout, kBriefMargin))
        FAIL_CHECK(fault);
    std::size_t cells = 0;
    for (const BriefSection& section : brief.sections)
        cells += section.table ? section.table->rows.size() * section.table->columns.size() : 0;
    std::size_t laid = 0;
    for (const LaidPage& page : layout.pages) {
        int row = -1;
        int element = -1;
        for (const PageLine& line : page.lines) {
            const bool isNew = line.row != row || line.element != element;
            if (line.role == PageRole::Cell && isNew) ++laid;
            row = line.row;
            element = line.element;
        }
    }
    CHECK(laid == cells); // all of the table is there
}

} // namespace

TEST_CASE("no text is cut off or lies over another in pages of all states, twenty cities, twenty countries") {
    const std::vector<BriefSubject> states = allSubjects(network(), BriefKind::State);
    REQUIRE(states.size() >= 50);
    for (const auto& subjects : {states, twentyCities(), twentyCountries()}) {
        for (const BriefSubject& subject : subjects)
            expectSound(subject);
    }
}

TEST_CASE("a layout with a fault says so") {
    PageLayout layout = layoutOf(briefFor({BriefKind::City, 0}), ink(), {});
    REQUIRE(faultsOf(layout, kBriefMargin).empty());
    PageLayout over = layout;
    over.pages[0].lines[4].box.top = over.pages[0].lines[5].box.top;
    over.pages[0].lines[4].box.left = over.pages[0].lines[5].box.left;
    CHECK_FALSE(faultsOf(over, kBriefMargin).empty());
    PageLayout cut = layout;
    cut.pages[0].lines.back().box.left = 580.0;
    CHECK_FALSE(faultsOf(cut, kBriefMargin).empty());
}

TEST_CASE("few partners stay on one page, many go on with the table's head on each") {
    const auto layoutFor = [](std::string_view name) {
        const BriefSubject subject = *parseBriefSubject(network(), name);
        return layoutOf(briefFor(subject), ink(), paperFor(network(), subject));
    };
    const PageLayout hays = layoutFor("Hays, KS");
    CHECK(hays.pages.size() == 1);
    CHECK(hays.widthPoints == 612.0); // US Letter
    const PageLayout california = layoutFor("California");
    CHECK(california.pages.size() > 5);
    for (std::size_t i = 1; i + 2 < california.pages.size(); ++i) {
        const auto& lines = california.pages[i].lines;
        CHECK(std::any_of(lines.begin(), lines.end(), [](const PageLine& line) {
            return line.role == PageRole::ColumnHead && line.text == "Partner";
        }));
    }
    const PageLayout tokyo = layoutFor("Tokyo");
    CHECK(tokyo.heightPoints == doctest::Approx(841.89).epsilon(0.0001)); // A4
}

TEST_CASE("a poster names all partners and cuts none off") {
    for (const BriefSubject& subject : twentyCities()) {
        CAPTURE(labelOf(network(), subject));
        const Brief brief = briefFor(subject);
        const PageLayout layout = posterLayoutOf(brief, ink());
        REQUIRE(layout.pages.size() == 1);
        for (const std::string& fault : faultsOf(layout, kPosterMargin))
            FAIL_CHECK(fault);
        const auto& lines = layout.pages.front().lines;
        for (const BriefSection& section : brief.sections) {
            for (const BriefRow& row : section.table.value_or(BriefTable()).rows) {
                const std::string begin = row.cells.front().substr(0, 12);
                CHECK(std::any_of(lines.begin(), lines.end(),
                                  [&](const PageLine& line) { return line.text.starts_with(begin); }));
            }
        }
    }
}

TEST_CASE("files have the names of a pattern, and no two the same") {
    const BriefSubject iowa = *parseBriefSubject(network(), "Iowa");
    const BriefSubject saoPaulo = *parseBriefSubject(network(), "city:São Paulo");
    const std::vector both{iowa, saoPaulo};
    CHECK(*briefFiles(network(), both, "out/{kind}/{name}.pdf") ==
          std::vector<std::filesystem::path>{"out/state/iowa.pdf", "out/city/sao-paulo.pdf"});
    CHECK(briefFiles(network(), both, "{code}.pdf")->front() == "US-IA.pdf");
    CHECK(*briefFiles(network(), std::vector{iowa}, "plain.pdf") ==
          std::vector<std::filesystem::path>{"plain.pdf"});
    CHECK(briefFiles(network(), both, "{nam}.pdf").error().message ==
          "--out: {nam} is no field; there are {name}, {code} and {kind}");
    const std::vector twice{*parseBriefSubject(network(), "Springfield, MO"),
                            *parseBriefSubject(network(), "Springfield, IL")};
    const std::string message = briefFiles(network(), twice, "{name}.pdf").error().message;
    CHECK(message.starts_with("springfield.pdf would be written twice, for \"Springfield, MO"));
    CHECK(briefFiles(network(), twice, "{name}-{code}.pdf").has_value());
    CHECK(hasFields("{name}.pdf"));
    CHECK_FALSE(hasFields("name}.pdf"));
    CHECK(briefFormatOf("a.PDF") == BriefFormat::Pdf);
    CHECK(briefFormatOf("a.doc").error().message.find(".pdf, .svg, .png or .html") != std::string::npos);
}

TEST_CASE("a page of the web has the words of the others, with what signs mean in it written otherwise") {
    Brief brief = briefFor(*parseBriefSubject(network(), "Hays, KS"));
    brief.title = "A & <b>";
    const std::string html = briefHtml(brief, "JPEG");
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(html.find("<h1>A &amp; &lt;b&gt;</h1>") != std::string::npos);
    CHECK(html.find("src=\"data:image/jpeg;base64,SlBFRw==\"") != std::string::npos);
    CHECK(html.find("alt=\"Map of the ") != std::string::npos);
    CHECK(html.find("<th scope=\"col\">Partner</th>") != std::string::npos);
    CHECK(html.find("<th scope=\"row\">") != std::string::npos);
    const std::string style = html.substr(html.find("<style>"), html.find("</style>") - html.find("<style>"));
    CHECK_FALSE(style.empty());
    CHECK(style.find('&') == std::string::npos); // it is read as it stands
}
