#include "core/text.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <array>

#include "core/parse_number.h"

using namespace atlas;

TEST_CASE("folding drops case and accents") {
    CHECK(folded("Škofja Loka") == "skofja loka");
    CHECK(folded("TÜRİ") == "turi");
    CHECK(folded("Łódź") == "lodz");
    CHECK(folded("Ærøskøbing") == "aeroskobing");
    CHECK(folded("Großenhain") == "grossenhain");
    CHECK(folded("Þórshöfn") == "thorshofn");
    CHECK(folded("Đà Nẵng") == "da nang");
    CHECK(folded("Capo d’Orlando") == folded("Capo d'Orlando"));
    CHECK(folded("Santa María de Fe") == "santa maria de fe");
}

TEST_CASE("folding leaves other scripts readable and broken text alone") {
    CHECK(folded("東京") == "東京");
    CHECK(folded("ΑΘΗΝΑ") == folded("αθήνα"));
    CHECK(folded("서울") == "서울");
    CHECK(folded("") == "");
    const std::string broken = "M\xFCnchen";
    CHECK(folded(broken) == broken);
    CHECK_FALSE(isUtf8(broken));
    CHECK(isUtf8("München"));
}

TEST_CASE("edit distance counts insertions, deletions, substitutions and exchanges") {
    CHECK(editDistance("", "") == 0);
    CHECK(editDistance("", "abc") == 3);
    CHECK(editDistance("kitten", "sitting") == 3);
    CHECK(editDistance("flaw", "lawn") == 2);
    CHECK(editDistance("night", "nihgt") == 1); // neighbours exchanged
    CHECK(editDistance("ca", "abc") == 3);
}

TEST_CASE("the nearest name is near enough to be what was meant") {
    const std::array<std::string, 4> names{"Kayes", "Hays", "Japan", "Türkiye"};
    CHECK(nearestName("Jpan", names) == "Japan");
    CHECK(nearestName("turkiey", names) == "Türkiye");
    CHECK(nearestName("Hayes", names) == "Hays"); // both are one letter off; the first letter decides
    CHECK(nearestName("Reykjavik", names).empty());
    CHECK(nearestName("x", std::span<const std::string>{}).empty());
}

TEST_CASE("thousands are separated") {
    CHECK(withThousands(0) == "0");
    CHECK(withThousands(999) == "999");
    CHECK(withThousands(1'000) == "1,000");
    CHECK(withThousands(30'075) == "30,075");
    CHECK(withThousands(-1'234'567) == "-1,234,567");
    CHECK(withThousands(-123) == "-123");
}

TEST_CASE("a number is the whole text or none") {
    CHECK(parseNumber<int>("42") == 42);
    CHECK_FALSE(parseNumber<int>("42 ").has_value());
    CHECK_FALSE(parseNumber<int>("").has_value());
    CHECK_FALSE(parseNumber<std::int16_t>("70000").has_value());
    CHECK(parseNumber<double>("-0.5") == doctest::Approx(-0.5));
    CHECK_FALSE(parseNumber<double>("1,5").has_value());
    CHECK(parseNumber<double>("+45.0") == 45.0);
    CHECK(parseNumber<double>("+.5") == 0.5);
    CHECK(parseNumber<std::int16_t>("+1965") == 1965);
    for (const char* wrong : {"+", "++1", "+-1", "-+1", "+inf", "1+", "+ 1"})
        CHECK_FALSE(parseNumber<double>(wrong).has_value());
}

TEST_CASE("what is cited from elsewhere cannot drive the terminal") {
    CHECK(printable("Škofja Loka") == "Škofja Loka");
    CHECK(printable("a\x1b[2Jb") == "a\uFFFD[2Jb");
    CHECK(printable(std::string_view("\0\0\0x\0", 5)) == "\uFFFDx\uFFFD");
    CHECK(printable("a\u009B31mb\u202Ec\u2066d\u2028e") == "a\uFFFD31mb\uFFFDc\uFFFDd\uFFFDe");
    CHECK(printable("\xff\xfe") == "\uFFFD");
    CHECK(printable("\xc3") == "\uFFFD"); // the first half of a letter
}

TEST_CASE("what is cited is no longer than a name") {
    CHECK(inQuotes("Hays") == "\"Hays\"");
    const std::string cited = inQuotes(std::string(119, 'a') + "ééé");
    CHECK(cited == fmt::format("\"{}…\"", std::string(119, 'a')));
}

TEST_CASE("bytes are told as people count them") {
    CHECK(bytesText(0.0) == "1 KB");
    CHECK(bytesText(412'300.0) == "412 KB");
    CHECK(bytesText(17'177'613.0) == "17.2 MB");
    CHECK(bytesText(1.44e9) == "1.4 GB");
}
