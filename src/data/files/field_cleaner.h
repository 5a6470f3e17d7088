#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/files/row_report.h"

namespace atlas {

// A field may have so many bytes; two web addresses need far fewer.
inline constexpr std::size_t kMaxFieldBytes = 8192;

// Whether a row says nothing: all of its fields are empty or blank.
bool isBlankRow(std::span<const std::string_view> fields);

// Makes the fields of rows fit to be kept and shown, anywhere, whatever stands in them: tabs and line breaks
// become blanks, other control letters are left out and the row doubted, and a field that is too long has
// the row refused. Only columns that are read are looked at.
class FieldCleaner {
public:
    // The fields, valid until the next row and as long as those of this one. `positions` are where
    // the columns stand that are read.
    std::span<const std::string_view> clean(std::span<const std::string_view> fields,
                                            std::span<const std::string_view> columns,
                                            std::span<const std::size_t> positions, RowReport& report);

private:
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_changed; // one per column
};

} // namespace atlas
