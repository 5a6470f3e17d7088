#include "core/plain_text.h"

#include <doctest/doctest.h>

using namespace atlas;
using namespace std::string_view_literals;

TEST_CASE("letters that steer are known: controls, separators and what turns the direction of writing") {
    for (const char32_t letter :
         {U'\0', U'\t', U'\n', U'\x1b', U'\x7f', U'\x80', U'\x85', U'\x9b', U'\u061C', U'\u200E', U'\u200F',
          U'\u2028', U'\u2029', U'\u202A', U'\u202E', U'\u2066', U'\u2069', U'\u206F'}) {
        CAPTURE(static_cast<std::uint32_t>(letter));
        CHECK(isControl(letter));
    }
    // Joiners belong to Persian and to Indian scripts, a no-break space and a dash to names.
    for (const char32_t letter :
         {U' ', U'~', U'\u00A0', U'é', U'\u200C', U'\u200D', U'\u2013', U'\u2019', U'א'})
        CHECK_FALSE(isControl(letter));
}

TEST_CASE("a control letter is found; tabs and line breaks are white space") {
    CHECK(controlIn("O\0ne"sv) == U'\0');
    CHECK(controlIn("T\x1b[31mwo") == U'\x1b');
    CHECK(controlIn("Th\u202Eree") == U'\u202E');
    CHECK(controlIn("a\u0085\u009Bb") == U'\u009B');
    for (const char* plain : {"Hays", "Škofja Loka", "two\nlines\tapart", "São Paulo – “x”", "שלום", ""})
        CHECK_FALSE(controlIn(plain).has_value());
}

TEST_CASE("in one line tabs and line breaks are blanks, and nothing steers") {
    CHECK(inOneLine("Kobe\tJapan\nRiga\r\nLatvia\rx") == "Kobe Japan Riga Latvia x");
    CHECK(inOneLine("a\u2028b\u0085c") == "a b c");
    CHECK(inOneLine("O\0n\x1b\u202E\u009Be"sv) == "One");
    CHECK(inOneLine("São Paulo – שלום") == "São Paulo – שלום");
}

TEST_CASE("what is blank says nothing") {
    for (const char* blank : {"", " ", " \t\r\n", "\u00A0 \u00A0"})
        CHECK(isBlank(blank));
    for (const char* said : {"x", " 0 ", "\u00A0x", "\u00C2"})
        CHECK_FALSE(isBlank(said));
}

TEST_CASE("a text is shortened between two letters") {
    CHECK(shortened("Hays", 4) == "Hays");
    CHECK(shortened("Hays!", 4) == "Hays…");
    CHECK(shortened("éé", 3) == "é…");
}
