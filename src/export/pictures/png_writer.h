#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "core/result.h"
#include "export/files/atomic_file.h"

namespace atlas {

// Writes a PNG row by row: to a file beside the target first, then renamed, so that a failed export never
// leaves half a picture nor touches the old one.
class PngWriter {
public:
    // Without alpha the picture is stored as RGB.
    static Result<PngWriter> create(const std::filesystem::path& file, int widthPixels, int heightPixels,
                                    bool withAlpha, WhenTaken whenTaken = WhenTaken::Replace);
    PngWriter(PngWriter&&) noexcept;
    PngWriter& operator=(PngWriter&&) noexcept;
    ~PngWriter();

    // The next row from the top: RGBA, four bytes per pixel, straight alpha.
    Result<void> addRow(std::span<const std::uint8_t> rgba);

    // After the last row: the file gets its name, which is returned.
    Result<std::filesystem::path> finish();

private:
    struct Implementation;
    explicit PngWriter(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

// All of a picture at once: RGBA, the top row first, straight alpha.
Result<void> writePng(const std::filesystem::path& file, std::span<const std::uint8_t> rgba, int widthPixels,
                      int heightPixels, bool withAlpha);

} // namespace atlas
