#include "data/files/csv_reader.h"

#include <doctest/doctest.h>

#include <vector>

using namespace atlas;

namespace {

struct Row {
    std::size_t line;
    std::vector<std::string> fields;
};

struct Reading {
    std::vector<Row> rows;
    std::vector<std::size_t> malformed;
};

Reading read(std::string_view content) {
    Reading reading;
    readCsv(
        content,
        [&](const CsvRow& row) {
            reading.rows.push_back({row.line, {row.fields.begin(), row.fields.end()}});
        },
        [&](std::size_t line) { reading.malformed.push_back(line); });
    return reading;
}

using Fields = std::vector<std::string>;

} // namespace

TEST_CASE("plain rows, with and without a last line end") {
    for (const char* content : {"a,b\nc,d\n", "a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r",
                                "\xEF\xBB\xBF"
                                "a,b\nc,d"}) {
        const Reading reading = read(content);
        REQUIRE(reading.rows.size() == 2);
        CHECK(reading.rows[0].fields == Fields{"a", "b"});
        CHECK(reading.rows[1].fields == Fields{"c", "d"});
        CHECK(reading.rows[0].line == 1);
        CHECK(reading.rows[1].line == 2);
        CHECK(reading.malformed.empty());
    }
}

TEST_CASE("nothing comes from nothing") {
    CHECK(read("").rows.empty());
    CHECK(read("\n\n\r\n").rows.empty());
    CHECK(read("\xEF\xBB\xBF").rows.empty());
}

TEST_CASE("quotes hold commas, quotes and line breaks") {
    const Reading reading = read("\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",x\nlast,row\n");
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].fields == Fields{"a,b", "say \"hi\""});
    CHECK(reading.rows[1].fields == Fields{"two\nlines", "x"});
    CHECK(reading.rows[1].line == 2);
    CHECK(reading.rows[2].line == 4);
}

TEST_CASE("blank lines and line breaks of every kind count") {
    const Reading reading = read("a\n\n\nb\r\n\r\nc\r\n\"x\r\ny\"\r\nd");
    REQUIRE(reading.rows.size() == 5);
    CHECK(reading.rows[0].line == 1);
    CHECK(reading.rows[1].line == 4);
    CHECK(reading.rows[2].line == 6);
    CHECK(reading.rows[3].line == 7);
    CHECK(reading.rows[4].line == 9);
}

TEST_CASE("empty fields are kept") {
    const Reading reading = read(",,\n\"\",a,\n");
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].fields == Fields{"", "", ""});
    CHECK(reading.rows[1].fields == Fields{"", "a", ""});
}

TEST_CASE("a quote that is never closed costs its own row alone") {
    const Reading reading = read("a,b\n\"open,c\nd,e\nf,g\n");
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.malformed == std::vector<std::size_t>{2});
    CHECK(reading.rows[1].fields == Fields{"d", "e"});
    CHECK(reading.rows[1].line == 3);
    CHECK(reading.rows[2].line == 4);
}

TEST_CASE("a quote inside an unquoted field costs its row") {
    const Reading reading = read("a,b\nc\"d,e\nf,g\n");
    CHECK(reading.malformed == std::vector<std::size_t>{2});
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[1].line == 3);
}
