#pragma once

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include "temporary_folder.h"

namespace atlas::testing {

// The working folder is one that has been deleted, as in a terminal that still stands in it.
class DeletedWorkingFolder {
public:
    DeletedWorkingFolder() : m_before(open(".", O_RDONLY | O_DIRECTORY)) {
        const TemporaryFolder folder;
        std::filesystem::current_path(folder.path());
    }
    ~DeletedWorkingFolder() {
        if (fchdir(m_before) != 0)
            std::abort(); // the tests after this one would fail for no reason of theirs
        close(m_before);
    }
    DeletedWorkingFolder(const DeletedWorkingFolder&) = delete;
    DeletedWorkingFolder& operator=(const DeletedWorkingFolder&) = delete;

private:
    int m_before;
};

} // namespace atlas::testing
