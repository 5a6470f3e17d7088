#include "ui/drawer/table_columns.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace atlas;
using namespace atlas::ui;

TEST_CASE("a wide table shows every column and fills its width") {
    const TableColumns columns = tableColumns(1400.0F, {});
    CHECK(columns.isWhole());
    CHECK(columns.whole == doctest::Approx(1400.0F));
    for (std::size_t i = 0; i + 1 < columns.shown.size(); ++i) {
        const auto here = static_cast<std::size_t>(columns.shown[i]);
        const auto next = static_cast<std::size_t>(columns.shown[i + 1]);
        CHECK(columns.left[here] + columns.width[here] + kTableColumnGap ==
              doctest::Approx(columns.left[next]));
    }
}

TEST_CASE("in a narrow table the less important columns give way and nothing scrolls") {
    for (const float width : {570.0F, 600.0F, 660.0F, 724.0F, 808.0F, 840.0F, 947.0F, 960.0F}) {
        CAPTURE(width);
        const TableColumns columns = tableColumns(width, {});
        CHECK(columns.whole <= width + 0.01F);
        for (std::size_t i = 0; i <= static_cast<std::size_t>(ListColumn::Founded); ++i)
            CHECK(columns.shows(static_cast<ListColumn>(i)));
    }
    CHECK_FALSE(tableColumns(880.0F, {}).shows(ListColumn::Evidence));
    CHECK(tableColumns(880.0F, {}).shows(ListColumn::Programs));
    CHECK_FALSE(tableColumns(660.0F, {}).shows(ListColumn::Programs));
}

TEST_CASE("whether a partnership still lives is the last to give way, and what gave way is known") {
    CHECK(tableColumns(660.0F, {}).shows(ListColumn::Status));
    CHECK(tableColumns(1400.0F, {}).leftOut().empty());
    CHECK(tableColumns(660.0F, {}).leftOut() ==
          std::vector<ListColumn>{ListColumn::Programs, ListColumn::Evidence});
    CHECK(tableColumns(560.0F, {}).leftOut() ==
          std::vector<ListColumn>{ListColumn::Programs, ListColumn::Status, ListColumn::Evidence});
    CHECK(tableColumns(560.0F, {}, true).shows(ListColumn::Status)); // a filter asks for it
    CHECK_FALSE(tableColumns(560.0F, {}, true).shows(ListColumn::Programs));
    const TableColumns narrow = tableColumns(530.0F, {}, true); // scrolls
    const auto status = static_cast<std::size_t>(ListColumn::Status);
    CHECK(narrow.left[status] + narrow.width[status] <= 530.0F);
    CHECK(narrow.left[static_cast<std::size_t>(ListColumn::Distance)] > narrow.left[status]);
}

TEST_CASE("a column that sorts or is searched in stays") {
    ListView view;
    view.sortedBy = ListColumn::Evidence;
    view.wanted[static_cast<std::size_t>(ListColumn::Status)] = "active";
    const TableColumns columns = tableColumns(660.0F, view);
    CHECK(columns.shows(ListColumn::Evidence));
    CHECK(columns.shows(ListColumn::Status));
    CHECK_FALSE(columns.shows(ListColumn::Programs));
}
