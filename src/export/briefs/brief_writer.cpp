#include "export/briefs/brief_writer.h"

#include <cairo-svg.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <pugixml.hpp>

#include "core/text.h"
#include "export/briefs/brief_html.h"
#include "export/briefs/brief_layout.h"
#include "export/briefs/brief_map.h"
#include "export/briefs/page_drawing.h"
#include "export/briefs/poster_layout.h"
#include "export/files/file_names.h"
#include "export/files/picture_words.h"
#include "export/files/xml_text.h"
#include "export/pictures/jpeg.h"
#include "export/pictures/png_writer.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;
using Files = std::vector<Path>;

constexpr double kPointsPerInch = 72.0;
constexpr double kMapDotsPerInch = 300.0;
constexpr double kPosterDotsPerInch = 240.0;
constexpr double kPageDotsPerInch = 200.0; // of a page as PNG
constexpr double kMapPixelRatio = 2.8;     // names of about 8 points
constexpr double kPosterPixelRatio = 3.4;  // read from a step away
constexpr double kWebWidthPoints = 480.0;  // of the map in a web page
constexpr double kWebHeightPoints = 250.0;

struct Ending {
    std::string_view ending;
    BriefFormat format;
};
constexpr std::array kEndings{Ending{".pdf", BriefFormat::Pdf}, Ending{".svg", BriefFormat::Svg},
                              Ending{".png", BriefFormat::Png}, Ending{".html", BriefFormat::Html}};

struct PageRelease {
    void operator()(cairo_t* page) const { cairo_destroy(page); }
};
using Page = std::unique_ptr<cairo_t, PageRelease>;

// A page of several as a file of its own.
Path fileOfPage(const Path& file, std::size_t page) {
    return numberedName(file, static_cast<int>(page) + 1);
}

Result<const PixelImage*> paintMap(const BriefRequest& request, const NetworkPointer& network,
                                   const Brief& brief, const PageBox& box, StepPainter& painter,
                                   const Progress& progress) {
    const double dots = request.isPoster ? kPosterDotsPerInch : kMapDotsPerInch;
    const auto pixels = [&](double points) {
        return static_cast<int>(std::lround(points / kPointsPerInch * dots));
    };
    const BriefMapLook look{request.mapTheme, pixels(box.width), pixels(box.height),
                            request.isPoster ? kPosterPixelRatio : kMapPixelRatio, request.isPoster};
    return painter.paint(mapOf(network, brief.subject, look), progress);
}

// What the map shows, said by the page's own words, and the view that opens it again.
PictureWords wordsOfMap(const BriefRequest& request, const NetworkPointer& network, const Brief& brief) {
    constexpr int kAnySide = 900;
    const BriefMapLook look{request.mapTheme, kAnySide, kAnySide, 1.0, request.isPoster};
    PictureWords words = wordsOf(mapOf(network, brief.subject, look));
    words.description = brief.mapText;
    return words;
}

// Pages with the surface that their map is on.
struct DrawnFrom {
    const PageLayout& layout;
    PageInk ink;
    const Brief& brief;
    PictureWords words; // of the map: they open it again
};

Result<Files> writePdf(const Path& file, const DrawnFrom& from) {
    Result<PdfFile> pdf = PdfFile::create(file, from.brief.documentTitle(), from.brief.mapText,
                                          from.layout.widthPoints, from.layout.heightPoints);
    if (!pdf) return tl::unexpected(pdf.error());
    PageInk ink = from.ink;
    ink.isTagged = true;
    for (std::size_t i = 0; i < from.layout.pages.size(); ++i) {
        drawPage(pdf->page(), from.layout, i, ink);
        pdf->endPage();
    }
    pdf->describe(
        {{from.brief.documentTitle(), from.brief.mapText, "en"}, {from.brief.mapText}, from.words.view});
    return pdf->finish().map([&] { return Files{file}; });
}

Result<void> checked(cairo_t* page, const Path& file) {
    const cairo_status_t status = cairo_status(page);
    if (status == CAIRO_STATUS_SUCCESS) return {};
    return failure(fmt::format("cannot write {}: {}", file.string(), cairo_status_to_string(status)));
}

Result<void> writePngPage(const Path& file, const DrawnFrom& from, std::size_t number) {
    const double scale = kPageDotsPerInch / kPointsPerInch;
    const int width = static_cast<int>(std::lround(scale * from.layout.widthPoints));
    const int height = static_cast<int>(std::lround(scale * from.layout.heightPoints));
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    const Page page(cairo_create(surface.get()));
    cairo_set_source_rgb(page.get(), 1.0, 1.0, 1.0);
    cairo_paint(page.get());
    cairo_scale(page.get(), scale, scale);
    drawPage(page.get(), from.layout, number, from.ink);
    if (const Result<void> drawn = checked(page.get(), file); !drawn) return drawn;
    cairo_surface_flush(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const unsigned char* rows = cairo_image_surface_get_data(surface.get());
    Result<PngWriter> writer = PngWriter::create(
        {file, width, height, false, WhenTaken::Replace, static_cast<int>(kPageDotsPerInch), from.words});
    if (!writer) return tl::unexpected(writer.error());
    std::vector<std::uint8_t> rgba;
    for (int y = 0; y < height; ++y) {
        const auto* row =
            reinterpret_cast<const std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
        rgba.clear();
        for (int x = 0; x < width; ++x) {
            const std::uint32_t pixel = row[x];
            rgba.insert(rgba.end(), {static_cast<std::uint8_t>(pixel >> 16U & 0xFFU),
                                     static_cast<std::uint8_t>(pixel >> 8U & 0xFFU),
                                     static_cast<std::uint8_t>(pixel & 0xFFU), std::uint8_t{255}});
        }
        if (const Result<void> added = writer->addRow(rgba); !added) return added;
    }
    const Result<std::filesystem::path> finished = writer->finish({});
    if (!finished) return tl::unexpected(finished.error());
    return {};
}

// With the words that screen readers say of a picture.
Result<std::string> withTitle(const std::string& svg, const Brief& brief, const std::string& view) {
    pugi::xml_document document;
    if (!document.load_string(svg.c_str(), pugi::parse_full)) return failure("the SVG cannot be finished");
    pugi::xml_node root = document.document_element();
    root.append_attribute("role") = "img";
    pugi::xml_node carried = root.prepend_child("metadata");
    carried.append_attribute("id") = std::string(kCarriedViewKey).c_str();
    carried.text() = view.c_str();
    root.prepend_child("desc").text() = brief.mapText.c_str();
    root.prepend_child("title").text() = brief.documentTitle().c_str();
    return xmlTextOf(document);
}

Result<void> writeSvgPage(const Path& file, const DrawnFrom& from, std::size_t number) {
    std::string bytes;
    {
        const auto write = [](void* stream, const unsigned char* data, unsigned int count) {
            static_cast<std::string*>(stream)->append(reinterpret_cast<const char*>(data), count);
            return CAIRO_STATUS_SUCCESS;
        };
        const Surface surface(cairo_svg_surface_create_for_stream(write, &bytes, from.layout.widthPoints,
                                                                  from.layout.heightPoints));
        const Page page(cairo_create(surface.get()));
        drawPage(page.get(), from.layout, number, from.ink);
        if (const Result<void> drawn = checked(page.get(), file); !drawn) return drawn;
        cairo_surface_finish(surface.get());
    }
    return withTitle(bytes, from.brief, from.words.view).and_then([&](const std::string& text) {
        return writeTextFile(file, text);
    });
}

Result<Files> writePages(const Path& file, BriefFormat format, const DrawnFrom& from) {
    Files files;
    for (std::size_t i = 0; i < from.layout.pages.size(); ++i) {
        files.push_back(fileOfPage(file, i));
        const auto& write = format == BriefFormat::Png ? writePngPage : writeSvgPage;
        if (const Result<void> written = write(files.back(), from, i); !written)
            return tl::unexpected(written.error());
    }
    return files;
}

Result<Files> writeHtml(const BriefRequest& request, const NetworkPointer& network, const Brief& brief,
                        StepPainter& painter, const Progress& progress) {
    const Result<const PixelImage*> map =
        paintMap(request, network, brief, {0.0, 0.0, kWebWidthPoints, kWebHeightPoints}, painter, progress);
    if (!map) return tl::unexpected(map.error());
    const Result<std::string> jpeg = jpegOf(**map);
    if (!jpeg) return tl::unexpected(jpeg.error());
    return writeTextFile(request.file, briefHtml(brief, *jpeg)).map([&] { return Files{request.file}; });
}

} // namespace

Result<BriefFormat> briefFormatOf(const Path& file) {
    const std::string own = folded(file.extension().string());
    for (const Ending& ending : kEndings) {
        if (ending.ending == own) return ending.format;
    }
    return failure(fmt::format(
        "{}: pages are not written as that; let the name end in .pdf, .svg, .png or .html", file.string()));
}

Result<Files> writeBrief(const BriefRequest& request, const NetworkPointer& network, const Brief& brief,
                         StepPainter& painter, const Progress& progress) {
    if (request.format == BriefFormat::Html) return writeHtml(request, network, brief, painter, progress);
    const PageLayout layout = request.isPoster
                                  ? posterLayoutOf(brief, request.mapTheme)
                                  : layoutOf(brief, request.ink, paperFor(*network, brief.subject));
    const Result<const PixelImage*> map =
        paintMap(request, network, brief, *layout.pages.front().map, painter, progress);
    if (!map) return tl::unexpected(map.error());
    Result<std::string> jpeg = jpegOf(**map);
    if (!jpeg) return tl::unexpected(jpeg.error());
    const Surface surface = surfaceOf(**map, *std::move(jpeg));
    const DrawnFrom from{
        layout, {surface.get(), request.ink.hairline, false}, brief, wordsOfMap(request, network, brief)};
    if (request.format == BriefFormat::Pdf) return writePdf(request.file, from);
    return writePages(request.file, request.format, from);
}

} // namespace atlas
