#include "export/pictures/zlib_stream.h"

#include <isa-l/igzip_lib.h>

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t kBufferBytes = 65536;

// Five times as fast as zlib's fastest and as small: map pictures are flat areas and thin lines.
constexpr std::uint32_t kLevel = 1;

} // namespace

struct ZlibStream::Stream {
    isal_zstream state;
    std::array<std::uint8_t, ISAL_DEF_LVL1_DEFAULT> working;
    std::array<std::uint8_t, kBufferBytes> compressed;
};

ZlibStream::ZlibStream(Sink sink) : m_sink(std::move(sink)), m_stream(std::make_unique<Stream>()) {
    isal_zstream& state = m_stream->state;
    isal_deflate_init(&state);
    state.level = kLevel;
    state.level_buf = m_stream->working.data();
    state.level_buf_size = static_cast<std::uint32_t>(m_stream->working.size());
    state.gzip_flag = IGZIP_ZLIB;
    state.next_out = m_stream->compressed.data();
    state.avail_out = kBufferBytes;
}

ZlibStream::ZlibStream(ZlibStream&&) noexcept = default;
ZlibStream& ZlibStream::operator=(ZlibStream&&) noexcept = default;
ZlibStream::~ZlibStream() = default;

bool ZlibStream::add(std::span<const std::uint8_t> bytes) {
    return deflate(bytes, false);
}

bool ZlibStream::finish() {
    return deflate({}, true) && empty();
}

bool ZlibStream::deflate(std::span<const std::uint8_t> bytes, bool isLast) {
    isal_zstream& state = m_stream->state;
    state.next_in = const_cast<std::uint8_t*>(bytes.data()); // the library only reads it
    state.avail_in = static_cast<std::uint32_t>(bytes.size());
    state.end_of_stream = isLast ? 1 : 0;
    do {
        if (state.avail_out == 0 && !empty()) return false;
        isal_deflate(&state);
    } while (state.avail_out == 0);
    return true;
}

bool ZlibStream::empty() {
    isal_zstream& state = m_stream->state;
    const std::size_t count = kBufferBytes - state.avail_out;
    state.next_out = m_stream->compressed.data();
    state.avail_out = kBufferBytes;
    return count == 0 || m_sink({m_stream->compressed.data(), count});
}

} // namespace atlas
