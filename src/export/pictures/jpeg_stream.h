#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

namespace atlas {

// Compresses rows of pixels as JPEG, thin lines keeping their colours. Every call is false when libjpeg
// cannot go on; none may follow then.
class JpegStream {
public:
    // `dotsPerInch`: 0 where the picture has no size of its own.
    JpegStream(int widthPixels, int heightPixels, int dotsPerInch = 0);
    JpegStream(JpegStream&&) noexcept;
    JpegStream& operator=(JpegStream&&) noexcept;
    ~JpegStream();

    // First one of these.
    bool startInMemory();
    bool startInFile(std::FILE* file); // outlives the stream

    // Before the first row: words that stand beside the picture, at most 65,533 bytes.
    bool addComment(std::string_view text);

    // Four bytes per pixel: red, green, blue, and one that is left out.
    bool addRow(const std::uint8_t* rgbx);
    bool finish();

    // After a finish in memory; gone with the stream.
    std::span<const std::uint8_t> bytes() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
