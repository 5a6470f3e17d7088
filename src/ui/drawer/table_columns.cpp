#include "ui/drawer/table_columns.h"

#include <algorithm>

namespace atlas::ui {

namespace {

// Shares of the width where there is room, and the least that each column's words need.
constexpr std::array<float, kListColumnCount> kShares{1.5F,  1.2F,  1.5F, 1.2F, 0.95F,
                                                      0.95F, 1.25F, 0.8F, 1.4F};
constexpr std::array<float, kListColumnCount> kMinWidths{106.0F, 88.0F,  106.0F, 88.0F, 86.0F,
                                                         80.0F,  128.0F, 80.0F,  140.0F};
constexpr std::array kGiveWay{ListColumn::Evidence, ListColumn::Programs, ListColumn::Status};

float minWidthOf(const std::vector<ListColumn>& columns) {
    float sum = 0.0F;
    for (const ListColumn column : columns)
        sum += kMinWidths[static_cast<std::size_t>(column)];
    return sum;
}

} // namespace

bool TableColumns::shows(ListColumn column) const {
    return std::find(shown.begin(), shown.end(), column) != shown.end();
}

std::vector<ListColumn> TableColumns::leftOut() const {
    std::vector<ListColumn> columns;
    for (std::size_t i = 0; i < kListColumnCount; ++i) {
        if (!shows(static_cast<ListColumn>(i))) columns.push_back(static_cast<ListColumn>(i));
    }
    return columns;
}

TableColumns tableColumns(float widthPixels, const ListView& view, bool keepsStatus) {
    TableColumns columns;
    for (std::size_t i = 0; i < kListColumnCount; ++i)
        columns.shown.push_back(static_cast<ListColumn>(i));
    for (const ListColumn column : kGiveWay) {
        const bool isInUse = view.sortedBy == column ||
                             !view.wanted[static_cast<std::size_t>(column)].empty() ||
                             (keepsStatus && column == ListColumn::Status);
        if (minWidthOf(columns.shown) > widthPixels && !isInUse) std::erase(columns.shown, column);
    }
    const float min = minWidthOf(columns.shown);
    if (keepsStatus &&
        min > widthPixels) { // one scrolls sideways: what the filter asks for is in sight at once
        std::erase(columns.shown, ListColumn::Status);
        columns.shown.insert(std::find(columns.shown.begin(), columns.shown.end(), ListColumn::Distance),
                             ListColumn::Status);
    }
    const float spare = std::max(0.0F, widthPixels - min);
    float shares = 0.0F;
    for (const ListColumn column : columns.shown)
        shares += kShares[static_cast<std::size_t>(column)];
    for (const ListColumn column : columns.shown) {
        const auto i = static_cast<std::size_t>(column);
        columns.left[i] = columns.whole;
        const float width = kMinWidths[i] + spare * kShares[i] / shares;
        columns.width[i] = width - kTableColumnGap;
        columns.whole += width;
    }
    return columns;
}

} // namespace atlas::ui
