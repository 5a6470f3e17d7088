#include "export/pictures/row_encoder.h"

#include <algorithm>
#include <cstring>

namespace atlas {

Result<void> RowEncoder::add(const PixelImage& rows, int topRow) {
    if (const Result<void> before = finish(); !before) return before;
    m_rows = rows;
    m_topRow = topRow;
    m_running =
        Job<void>("the picture's rows", [this](const Progress& progress) { return encode(progress); });
    return {};
}

Result<void> RowEncoder::finish() {
    return m_running.hasWork() ? m_running.take() : Result<void>{};
}

Result<void> RowEncoder::encode(const Progress& progress) {
    m_row.resize(4 * static_cast<std::size_t>(m_rows.widthPixels));
    for (int y = 0; y < m_rows.heightPixels; ++y) {
        const double share = static_cast<double>(y) / static_cast<double>(m_rows.heightPixels);
        if (!goesOn(progress, share, "encoding the picture")) return cancelled();
        std::memcpy(m_row.data(), m_rows.row(m_rows.heightPixels - 1 - y), m_row.size());
        if (m_overlay != nullptr) layOver(m_row.size() * static_cast<std::size_t>(m_topRow + y));
        if (m_isTransparent) makeAlphaStraight();
        m_colours.apply(m_row);
        if (const Result<void> added = m_writer.addRow(m_row); !added) return added;
    }
    return {};
}

void RowEncoder::layOver(std::size_t overlayOffset) {
    const std::uint8_t* overlay = m_overlay->data() + overlayOffset;
    for (std::size_t pixel = 0; pixel < m_row.size(); pixel += 4) {
        const unsigned rest = 255U - overlay[pixel + 3];
        for (std::size_t channel = pixel; channel < pixel + 4; ++channel) {
            m_row[channel] = static_cast<std::uint8_t>(
                std::min(255U, overlay[channel] + (m_row[channel] * rest + 127U) / 255U));
        }
    }
}

void RowEncoder::makeAlphaStraight() {
    for (std::size_t pixel = 0; pixel < m_row.size(); pixel += 4) {
        const unsigned alpha = m_row[pixel + 3];
        if (alpha == 0 || alpha == 255) continue;
        for (std::size_t channel = pixel; channel < pixel + 3; ++channel) {
            m_row[channel] =
                static_cast<std::uint8_t>(std::min(255U, (m_row[channel] * 255U + alpha / 2U) / alpha));
        }
    }
}

} // namespace atlas
