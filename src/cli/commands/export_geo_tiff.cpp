#include "cli/commands/export_geo_tiff.h"

#include <fmt/core.h>

#include <filesystem>

#include "cli/commands/export_picture.h"
#include "cli/output/interruptible.h"
#include "cli/output/output_file.h"
#include "export/files/atomic_file.h"
#include "export/files/part_folder.h"
#include "export/geodata/geo_tiff.h"
#include "model/view/credit.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

// The picture is a file on the way, and errors name what was asked for.
Error named(const Path& picture, const std::string& file, Error error) {
    const std::string before = picture.string();
    if (const std::size_t at = error.message.find(before); at != std::string::npos)
        error.message.replace(at, before.size(), file);
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

Result<void> checkPossible(const ExportOptions& options) {
    if (options.worldFile)
        return failure(fmt::format("{}: --world-file is not needed, a GeoTIFF knows its place; leave it out",
                                   options.file));
    return checkWritable(options.file);
}

} // namespace

// The PNG with its world file, and GDAL makes the GeoTIFF of it.
Result<void> writeGeoTiffPicture(const ExportOptions& options, const FilterOptions& filters,
                                 const ViewOptions& view) {
    if (const Result<void> possible = checkPossible(options); !possible) return possible;
    const Result<PartFolder> folder = PartFolder::besides(options.file);
    if (!folder) return tl::unexpected(folder.error());
    const Path picture = folder->file("picture.png");
    const Path placed = folder->file("placed.tif");
    ExportOptions ofPicture = options;
    ofPicture.file = picture.string();
    ofPicture.worldFile = true;
    InterruptibleWork work;
    const Progress progress = work.progress();
    const Result<SceneInputs> shown =
        drawPicture(ofPicture, filters, view, {options.file, partOf(progress, 0.0, 0.6)});
    if (!shown) return tl::unexpected(named(picture, options.file, shown.error()));
    return place(*shown, picture, placed, partOf(progress, 0.6, 1.0))
        .map_error([&](const Error& error) {
            if (isCancellation(error)) return error;
            return Error{fmt::format("cannot write {}: {}", options.file, error.message)};
        })
        .and_then([&] { return moveIntoPlace(placed, options.file); });
}

} // namespace atlas
