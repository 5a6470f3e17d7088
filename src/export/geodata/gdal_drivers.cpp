#include "export/geodata/gdal_drivers.h"

#include <fmt/core.h>

#include <mutex>

#include "core/plain_text.h"

namespace atlas {

// All of them: which are a part of the library and which are plug-ins differs from one version to the next.
Result<GDALDriver*> gdalDriver(const std::string& name) {
    static std::once_flag registered;
    std::call_once(registered, [] { GDALAllRegister(); });
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(name.c_str());
    if (driver == nullptr)
        return failure(
            fmt::format("the GDAL installed here lacks its driver {}; install gdal-plugins, or choose "
                        "another format",
                        name));
    return driver;
}

CPLStringList gdalOptions(const std::map<std::string, std::string>& options) {
    CPLStringList list;
    for (const auto& [name, value] : options)
        list.SetNameValue(name.c_str(), value.c_str());
    return list;
}

tl::unexpected<Error> gdalFailure(const std::string& said) {
    return failure(fmt::format("{}; choose a folder that is writable and has room",
                               said.empty() ? "the file is not complete" : inOneLine(said)));
}

} // namespace atlas
