#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

#include "core/result.h"

namespace atlas {

// What becomes of a file that stands already where one is to be written.
enum class WhenTaken {
    Replace, // a symbolic link stays; the file that it leads to is replaced
    NextName // it stays, and the new one gets the next name that is free (export/files/file_names.h)
};

// A file that appears whole or not at all: written beside its target, brought to the disk, renamed over it by
// commit(), and removed when anything fails before that. Whatever happens, a full disk or a power cut, under
// the target's name stands the old file or all of the new one.
class AtomicFile {
public:
    // An error names the target and what hinders.
    static Result<AtomicFile> create(const std::filesystem::path& target,
                                     WhenTaken whenTaken = WhenTaken::Replace);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile();

    std::FILE* stream() const { return m_stream.get(); }
    Result<void> write(std::string_view text);
    Result<void> commit();

    // The file's name; what it got, once committed.
    const std::filesystem::path& target() const { return m_target; }

private:
    struct StreamCloser {
        void operator()(std::FILE* stream) const { std::fclose(stream); }
    };
    AtomicFile(std::filesystem::path target, WhenTaken whenTaken)
        : m_target(std::move(target)), m_whenTaken(whenTaken) {}
    Result<void> open();
    Result<void> takeName();

    std::filesystem::path m_target;
    WhenTaken m_whenTaken;
    std::filesystem::path m_place;     // where it is written: the target, or what that leads to
    std::filesystem::path m_temporary; // empty once committed
    std::unique_ptr<std::FILE, StreamCloser> m_stream;
    bool m_isNameless = false; // until it is committed: it has no name that it could be left behind under
};

Result<void> writeTextFile(const std::filesystem::path& target, std::string_view text);

// The same beside what stands there; the file that it became.
Result<std::filesystem::path> writeNewTextFile(const std::filesystem::path& target, std::string_view text);

// Brings a file that a library has written, on the same disk, whole under the target's name.
Result<void> moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& target);

// Makes a folder, with those above it that are not there, so that a power cut does not take it away again.
std::error_code makeFolder(const std::filesystem::path& folder);

} // namespace atlas
