#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "export/files/export_format.h"

namespace atlas {

// A small PNG of the same picture: how much there is to see in it.
struct PictureSample {
    double pixels = 0.0;
    std::uint64_t bytes = 0;
};

// What the size of a file, and the time that it takes, depend on.
struct EstimatedExport {
    double pixels = 0.0; // of pictures
    std::size_t partnershipCount = 0;
    std::optional<PictureSample> sample; // nothing: it is a map of usual density
};

// Within a factor of two, as measured on the shipped network (tests/unit/export_estimate_test.cpp holds the
// bytes). Seconds are those of two cores without a graphics card; who has seen how long exports take here
// multiplies by that (app/services/export_pace.h).
struct ExportEstimate {
    double bytes = 0.0;
    double seconds = 0.0;
};
ExportEstimate estimateOf(const ExportFormat& format, const EstimatedExport& what);

} // namespace atlas
