#include "export/orders/write_order.h"

#include "export/files/picture_words.h"
#include "export/orders/order_writers.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

Result<Path> writeAs(ExportKind kind, const OrderWork& work) {
    switch (kind) {
        case ExportKind::Picture:
            return writePictureOrder(work);
        case ExportKind::GeoTiff:
            return writeGeoTiffOrder(work);
        case ExportKind::Svg:
        case ExportKind::Pdf:
            return writeDrawingOrder(work, kind);
        case ExportKind::Data:
            return writeDataOrder(work);
        case ExportKind::Page:
            return writeBrowserOrder(work);
    }
    return failure(work.order.file.string() + ": a map is not written as that");
}

// Beside the file under the name that this got.
Result<void> writeViewFile(const ExportOrder& order, const Path& file) {
    const std::string view = wordsOf(order.inputs).view;
    if (order.whenTaken == WhenTaken::NextName)
        return writeNewTextFile(viewFileBeside(file), view).map([](const Path&) {});
    return writeTextFile(viewFileBeside(file), view);
}

} // namespace

Path viewFileBeside(const Path& file) {
    return file.parent_path() / (file.stem().string() + ".atlas-views.json");
}

Result<Path> writeOrder(const ExportOrder& order, ExportTools& tools, const Tell& tell,
                        const Progress& progress) {
    const Result<ExportFormat> format = exportFormatOf(order.file);
    if (!format) return tl::unexpected(format.error());
    const Result<Path> file = writeAs(format->kind, {order, tools, tell, progress});
    if (!file || !order.withViewFile) return file;
    if (const Result<void> kept = writeViewFile(order, *file); !kept) return tl::unexpected(kept.error());
    return file;
}

} // namespace atlas
