#include "data/files/existing_working_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace atlas {

namespace {

bool isThere() {
    std::error_code missing;
    return !std::filesystem::current_path(missing).empty() && !missing;
}

} // namespace

ExistingWorkingFolder::ExistingWorkingFolder() {
    if (isThere()) return;
    m_deleted = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    std::error_code ignored;
    if (m_deleted >= 0) std::filesystem::current_path("/", ignored);
}

ExistingWorkingFolder::~ExistingWorkingFolder() {
    if (m_deleted < 0) return;
    [[maybe_unused]] const int isBack = fchdir(m_deleted); // it can only fail where "." could not be opened
    close(m_deleted);
}

} // namespace atlas
