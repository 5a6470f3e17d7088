#pragma once

#include <filesystem>

#include "core/result.h"

namespace atlas {

// A folder beside a file that is being made, for libraries that write under a name and put files of their own
// beside it: all of it is on the target's disk, and goes when the folder does.
class PartFolder {
public:
    // An error names the target and what hinders.
    static Result<PartFolder> besides(const std::filesystem::path& target);
    PartFolder(PartFolder&& other) noexcept;
    PartFolder& operator=(PartFolder&&) = delete;
    ~PartFolder();

    std::filesystem::path file(const std::filesystem::path& name) const { return m_folder / name; }

private:
    explicit PartFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder; // empty once moved from
};

} // namespace atlas
