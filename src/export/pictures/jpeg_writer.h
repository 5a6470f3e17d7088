#pragma once

#include "export/pictures/jpeg_stream.h"
#include "export/pictures/picture_writer.h"

namespace atlas {

// Writes a JPEG row by row; alpha is left out.
class JpegWriter final : public PictureWriter {
public:
    static Result<JpegWriter> create(const PictureFile& picture);

    Result<void> addRow(std::span<const std::uint8_t> rgba) override;
    Result<std::filesystem::path> finish(const Progress& progress) override;

private:
    JpegWriter(const PictureFile& picture, AtomicFile output);
    Result<void> check(bool isWritten) const;
    bool addWords(const PictureWords& words);

    PictureFile m_picture;
    AtomicFile m_output;
    JpegStream m_stream;
};

} // namespace atlas
