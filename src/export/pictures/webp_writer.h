#pragma once

#include "export/pictures/picture_writer.h"

namespace atlas {

inline constexpr int kLongestWebpSidePixels = 16'383; // by the format
inline constexpr std::int64_t kMostWebpPixels =
    36'000'000; // it is compressed as a whole, and some of it has a room of its own

// Writes a WebP as a web page has it, lossy. Its rows are kept until the last one has come.
class WebpWriter final : public PictureWriter {
public:
    static Result<WebpWriter> create(const PictureFile& picture);
    WebpWriter(WebpWriter&&) noexcept;
    WebpWriter& operator=(WebpWriter&&) noexcept;
    ~WebpWriter() override;

    Result<void> addRow(std::span<const std::uint8_t> rgba) override;
    Result<std::filesystem::path> finish(const Progress& progress) override;

private:
    struct Implementation;
    explicit WebpWriter(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
