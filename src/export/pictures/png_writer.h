#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "core/result.h"
#include "export/pictures/picture_writer.h"

namespace atlas {

// Writes a PNG row by row. Without alpha the picture is stored as RGB. Its colours are said to be sRGB's, and
// how large it is on paper.
class PngWriter final : public PictureWriter {
public:
    static Result<PngWriter> create(const PictureFile& picture);
    PngWriter(PngWriter&&) noexcept;
    PngWriter& operator=(PngWriter&&) noexcept;
    ~PngWriter() override;

    Result<void> addRow(std::span<const std::uint8_t> rgba) override;
    Result<std::filesystem::path> finish(const Progress& progress) override;

private:
    struct Implementation;
    explicit PngWriter(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

// All of a picture at once: RGBA, the top row first, straight alpha.
Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha);

} // namespace atlas
