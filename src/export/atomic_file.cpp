#include "export/atomic_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace atlas {

namespace {

tl::unexpected<Error> cannotWrite(const std::filesystem::path& target, int errorNumber) {
    return failure("cannot write " + target.string() + ": " + std::strerror(errorNumber) +
                   "; choose a folder that exists, is writable and has room");
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target) {
    std::error_code ignored;
    if (std::filesystem::is_directory(target, ignored)) return cannotWrite(target, EISDIR);
    std::filesystem::path temporary = target;
    temporary += ".part" + std::to_string(::getpid());
    std::FILE* stream = std::fopen(temporary.c_str(), "wb");
    if (stream == nullptr) return cannotWrite(target, errno);
    return AtomicFile(target, std::move(temporary), stream);
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_stream(std::move(other.m_stream)) {}

AtomicFile::~AtomicFile() {
    m_stream.reset();
    std::error_code ignored;
    if (!m_temporary.empty()) std::filesystem::remove(m_temporary, ignored);
}

Result<void> AtomicFile::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stream()) != text.size())
        return cannotWrite(m_target, errno);
    return {};
}

Result<void> AtomicFile::commit() {
    // Closing writes what is still buffered: a full disk shows here at the latest.
    if (std::fclose(m_stream.release()) != 0) return cannotWrite(m_target, errno);
    std::error_code error;
    std::filesystem::rename(m_temporary, m_target, error);
    if (error) return cannotWrite(m_target, error.value());
    m_temporary.clear();
    return {};
}

Result<void> writeTextFile(const std::filesystem::path& target, std::string_view text) {
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    if (const Result<void> written = file->write(text); !written) return written;
    return file->commit();
}

} // namespace atlas
