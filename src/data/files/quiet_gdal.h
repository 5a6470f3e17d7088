#pragma once

#include <string>

#include <cpl_error.h>

namespace atlas {

// GDAL would print to stderr: what it says goes into our own message instead. One per thread and call.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;

    bool hasFailed() const { return !m_firstFailure.empty(); }
    const std::string& firstFailure() const { return m_firstFailure; }

private:
    static void CPL_STDCALL remember(CPLErr level, CPLErrorNum, const char* message);
    std::string m_firstFailure;
};

} // namespace atlas
