// What pages about cities, states and countries say, against the network itself.
#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/briefs/brief_facts.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::year_month_day kDay = 2026y / 11 / 28;

struct Sample {
    TemporaryFolder folder;
    NetworkPointer network;
    Document document;

    static NetworkPointer read(const TemporaryFolder& folder) {
        writeSampleNetwork(folder);
        return loaded(folder).network;
    }
    Sample() : network(read(folder)), document(network) {}

    Brief of(std::string_view name) const {
        const Result<BriefSubject> subject = parseBriefSubject(*network, name);
        REQUIRE_MESSAGE(subject.has_value(), (subject ? std::string() : subject.error().message));
        return briefOf(document, *subject, kDay);
    }
};

const BriefSection* sectionOf(const Brief& brief, std::string_view heading) {
    const auto found =
        std::find_if(brief.sections.begin(), brief.sections.end(),
                     [&](const BriefSection& section) { return section.heading.starts_with(heading); });
    return found == brief.sections.end() ? nullptr : &*found;
}

std::string wordsOf(const Brief& brief, std::string_view heading) {
    const BriefSection* section = sectionOf(brief, heading);
    REQUIRE(section != nullptr);
    std::string words;
    for (const std::string& line : section->lines)
        words += line + "\n";
    return words;
}

std::string errorOf(std::string_view name) {
    const Result<BriefSubject> subject = parseBriefSubject(*shippedNetwork().network, name);
    return subject ? std::string() : subject.error().message;
}

std::string labelFor(std::string_view name) {
    const Network& network = *shippedNetwork().network;
    const Result<BriefSubject> subject = parseBriefSubject(network, name);
    if (!subject) return subject.error().message;
    return std::string(wordOf(subject->kind)) + " " + labelOf(network, *subject);
}

} // namespace

TEST_CASE("a city's page has its partners with what is recorded, and says what is not") {
    const Sample sample;
    const Brief brief = sample.of("Culver City");
    CHECK(brief.title == "Culver City");
    CHECK(brief.subtitle == "California, United States · 39,428 inhabitants");
    CHECK(brief.documentTitle() == "Sister cities of Culver City, California, United States");
    CHECK(brief.date == "28 November 2026");
    CHECK(brief.figures.front().value == "2");
    const BriefSection* partners = sectionOf(brief, "Partners");
    REQUIRE(partners != nullptr);
    REQUIRE(partners->table);
    REQUIRE(partners->table->rows.size() == 2);
    const std::vector<std::string>& kaizuka = partners->table->rows[0].cells;
    CHECK(kaizuka[0] == "Kaizuka, Japan");
    CHECK(kaizuka[1] == "1965");
    CHECK(kaizuka[3] == "Youth and education, sports");
    CHECK(kaizuka[4] == "Active");
    CHECK(kaizuka[5] == "Encyclopedic lists, Wikidata, program pages");
    CHECK(partners->table->rows[1].cells[0] == "Tarawa, Kiribati");
    const Brief hays = sample.of("Hays");
    const BriefRow& row = sectionOf(hays, "Partners")->table->rows.front();
    CHECK(row.cells[1] == kNotRecorded);
    CHECK(row.cells[3] == kNotRecorded);
    CHECK(row.cells[4] == kNotRecorded);
    CHECK(wordsOf(hays, "Gaps").find("the founding year") != std::string::npos);
    CHECK(hays.mapText ==
          "Map of the 1 partnership of Hays, KS, United States, each a great-circle arc: to "
          "Ōsaka, Japan.");
}

TEST_CASE("anniversaries ahead follow from the page's date, in this year and the next three") {
    const Sample sample;
    const auto lines = [&](std::chrono::year_month_day date) {
        const BriefSubject subject = *parseBriefSubject(*sample.network, "Culver City");
        return wordsOf(briefOf(sample.document, subject, date), "Anniversaries");
    };
    CHECK(lines(2026y / 1 / 1) == "2026: 25 years with Tarawa, Kiribati (since 2001)\n");
    CHECK(lines(2024y / 12 / 31) ==
          "2025: 60 years with Kaizuka, Japan (since 1965)\n2026: 25 years with Tarawa, Kiribati (since "
          "2001)\n");
    CHECK(lines(2017y / 5 / 5) == "No round anniversary is known to lie in these years.\n");
}

TEST_CASE("pages of sources and of awards are told, each once") {
    const Sample sample;
    const Brief brief = sample.of("Culver City");
    CHECK(brief.sources == std::vector<std::string>{"https://a.org", "https://www.award.org/2018"});
    CHECK(wordsOf(brief, "Awards") == "2018 · Best overall program\n");
    CHECK(sample.of("Hays").sources.empty());
}

TEST_CASE("a state and a country have all of theirs, each once, with the place that has it") {
    const Sample sample;
    const Brief california = sample.of("state:California");
    CHECK(california.figures.front().value == "2");
    CHECK(sectionOf(california, "Partnerships")->table->columns.front().name == "Place");
    const Brief japan = sample.of("Japan");
    const BriefTable& table = *sectionOf(japan, "Partnerships")->table;
    CHECK(table.rows.size() == 3); // the one within it once
    CHECK(wordsOf(japan, "How it compares").find("within Japan") != std::string::npos);
    CHECK(wordsOf(japan, "How it compares").find("Rank 1 of 3 countries") != std::string::npos);
}

TEST_CASE("the figures of a state are those of the network") {
    const NetworkPointer& network = shippedNetwork().network;
    const Document document(network);
    const Brief iowa = briefOf(document, *parseBriefSubject(*network, "US-IA"), kDay);
    const std::size_t count = applyFilter(*network, filterOf(*network, iowa.subject)).partnerships.size();
    CHECK(count > 40);
    CHECK(iowa.figures.front().value == std::to_string(count));
    CHECK(sectionOf(iowa, "Partnerships")->table->rows.size() == count);
    const std::size_t known = static_cast<std::size_t>(
        std::count_if(sectionOf(iowa, "Partnerships")->table->rows.begin(),
                      sectionOf(iowa, "Partnerships")->table->rows.end(),
                      [](const BriefRow& row) { return row.cells[2] != kNotRecorded; }));
    CHECK(wordsOf(iowa, "Gaps").find(std::to_string(count - known)) != std::string::npos);
}

TEST_CASE("names are those of places, states and countries, in any language and by code") {
    CHECK(labelFor("Hays, KS") == "city Hays, KS, United States");
    CHECK(labelFor("Iowa") == "state Iowa"); // the state that is a partner itself
    CHECK(labelFor("IA") == "state Iowa");
    CHECK(labelFor("us-ia") == "state Iowa");
    CHECK(labelFor("Kenya") == "country Kenya");
    CHECK(labelFor("Germany") == "country Germany");
    CHECK(labelFor("JP") == "country Japan");
    CHECK(labelFor("München") == "city Munich, Germany");
    CHECK(labelFor("東京") == "city Tokyo, Japan");
    CHECK(labelFor("state:Georgia") == "state Georgia");
    CHECK(labelFor("country: Georgia") == "country Georgia");
    CHECK(labelFor("city:Luxembourg") == "city Luxembourg, Luxembourg");
}

TEST_CASE("a name that several bear is answered with how to write each, in one line") {
    const std::string georgia = errorOf("Georgia");
    CHECK(georgia == "\"Georgia\": 2 things are called so; write \"country:Georgia\" or \"state:Georgia\"");
    const std::string springfield = errorOf("Springfield");
    CHECK(springfield.find("places are called so; write \"Springfield, ") != std::string::npos);
    CHECK(springfield.find('\n') == std::string::npos);
    CHECK(errorOf("Zzyzx").find("is unknown") != std::string::npos);
    CHECK(errorOf("state:Iowo").find("Iowa") != std::string::npos);
    CHECK_FALSE(errorOf("").empty());
}

TEST_CASE("all states and all countries that have partnerships have a page, by name") {
    const Network& network = *shippedNetwork().network;
    const std::vector<BriefSubject> states = allSubjects(network, BriefKind::State);
    CHECK(states.size() == 51);
    CHECK(nameOf(network, states.front()) == "Alabama");
    CHECK(allSubjects(network, BriefKind::Country).size() > 190);
}
