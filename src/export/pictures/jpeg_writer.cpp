#include "export/pictures/jpeg_writer.h"

#include <fmt/core.h>

#include <utility>

#include "export/pictures/read_back.h"

namespace atlas {

JpegWriter::JpegWriter(const PictureFile& picture, AtomicFile output)
    : m_picture(picture),
      m_output(std::move(output)),
      m_stream(picture.widthPixels, picture.heightPixels, picture.dotsPerInch) {}

Result<JpegWriter> JpegWriter::create(const PictureFile& picture) {
    Result<AtomicFile> output = AtomicFile::create(picture.file, picture.whenTaken);
    if (!output) return tl::unexpected(output.error());
    JpegWriter writer(picture, *std::move(output));
    const bool isStarted =
        writer.m_stream.startInFile(writer.m_output.stream()) && writer.addWords(picture.words);
    if (const Result<void> checked = writer.check(isStarted); !checked)
        return tl::unexpected(checked.error());
    return writer;
}

// A comment that is too long for a JPEG is left out.
bool JpegWriter::addWords(const PictureWords& words) {
    const auto add = [this](const std::string& comment) {
        return comment.size() > kMostJpegBytes || m_stream.addComment(comment);
    };
    return (words.description.empty() || add(words.description)) &&
           (words.view.empty() || add(fmt::format("{}\n{}", kCarriedViewKey, words.view)));
}

Result<void> JpegWriter::check(bool isWritten) const {
    return isWritten ? Result<void>{} : cannotWritePicture(m_picture.file);
}

Result<void> JpegWriter::addRow(std::span<const std::uint8_t> rgba) {
    return check(m_stream.addRow(rgba.data()));
}

Result<std::filesystem::path> JpegWriter::finish(const Progress& progress) {
    const Result<void> done = check(m_stream.finish())
                                  .and_then([&] { return readBackJpeg(m_output, m_picture, progress); })
                                  .and_then([&] { return m_output.commit(); });
    if (!done) return tl::unexpected(done.error());
    return m_output.target();
}

} // namespace atlas
