#include "model/filter/filter_text.h"

#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

std::string countryOf(std::string_view text) {
    const Result<CountryCode> code = parseCountry(network(), text);
    return code ? std::string(code->view()) : code.error().message;
}

std::string labelsOf(std::string_view text) {
    const Result<std::vector<std::string>> ids = parseCityIds(network(), text);
    if (!ids) return ids.error().message;
    std::string labels;
    for (const std::string& id : *ids) {
        if (!labels.empty()) labels += " | ";
        labels += network().cityLabel(*network().findCityById(id));
    }
    return labels;
}

template <typename Value>
std::string idOrError(const Result<Value>& value) {
    return value ? std::string(termOf(*value).id) : value.error().message;
}

} // namespace

TEST_CASE("countries by code, name and common name") {
    CHECK(countryOf("JP") == "JP");
    CHECK(countryOf("jp") == "JP");
    CHECK(countryOf("JAPAN") == "JP");
    CHECK(countryOf("turkiye") == "TR");
    CHECK(countryOf("Turkey") == "TR");
    CHECK(countryOf("cote d'ivoire") == "CI");
    CHECK(countryOf("UK") == "GB");
    CHECK(countryOf("Jpan") == "country \"Jpan\" is unknown; did you mean \"Japan\"?");
    CHECK(countryOf("Korea") ==
          "country \"Korea\" is unknown; did you mean \"North Korea\" or \"South Korea\"?");
    CHECK(countryOf("qq").find("two-letter code, such as JP") != std::string::npos);
    CHECK(countryOf("").find("is unknown") != std::string::npos);
}

TEST_CASE("cities by name, place and id") {
    CHECK(labelsOf("Hays") == "Hays, KS, United States");
    CHECK(labelsOf("hays, ks") == "Hays, KS, United States");
    CHECK(labelsOf("Hays, Kansas, USA") == "Hays, KS, United States");
    CHECK(labelsOf("4272782") == "Hays, KS, United States");
    CHECK(labelsOf("cordoba, spain") == "Córdoba, Spain");
    CHECK(labelsOf("Capo d’Orlando") == "Capo d'Orlando, Italy");
    CHECK(labelsOf("Chuo, Tokyo") == "Chūō, Tokyo, Japan");
    CHECK(labelsOf("Hebei") == "Hebei, China");
}

TEST_CASE("a plain name means all who bear it") {
    const std::string all = labelsOf("Cordoba");
    CHECK(all.find("Spain") != std::string::npos);
    CHECK(all.find("Argentina") != std::string::npos);
    CHECK(labelsOf("Kusatsu").find(" | ") != std::string::npos);
}

TEST_CASE("an unknown city says what was meant") {
    CHECK(labelsOf("Xinzeng") == "city \"Xinzeng\" is unknown; did you mean \"Xinzheng\"?");
    CHECK(labelsOf("Hays, Japan") ==
          "city \"Hays, Japan\" is unknown; did you mean \"Hays, KS, United States\"?");
    CHECK(labelsOf("").find("write a name") != std::string::npos);
    CHECK(labelsOf(",").find("is unknown") != std::string::npos);
}

TEST_CASE("program types, sizes and evidence by id, name or beginning") {
    CHECK(idOrError(parseProgram("youth_education")) == "youth_education");
    CHECK(idOrError(parseProgram("Youth-Education")) == "youth_education");
    CHECK(idOrError(parseProgram("Arts and culture")) == "arts_culture");
    CHECK(idOrError(parseProgram("sust")) == "sustainable_development");
    CHECK(idOrError(parseProgram("not-recorded")) == "not-recorded");
    CHECK(idOrError(parseProgram("not_recorded")) == "not-recorded");
    CHECK(idOrError(parseProgram("unknown")) == "not-recorded");
    CHECK(idOrError(parseProgram("sprots")) == "\"sprots\" is unknown; did you mean \"sports\"?");
    CHECK(idOrError(parseProgram("")).find("write one of youth_education") != std::string::npos);
    CHECK(idOrError(parseCitySize("under-10000")) == "under-10000");
    CHECK(idOrError(parseCitySize("<10000")) == "under-10000");
    CHECK(idOrError(parseCitySize(">500000")) == "over-500000");
    CHECK(idOrError(parseCitySize("10,000–25,000")) == "10000-25000");
    CHECK(idOrError(parseCitySize("25000-50000")).find("did you mean \"25001-50000\"?") != std::string::npos);
    CHECK(idOrError(parseEvidence("Web")) == "web");
    CHECK(idOrError(parseEvidence("wikdata")).find("did you mean \"wikidata\"?") != std::string::npos);
}

TEST_CASE("years are a range or one year") {
    CHECK(parseYears("1956-1980") == YearRange{1956, 1980});
    CHECK(parseYears("1956–1980") == YearRange{1956, 1980});
    CHECK(parseYears("1956") == YearRange{1956, 1956});
    CHECK(parseYears("1990-") == YearRange{1990, kLatestYear});
    CHECK(parseYears("-1945") == YearRange{kEarliestYear, 1945});
    for (const char* bad : {"", "-", "--", "abc", "1956-1980-1990", "-1956-1980", "1956--", "99", "19560"}) {
        CHECK_FALSE(parseYears(bad).has_value());
    }
    CHECK(parseYears("abc").error().message ==
          "\"abc\" is not a range of years; write 1958-1970, 1990- or -1945, or one year");
    CHECK(parseYears("1980-1956").error().message.find("1956-1980") != std::string::npos);
}

TEST_CASE("statuses by id, name or beginning") {
    CHECK(idOrError(parseStatus("active")) == "active");
    CHECK(idOrError(parseStatus("Susp")) == "suspended");
    CHECK(idOrError(parseStatus("unknown")) == "not-recorded");
    CHECK(idOrError(parseStatus("emertius")) == "\"emertius\" is unknown; did you mean \"emeritus\"?");
}

TEST_CASE("distances, ratios and partners are ranges, open above if wanted") {
    CHECK(parseKilometres("500-1000") == ValueRange{500.0, 1000.0});
    CHECK(parseKilometres("500–1000.5") == ValueRange{500.0, 1000.5});
    CHECK(parseKilometres("10000-")->max > 20'004.0);
    CHECK(parseKilometres("-500") == ValueRange{0.0, 500.0});
    CHECK(parseSizeRatio("-3") == ValueRange{1.0, 3.0});
    CHECK(parsePartnerRange("-3") == PartnerRange{1, 3});
    CHECK(parseSizeRatio("1-2") == ValueRange{1.0, 2.0});
    CHECK(parseSizeRatio("100-") == ValueRange{100.0, kLargestSizeRatio});
    CHECK(parsePartnerRange("1-5") == PartnerRange{1, 5});
    CHECK(parsePartnerRange("3") == PartnerRange{3, 3});
    CHECK(parsePartnerRange("20-") == PartnerRange{20, kUnlimitedPartners});
    for (const char* bad : {"", "-", "500", "-5-10", "near", "nan-inf", "1e999-", "500-500", "5-x"}) {
        CHECK_FALSE(parseKilometres(bad).has_value());
    }
    for (const char* bad : {"0-2", "0.5-1", "2", "1-1"})
        CHECK_FALSE(parseSizeRatio(bad).has_value());
    for (const char* bad : {"", "-", "0", "1.5-2", "-0", "x"})
        CHECK_FALSE(parsePartnerRange(bad).has_value());
    CHECK(parseKilometres("1000-500").error().message ==
          "\"1000-500\" runs backwards; did you mean \"500-1000\"?");
    CHECK(parseSizeRatio("3-2").error().message.find("did you mean \"2-3\"?") != std::string::npos);
    CHECK(parsePartnerRange("5-1").error().message.find("did you mean \"1-5\"?") != std::string::npos);
}

TEST_CASE("other names count where no place is called so, and always where one place is asked for") {
    CHECK(labelsOf("München") == "Munich, Germany");
    CHECK(labelsOf("Wien, Austria") == "Vienna, Austria");
    CHECK(labelsOf("東京") == "Tokyo, Japan");
    const Network& network = *shippedNetwork().network;
    CHECK(network.cityLabel(parseLargestCity(network, "Roma").value()) == "Rome, Italy");
    CHECK(network.cityLabel(parseLargestCity(network, "Hays").value()) == "Hays, KS, United States");
}

TEST_CASE("years from two fields: an empty one stands for the end of what is recorded") {
    const YearRange recorded{1931, 2024};
    CHECK(*parseYearFields("", "", recorded) == std::nullopt);
    CHECK(*parseYearFields("1950", "1960", recorded) == YearRange{1950, 1960});
    CHECK(*parseYearFields("1950", "", recorded) == YearRange{1950, 2024});
    CHECK(*parseYearFields("", "1960", recorded) == YearRange{1931, 1960});
    CHECK(parseYearFields("195x", "1960", recorded).error().message ==
          "\"195x\" is not a year; write one such as 1956");
    CHECK(parseYearFields("1960", "1950", recorded).error().message ==
          "1960 comes after 1950; turn them around");
}
