#pragma once

namespace atlas {

// While it lives there is a working folder: where the process's own was deleted, it is the root folder. For
// libraries that cannot do without one. Not for code that names files relative to it.
class ExistingWorkingFolder {
public:
    ExistingWorkingFolder();
    ~ExistingWorkingFolder();
    ExistingWorkingFolder(const ExistingWorkingFolder&) = delete;
    ExistingWorkingFolder& operator=(const ExistingWorkingFolder&) = delete;

private:
    int m_deleted = -1; // the process's own, if it was deleted
};

} // namespace atlas
