// Pixels, and pixels that a GIS places on the globe.
#include <fmt/core.h>

#include "export/files/file_names.h"
#include "export/files/part_folder.h"
#include "export/geodata/geo_tiff.h"
#include "export/orders/order_writers.h"
#include "export/pictures/picture.h"
#include "model/view/credit.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

PictureRequest pictureOf(const ExportOrder& order) {
    PictureRequest request;
    request.file = order.file;
    request.inputs = order.inputs;
    request.dotsPerInch = order.dotsPerInch;
    request.vision = order.pixels.vision;
    request.withWorldFile = order.pixels.withWorldFile;
    request.whenTaken = order.whenTaken;
    request.overlay = order.pixels.overlay;
    return request;
}

Result<Path> draw(const PictureRequest& picture, const OrderWork& work, const Progress& progress) {
    Error why;
    MapRenderer* const renderer = rendererOf(work.tools, picture.inputs, &why);
    if (renderer == nullptr) return tl::unexpected(why);
    Result<Path> file = exportPicture(picture, work.tools.builder, *renderer, progress);
    if (file) sayOfMap(work, picture.inputs); // of no picture nothing more is said
    return file;
}

// The picture is a file on the way, and errors name what was asked for.
Error named(const Path& picture, const Path& file, Error error) {
    const std::string before = picture.string();
    if (const std::size_t at = error.message.find(before); at != std::string::npos)
        error.message.replace(at, before.size(), file.string());
    return error;
}

Result<void> place(const SceneInputs& shown, const Path& picture, const Path& placed,
                   const Progress& progress) {
    const Camera& camera = shown.view.camera;
    GeoTiffContent content;
    content.picture = picture;
    content.projectionWkt = projectionWkt(projectionOf(camera)).value_or("");
    content.projectionName = projectionInfo(camera.projection).name;
    content.description = "Sister cities: " + headline(*shown.shown);
    content.copyright = creditLines(*shown.network).front();
    return writeGeoTiff(placed, content, progress);
}

} // namespace

Result<Path> writePictureOrder(const OrderWork& work) {
    return draw(pictureOf(work.order), work, work.progress);
}

// The PNG with its world file, and GDAL makes the GeoTIFF of it.
Result<Path> writeGeoTiffOrder(const OrderWork& work) {
    const ExportOrder& order = work.order;
    const Path file = order.whenTaken == WhenTaken::NextName ? freeName(order.file) : order.file;
    const Result<PartFolder> folder = PartFolder::besides(file);
    if (!folder) return tl::unexpected(folder.error());
    PictureRequest picture = pictureOf(order);
    picture.file = folder->file("picture.png");
    picture.withWorldFile = true;
    const Result<Path> drawn = draw(picture, work, partOf(work.progress, 0.0, 0.6));
    if (!drawn) return tl::unexpected(named(picture.file, file, drawn.error()));
    const Path placed = folder->file("placed.tif");
    return place(picture.inputs, picture.file, placed, partOf(work.progress, 0.6, 1.0))
        .map_error([&](const Error& error) {
            if (isCancellation(error)) return error;
            return Error{fmt::format("cannot write {}: {}", file.string(), error.message)};
        })
        .and_then([&] { return moveIntoPlace(placed, file); })
        .map([&] { return file; });
}

} // namespace atlas
