#include "export/files/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>
#include <utility>

namespace atlas {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds kPause{10};
    const auto end = std::chrono::steady_clock::now() + patience;
    FolderLock lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    while (lock.m_folder >= 0 && ::flock(lock.m_folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        if (std::chrono::steady_clock::now() >= end)
            return failure(folder.string() + ": is being changed by another window; try again");
        std::this_thread::sleep_for(kPause);
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_folder(std::exchange(other.m_folder, -1)) {}

FolderLock::~FolderLock() {
    if (m_folder >= 0) ::close(m_folder); // which releases it
}

} // namespace atlas
