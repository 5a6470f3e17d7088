#include "export/reopen/jpeg_comments.h"

#include <memory>

#include "export/pictures/jpeg_errors.h"

namespace atlas {

namespace {

constexpr unsigned kLongestComment = 0xFFFF;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

struct Reader {
    JpegErrors errors;
    jpeg_decompress_struct codec{};

    Reader() {
        codec.err = &errors.manager;
        errors.attempt([this] { jpeg_create_decompress(&codec); });
    }
    ~Reader() { jpeg_destroy_decompress(&codec); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    bool readHeader(std::FILE* file) {
        return errors.attempt([&] {
            jpeg_save_markers(&codec, JPEG_COM, kLongestComment);
            jpeg_stdio_src(&codec, file);
            jpeg_read_header(&codec, TRUE);
        });
    }
};

} // namespace

std::vector<std::string> jpegCommentsOf(const std::filesystem::path& file) {
    std::vector<std::string> comments;
    const std::unique_ptr<std::FILE, FileCloser> stream(std::fopen(file.c_str(), "rb"));
    if (!stream) return comments;
    Reader reader;
    if (!reader.readHeader(stream.get())) return comments;
    for (const jpeg_marker_struct* at = reader.codec.marker_list; at != nullptr; at = at->next)
        comments.emplace_back(reinterpret_cast<const char*>(at->data), at->data_length);
    return comments;
}

} // namespace atlas
