#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace atlas {

// Compresses a stream of bytes into the zlib format (RFC 1950) piece by piece.
class ZlibStream {
public:
    // Takes compressed bytes, at most 64 KiB at once; false ends the work.
    using Sink = std::function<bool(std::span<const std::uint8_t>)>;

    explicit ZlibStream(Sink sink);
    ZlibStream(ZlibStream&&) noexcept;
    ZlibStream& operator=(ZlibStream&&) noexcept;
    ~ZlibStream();

    // False as soon as the sink has said so.
    bool add(std::span<const std::uint8_t> bytes);
    bool finish();

private:
    bool deflate(std::span<const std::uint8_t> bytes, bool isLast);
    bool empty(); // the buffer into the sink

    struct Stream;
    Sink m_sink;
    std::unique_ptr<Stream> m_stream;
};

} // namespace atlas
