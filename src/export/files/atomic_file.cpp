#include "export/files/atomic_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "export/files/file_names.h"

namespace atlas {

namespace {

tl::unexpected<Error> cannotWrite(const std::filesystem::path& target, int errorNumber) {
    return failure(fmt::format("cannot write {}: {}; choose a folder that exists, is writable and has room",
                               target.string(), std::generic_category().message(errorNumber)));
}

std::filesystem::path folderOf(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : ".";
}

// What was written is on the disk afterwards. File systems that cannot do it are taken as they are.
bool bringToDisk(int file) {
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

// The same for the names in a folder. One that may be written to but not read cannot be asked.
bool bringFolderToDisk(const std::filesystem::path& folder) {
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return true;
    const bool isDone = bringToDisk(opened);
    const int errorNumber = errno;
    ::close(opened);
    errno = errorNumber;
    return isDone;
}

// What is there under that name, if anything, is a file.
Result<void> checkFileOrFree(const std::filesystem::path& target) {
    std::error_code ignored;
    if (std::filesystem::is_directory(target, ignored)) return cannotWrite(target, EISDIR);
    if (std::filesystem::exists(target, ignored) && !std::filesystem::is_regular_file(target, ignored))
        return failure(
            fmt::format("cannot write {}: it is a device or a pipe; name a file", target.string()));
    return {};
}

// A file that has no name yet: should the program be stopped, whatever by, nothing is left of it. Null where
// the system has no such files.
std::FILE* openNameless(const std::filesystem::path& target) {
#ifdef O_TMPFILE
    constexpr mode_t kForEveryone = 0666; // less the person's umask, as fopen has it
    const int file = ::open(folderOf(target).c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, kForEveryone);
    if (file < 0) return nullptr;
    std::FILE* stream = ::fdopen(file, "w+b");
    if (stream == nullptr) ::close(file);
    return stream;
#else
    return nullptr;
#endif
}

// Gives a nameless file its first name. False where the system does not let it.
bool nameFile(std::FILE* stream, const std::filesystem::path& name) {
    const std::string file = fmt::format("/proc/self/fd/{}", ::fileno(stream));
    ::unlink(name.c_str()); // of another program with the same number, long gone
    return ::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

// What only its owner may read stays so when it is replaced.
void keepRights(int file, const std::filesystem::path& before) {
    constexpr mode_t kRights = 0777;
    struct stat status {};
    if (::stat(before.c_str(), &status) != 0) return;
    [[maybe_unused]] const int isKept = ::fchmod(file, status.st_mode & kRights);
}

// Renames a file unless there is one of the new name; false with errno where it cannot.
bool renameToFree(const std::filesystem::path& from, const std::filesystem::path& to) {
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
    if (errno != EINVAL && errno != ENOSYS) return false; // what follows is for file systems that know it not
#endif
    if (::link(from.c_str(), to.c_str()) != 0) return false;
    ::unlink(from.c_str());
    return true;
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target, WhenTaken whenTaken) {
    AtomicFile file(target, whenTaken);
    if (const Result<void> opened = file.open(); !opened) return tl::unexpected(opened.error());
    return file;
}

Result<void> AtomicFile::open() {
    if (const Result<void> checked = checkFileOrFree(m_target); !checked) return checked;
    m_place = m_whenTaken == WhenTaken::Replace ? behindLinks(m_target) : m_target;
    m_temporary = m_place;
    m_temporary += fmt::format(".part{}", ::getpid());
    std::FILE* stream = openNameless(m_place);
    m_isNameless = stream != nullptr;
    if (!m_isNameless) stream = std::fopen(m_temporary.c_str(), "w+b");
    if (stream == nullptr) {
        const int errorNumber = errno;
        m_temporary.clear();
        return cannotWrite(m_target, errorNumber);
    }
    m_stream.reset(stream);
    if (m_whenTaken == WhenTaken::Replace) keepRights(::fileno(stream), m_place);
    return {};
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_whenTaken(other.m_whenTaken),
      m_place(std::move(other.m_place)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_stream(std::move(other.m_stream)),
      m_isNameless(other.m_isNameless) {}

AtomicFile::~AtomicFile() {
    m_stream.reset();
    std::error_code ignored;
    if (!m_temporary.empty() && !m_isNameless) std::filesystem::remove(m_temporary, ignored);
}

Result<void> AtomicFile::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stream()) != text.size())
        return cannotWrite(m_target, errno);
    return {};
}

Result<void> AtomicFile::commit() {
    // A full disk shows here at the latest. The content comes to the disk before its name does: otherwise a
    // power cut could leave an empty file under it.
    if (std::fflush(stream()) != 0 || !bringToDisk(::fileno(stream()))) return cannotWrite(m_target, errno);
    if (m_isNameless) {
        if (!nameFile(stream(), m_temporary)) return cannotWrite(m_target, errno);
        m_isNameless = false;
    }
    if (std::fclose(m_stream.release()) != 0) return cannotWrite(m_target, errno);
    if (const Result<void> taken = takeName(); !taken) return taken;
    m_temporary.clear();
    if (!bringFolderToDisk(folderOf(m_place))) return cannotWrite(m_target, errno);
    return {};
}

Result<void> AtomicFile::takeName() {
    if (m_whenTaken == WhenTaken::Replace) {
        std::error_code error;
        std::filesystem::rename(m_temporary, m_place, error);
        if (error) return cannotWrite(m_target, error.value());
        return {};
    }
    const std::filesystem::path wanted = m_target;
    for (int copy = 1; !renameToFree(m_temporary, m_target); ++copy) {
        if (errno != EEXIST) return cannotWrite(m_target, errno);
        m_target = numberedName(wanted, copy + 1);
    }
    return {};
}

Result<void> writeTextFile(const std::filesystem::path& target, std::string_view text) {
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    if (const Result<void> written = file->write(text); !written) return written;
    return file->commit();
}

Result<std::filesystem::path> writeNewTextFile(const std::filesystem::path& target, std::string_view text) {
    Result<AtomicFile> file = AtomicFile::create(target, WhenTaken::NextName);
    if (!file) return tl::unexpected(file.error());
    const Result<void> written = file->write(text).and_then([&] { return file->commit(); });
    if (!written) return tl::unexpected(written.error());
    return file->target();
}

Result<void> moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& target) {
    if (const Result<void> checked = checkFileOrFree(target); !checked) return checked;
    const std::filesystem::path place = behindLinks(target);
    const int opened = ::open(written.c_str(), O_RDWR | O_CLOEXEC);
    if (opened < 0) return cannotWrite(target, errno);
    keepRights(opened, place);
    const bool isOnDisk = bringToDisk(opened);
    const int errorNumber = errno;
    ::close(opened);
    if (!isOnDisk) return cannotWrite(target, errorNumber);
    std::error_code error;
    std::filesystem::rename(written, place, error);
    if (error) return cannotWrite(target, error.value());
    if (!bringFolderToDisk(folderOf(place))) return cannotWrite(target, errno);
    return {};
}

std::error_code makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (folder.empty() || std::filesystem::is_directory(folder, error)) return {};
    if (folder.has_parent_path() && folder != folder.parent_path()) {
        if (const std::error_code above = makeFolder(folder.parent_path())) return above;
    }
    const bool isNew = std::filesystem::create_directory(folder, error);
    if (!error && isNew && !bringFolderToDisk(folderOf(folder))) return {errno, std::generic_category()};
    return error;
}

} // namespace atlas
