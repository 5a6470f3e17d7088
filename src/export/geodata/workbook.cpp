// A workbook (.xlsx): GDAL writes its sheets; what it has no option for is put in afterwards.
#include <fmt/core.h>

#include <cpl_vsi.h>

#include <memory>
#include <pugixml.hpp>
#include <utility>

#include "data/files/quiet_gdal.h"
#include "export/files/xml_text.h"
#include "export/files/zip_file.h"
#include "export/geodata/data_layers.h"
#include "export/geodata/data_parts.h"
#include "export/geodata/gdal_drivers.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

constexpr const char* kAboutSheet = "about";

VectorLayer aboutLayer(const ShownData& data) {
    VectorLayer layer;
    layer.name = kAboutSheet;
    layer.columns = {{"about", FieldKind::Text}, {"text", FieldKind::Text}};
    const std::vector<std::pair<std::string, std::string>> rows{
        {"Content", data.summary}, {"Data", data.credit}, {"Written by", "Sister Cities Atlas"}};
    layer.count = rows.size();
    layer.feature = [rows](std::size_t index) {
        return VectorFeature{{rows[index].first, rows[index].second}, {}};
    };
    return layer;
}

void insertBefore(std::string& text, std::string_view place, std::string_view piece) {
    if (const std::size_t at = text.find(place); at != std::string::npos) text.insert(at, piece);
}

void insertBehind(std::string& text, std::string_view place, std::string_view piece) {
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.insert(at + place.size(), piece);
}

// "AB", of the 28th column.
std::string columnLetters(std::size_t column) {
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (; column > 0; column = (column - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % kLetters));
    return letters;
}

// The row of names stays in sight, and filters by its columns.
void dressSheet(std::string& sheet, const VectorLayer& layer) {
    const std::size_t widths = sheet.find("<cols>");
    const std::size_t widthsEnd = sheet.find("</cols>");
    if (widths != std::string::npos && widthsEnd != std::string::npos) // GDAL's overlap each other
        sheet.replace(widths, widthsEnd - widths,
                      fmt::format("<cols><col min=\"1\" max=\"{}\" width=\"16\" customWidth=\"1\"/>",
                                  layer.columns.size()));
    insertBefore(sheet, widths == std::string::npos ? "<sheetData" : "<cols>",
                 "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                 "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
    insertBehind(
        sheet, "</sheetData>",
        fmt::format("<autoFilter ref=\"A1:{}{}\"/>", columnLetters(layer.columns.size()), layer.count + 1));
}

// Title, content and source as the properties that spreadsheets show.
std::string propertiesText(const ShownData& data) {
    pugi::xml_document document;
    pugi::xml_node all = document.append_child("cp:coreProperties");
    all.append_attribute("xmlns:cp") =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    all.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
    all.append_child("dc:title").text() = "Sister cities";
    all.append_child("dc:creator").text() = "Sister Cities Atlas";
    all.append_child("dc:description").text() = aboutText(data).c_str();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xmlTextOf(document);
}

struct BytesRelease {
    void operator()(GByte* bytes) const { VSIFree(bytes); }
};

bool isFolder(const std::string& name) {
    VSIStatBufL status{};
    return name.ends_with('/') || (VSIStatL(name.c_str(), &status) == 0 && VSI_ISDIR(status.st_mode));
}

Result<std::string> textIn(const std::string& file, const QuietGdal& gdal) {
    GByte* read = nullptr;
    vsi_l_offset size = 0;
    const bool isRead = VSIIngestFile(nullptr, file.c_str(), &read, &size, -1) != FALSE;
    const std::unique_ptr<GByte, BytesRelease> bytes(read);
    if (!isRead) return gdalFailure(gdal.firstFailure());
    return std::string(reinterpret_cast<const char*>(bytes.get()), size);
}

void dress(const std::string& entry, std::string& text, const VectorFile& book, const ShownData& data) {
    constexpr std::string_view kSheet = "xl/worksheets/sheet";
    if (entry == "docProps/core.xml") text = propertiesText(data);
    if (entry == "xl/workbook.xml") insertBefore(text, "<sheets>", "<bookViews><workbookView/></bookViews>");
    if (!entry.starts_with(kSheet)) return;
    const auto index = static_cast<std::size_t>(entry[kSheet.size()] - '1');
    if (index < book.layers.size()) dressSheet(text, book.layers[index]);
}

// The workbook once more, with what is put in.
Result<void> dressBook(const VectorFile& book, const ShownData& data, const Path& dressed) {
    const QuietGdal gdal;
    const std::string inside = "/vsizip/" + book.file.string();
    const CPLStringList entries(VSIReadDirRecursive(inside.c_str()), TRUE);
    Result<ZipFile> zip = ZipFile::create(dressed);
    if (!zip) return tl::unexpected(zip.error());
    for (int i = 0; i < entries.Count(); ++i) {
        const std::string entry = entries[i];
        if (isFolder(inside + "/" + entry)) continue;
        Result<std::string> text = textIn(inside + "/" + entry, gdal);
        if (!text) return tl::unexpected(text.error());
        dress(entry, *text, book, data);
        if (const Result<void> added = zip->add(entry, *text); !added) return added;
    }
    return zip->finish();
}

} // namespace

DataParts makeWorkbook(const DataWork& work) {
    VectorFile book;
    book.file = work.folder.file("plain.xlsx");
    book.driver = "XLSX";
    book.layers = {partnershipsLayer(work.data, VectorShapes::None),
                   placesLayer(work.data, VectorShapes::None), aboutLayer(work.data)};
    const Path dressed = work.folder.file("data.xlsx");
    const Result<void> made = writeVectorFile(book, work.progress)
                                  .and_then([&] { return dressBook(book, work.data, dressed); })
                                  .and_then([&] { return checkComplete(book, dressed); });
    if (!made) return tl::unexpected(made.error());
    return std::vector<DataPart>{{dressed, ""}};
}

} // namespace atlas
