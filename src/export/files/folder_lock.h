#pragma once

#include <chrono>
#include <filesystem>

#include "core/result.h"

namespace atlas {

// While it lives no other window or program that takes it, too, changes files of the folder. It leaves no
// trace, whatever ends the program. File systems that know no locks are taken as they are.
class FolderLock {
public:
    static constexpr std::chrono::milliseconds kPatience{2000};

    // Waits for another that holds it; an error when that takes longer.
    static Result<FolderLock> take(const std::filesystem::path& folder,
                                   std::chrono::milliseconds patience = kPatience);

    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int folder) : m_folder(folder) {}

    int m_folder; // its descriptor; -1: none
};

} // namespace atlas
