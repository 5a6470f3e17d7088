#pragma once

#include <cpl_string.h>
#include <gdal_priv.h>

#include <map>
#include <memory>
#include <string>

#include "core/result.h"

namespace atlas {

using GdalDataset = std::unique_ptr<GDALDataset>;

// One of GDAL's drivers. The error says that this GDAL lacks it.
Result<GDALDriver*> gdalDriver(const std::string& name);

// "NAME=value" for each.
CPLStringList gdalOptions(const std::map<std::string, std::string>& options);

// What GDAL said, in one line with the remedy.
tl::unexpected<Error> gdalFailure(const std::string& said);

} // namespace atlas
