#include "export/orders/export_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace atlas {

namespace {

// What grows with the number of partnerships, measured at 29, 3,253 and 31,011 of them.
struct PerPartnership {
    std::string_view ending;
    double baseBytes;
    double bytesEach;
    double baseSeconds;
    double microsecondsEach;
};
constexpr std::array kPerPartnership{
    PerPartnership{".svg", 720e3, 650.0, 0.7, 55.0},     PerPartnership{".pdf", 560e3, 190.0, 0.7, 150.0},
    PerPartnership{".html", 1400e3, 110.0, 0.6, 15.0},   PerPartnership{".gpkg", 180e3, 1200.0, 0.2, 35.0},
    PerPartnership{".geojson", 40e3, 1700.0, 0.2, 70.0}, PerPartnership{".fgb", 25e3, 1000.0, 0.2, 20.0},
    PerPartnership{".kml", 45e3, 2500.0, 0.2, 85.0},     PerPartnership{".csv", 1e3, 170.0, 0.2, 10.0},
    PerPartnership{".xlsx", 8e3, 160.0, 0.2, 140.0},     PerPartnership{".graphml", 10e3, 1200.0, 0.2, 35.0},
    PerPartnership{".gexf", 12e3, 1300.0, 0.2, 35.0},
};

// The time of pixels, with the reading back.
struct PerPixel {
    std::string_view ending;
    double secondsPerMegapixel;
};
constexpr std::array kPerPixel{
    PerPixel{".png", 0.04},  PerPixel{".jpg", 0.04}, PerPixel{".jpeg", 0.04},
    PerPixel{".webp", 0.12}, PerPixel{".tif", 0.08},
};

// A larger picture of the same map has longer lines and larger areas, not more of them: its bytes grow less
// than its pixels do, the less the emptier it is.
double pngBytes(double pixels, const PictureSample& sample) {
    const double perPixel = static_cast<double>(sample.bytes) / sample.pixels;
    const double power = std::clamp(0.85 + 0.09 * std::log2(perPixel), 0.65, 0.95);
    return static_cast<double>(sample.bytes) * std::pow(pixels / sample.pixels, power);
}

// Of a PNG's bytes, by how many of them a pixel takes.
double shareOfPng(std::string_view ending, double pngBytesPerPixel) {
    if (ending == ".webp") return 0.17 * std::pow(pngBytesPerPixel, -0.25);
    if (ending == ".tif") return 1.26;
    return ending == ".png" ? 1.0 : 0.235 / std::sqrt(pngBytesPerPixel);
}

ExportEstimate estimateOfPixels(const PerPixel& format, const EstimatedExport& what) {
    constexpr PictureSample kUsual{876e3, 1'030'000}; // the whole network
    constexpr double kBaseSeconds = 0.3;
    const PictureSample& sample = what.sample.value_or(kUsual);
    const double png = pngBytes(what.pixels, sample);
    return {png * shareOfPng(format.ending, png / what.pixels),
            kBaseSeconds + what.pixels / 1e6 * format.secondsPerMegapixel};
}

} // namespace

ExportEstimate estimateOf(const ExportFormat& format, const EstimatedExport& what) {
    const auto isOfFormat = [&format](const auto& row) { return row.ending == format.ending; };
    const auto* const pixels = std::find_if(kPerPixel.begin(), kPerPixel.end(), isOfFormat);
    if (pixels != kPerPixel.end()) {
        const bool isEmpty = what.pixels <= 0.0 || (what.sample && what.sample->bytes == 0);
        return isEmpty ? ExportEstimate{} : estimateOfPixels(*pixels, what);
    }
    const auto* const rows = std::find_if(kPerPartnership.begin(), kPerPartnership.end(), isOfFormat);
    if (rows == kPerPartnership.end()) return {};
    const auto count = static_cast<double>(what.partnershipCount);
    return {rows->baseBytes + count * rows->bytesEach,
            rows->baseSeconds + count * rows->microsecondsEach / 1e6};
}

} // namespace atlas
