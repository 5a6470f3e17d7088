#include "export/files/export_format.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::array kFormats{
    ExportFormat{".png", ExportKind::Picture, "PNG", "PNG picture"},
    ExportFormat{".jpg", ExportKind::Picture, "JPEG", "JPEG picture"},
    ExportFormat{".jpeg", ExportKind::Picture, "", "JPEG picture"},
    ExportFormat{".webp", ExportKind::Picture, "WebP", "WebP picture"},
    ExportFormat{".svg", ExportKind::Svg, "SVG", "SVG drawing"},
    ExportFormat{".pdf", ExportKind::Pdf, "PDF", "PDF drawing"},
    ExportFormat{".tif", ExportKind::GeoTiff, "GeoTIFF", "GeoTIFF, a picture placed in a GIS"},
    ExportFormat{".gpkg", ExportKind::Data, "GeoPackage", "GeoPackage"},
    ExportFormat{".geojson", ExportKind::Data, "GeoJSON", "GeoJSON"},
    ExportFormat{".fgb", ExportKind::Data, "FlatGeobuf", "FlatGeobuf"},
    ExportFormat{".kml", ExportKind::Data, "KML", "KML"},
    ExportFormat{".csv", ExportKind::Data, "CSV", "CSV tables"},
    ExportFormat{".xlsx", ExportKind::Data, "Excel", "Excel workbook"},
    ExportFormat{".graphml", ExportKind::Data, "GraphML", "GraphML graph"},
    ExportFormat{".gexf", ExportKind::Data, "GEXF", "GEXF graph"},
    ExportFormat{".html", ExportKind::Page, "Web page", "page for browsers"},
};

} // namespace

std::string exportEndings() {
    std::string words;
    for (std::size_t i = 0; i < kFormats.size(); ++i) {
        if (i > 0) words += i + 1 == kFormats.size() ? " or " : ", ";
        words += kFormats[i].ending;
    }
    return words;
}

std::span<const ExportFormat> exportFormats() {
    return kFormats;
}

Result<ExportFormat> exportFormatOf(const std::filesystem::path& file) {
    const std::string ending = folded(file.extension().string());
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&](const ExportFormat& format) { return format.ending == ending; });
    if (found != kFormats.end()) return *found;
    return failure(fmt::format("{}: a map is not written as that; let the name end in {}", file.string(),
                               exportEndings()));
}

} // namespace atlas
