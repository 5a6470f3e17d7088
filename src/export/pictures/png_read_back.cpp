#include "export/pictures/png_read_back.h"

#include <spng.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>
#include <vector>

#include "core/job.h"
#include "export/pictures/read_back.h"

namespace atlas {

namespace {

// A file that may still grow; who reads beyond what is there waits.
class GrowingFile {
public:
    explicit GrowingFile(int file) : m_file(file) {}

    void grow(std::int64_t byteCount, bool isWhole) {
        const std::scoped_lock lock(m_mutex);
        m_byteCount = byteCount;
        m_isWhole = isWhole;
        m_changed.notify_all();
    }

    // As spng wants to be handed its bytes.
    static int read(spng_ctx*, void* own, void* into, std::size_t count) {
        return static_cast<GrowingFile*>(own)->readOn(static_cast<std::uint8_t*>(into), count);
    }

private:
    int readOn(std::uint8_t* into, std::size_t count) {
        const auto wanted = m_place + static_cast<std::int64_t>(count);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_isWhole || wanted <= m_byteCount; });
            if (wanted > m_byteCount) return SPNG_IO_EOF;
        }
        while (m_place < wanted) {
            const ssize_t got = ::pread(m_file, into, static_cast<std::size_t>(wanted - m_place), m_place);
            if (got <= 0) return SPNG_IO_ERROR;
            m_place += got;
            into += got;
        }
        return 0;
    }

    int m_file;
    std::int64_t m_place = 0;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    std::int64_t m_byteCount = 0;
    bool m_isWhole = false;
};

struct DecoderDeleter {
    void operator()(spng_ctx* decoder) const { spng_ctx_free(decoder); }
};

bool hasSize(spng_ctx* decoder, const PictureFile& picture) {
    spng_ihdr header{};
    return spng_get_ihdr(decoder, &header) == 0 &&
           header.width == static_cast<std::uint32_t>(picture.widthPixels) &&
           header.height == static_cast<std::uint32_t>(picture.heightPixels) && header.bit_depth == 8 &&
           header.color_type ==
               (picture.withAlpha ? SPNG_COLOR_TYPE_TRUECOLOR_ALPHA : SPNG_COLOR_TYPE_TRUECOLOR);
}

// libspng checks what the file says of itself: the sums of chunks and of what is compressed in them.
Result<std::uint32_t> checksumOfRows(GrowingFile& file, const PictureFile& picture,
                                     const Progress& progress) {
    const std::unique_ptr<spng_ctx, DecoderDeleter> decoder(spng_ctx_new(0));
    spng_set_png_stream(decoder.get(), GrowingFile::read, &file);
    if (!hasSize(decoder.get(), picture) ||
        spng_decode_image(decoder.get(), nullptr, 0, SPNG_FMT_PNG, SPNG_DECODE_PROGRESSIVE) != 0)
        return notReadBack(picture);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(picture.widthPixels) *
                                  (picture.withAlpha ? 4U : 3U));
    std::uint32_t sum = 0;
    for (int y = 0; y < picture.heightPixels; ++y) {
        if (!goesOnReading(progress, y, picture.heightPixels)) return cancelled();
        const int expected = y + 1 < picture.heightPixels ? 0 : static_cast<int>(SPNG_EOI);
        if (spng_decode_row(decoder.get(), row.data(), row.size()) != expected) return notReadBack(picture);
        sum = addToChecksum(sum, row);
    }
    if (spng_decode_chunks(decoder.get()) != 0) return notReadBack(picture);
    return sum;
}

} // namespace

struct PngReadBack::Implementation {
    Implementation(int descriptor, const PictureFile& wanted) : file(descriptor), picture(wanted) {}

    GrowingFile file;
    PictureFile picture;
    Job<std::uint32_t> reading;
};

PngReadBack::PngReadBack(int file, const PictureFile& picture)
    : m_implementation(std::make_unique<Implementation>(file, picture)) {}

PngReadBack::~PngReadBack() {
    m_implementation->file.grow(0, true); // nobody waits any more
}

void PngReadBack::follow(std::int64_t byteCount) {
    Implementation& own = *m_implementation;
    own.file.grow(byteCount, false);
    if (own.reading.hasWork()) return;
    own.reading = Job<std::uint32_t>("the picture", [&own](const Progress& progress) {
        return checksumOfRows(own.file, own.picture, progress);
    });
}

Result<std::uint32_t> PngReadBack::finish(std::int64_t byteCount, const Progress& progress) {
    Implementation& own = *m_implementation;
    own.file.grow(byteCount, true);
    if (!own.reading.hasWork()) return checksumOfRows(own.file, own.picture, progress);
    return own.reading.take(progress);
}

} // namespace atlas
