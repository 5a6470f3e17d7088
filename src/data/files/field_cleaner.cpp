#include "data/files/field_cleaner.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

#include "core/plain_text.h"
#include "core/text.h"

namespace atlas {

bool isBlankRow(std::span<const std::string_view> fields) {
    return std::all_of(fields.begin(), fields.end(), isBlank);
}

std::span<const std::string_view> FieldCleaner::clean(std::span<const std::string_view> fields,
                                                      std::span<const std::string_view> columns,
                                                      std::span<const std::size_t> positions,
                                                      RowReport& report) {
    m_fields.assign(fields.begin(), fields.end());
    m_changed.resize(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] >= m_fields.size()) continue;
        std::string_view& field = m_fields[positions[i]];
        if (field.size() > kMaxFieldBytes) {
            report.refuse(fmt::format("{} has {} bytes, more than the {} that are read; shorten it",
                                      columns[i], withThousands(static_cast<std::int64_t>(field.size())),
                                      withThousands(static_cast<std::int64_t>(kMaxFieldBytes))));
            continue;
        }
        if (!mayHoldControls(field)) continue;
        if (const std::optional<char32_t> control = controlIn(field)) {
            report.doubt(fmt::format("{} holds the control character U+{:04X}, which is left out; delete it",
                                     columns[i], static_cast<std::uint32_t>(*control)));
        }
        m_changed[i] = inOneLine(field);
        field = m_changed[i];
    }
    return m_fields;
}

} // namespace atlas
