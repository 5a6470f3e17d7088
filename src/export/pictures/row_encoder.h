#pragma once

#include <cstdint>
#include <vector>

#include "core/job.h"
#include "export/pictures/picture_writer.h"
#include "render/pixels/pixel_image.h"
#include "render/pixels/seen_colours.h"

namespace atlas {

// Brings rows of pixels with alpha multiplied in, from the top down, into a file, while the caller already
// draws the next ones.
class RowEncoder {
public:
    struct How {
        // The whole picture's, RGBA with alpha multiplied in, top row first, laid over; may be null.
        // Outlives the encoder, as the writer does.
        const std::vector<std::uint8_t>* overlay = nullptr;
        bool isTransparent = false;
        ColourVision vision = ColourVision::Usual;
    };
    RowEncoder(PictureWriter& writer, const How& how)
        : m_writer(writer),
          m_overlay(how.overlay),
          m_isTransparent(how.isTransparent),
          m_colours(how.vision) {}
    RowEncoder(const RowEncoder&) = delete;
    RowEncoder& operator=(const RowEncoder&) = delete;

    // Takes a copy of the rows of a picture, of which `topRow` is the first. Waits for those before them; an
    // error is theirs. Rows that nobody waits for any more are left out when the encoder goes.
    Result<void> add(const PixelImage& rows, int topRow);

    // Waits for the last rows.
    Result<void> finish();

private:
    Result<void> encode(const Progress& progress);
    void layOver(std::size_t overlayOffset);
    void makeAlphaStraight();

    PictureWriter& m_writer;
    const std::vector<std::uint8_t>* m_overlay;
    bool m_isTransparent;
    SeenColours m_colours;
    PixelImage m_rows; // being encoded
    int m_topRow = 0;
    std::vector<std::uint8_t> m_row;
    Job<void> m_running;
};

} // namespace atlas
