#include "data/files/quiet_gdal.h"

namespace atlas {

QuietGdal::QuietGdal() {
    CPLPushErrorHandlerEx(&QuietGdal::remember, this);
}

QuietGdal::~QuietGdal() {
    CPLPopErrorHandler();
}

void CPL_STDCALL QuietGdal::remember(CPLErr level, CPLErrorNum, const char* message) {
    auto* self = static_cast<QuietGdal*>(CPLGetErrorHandlerUserData());
    if (level >= CE_Failure && self->m_firstFailure.empty()) self->m_firstFailure = message;
}

} // namespace atlas
