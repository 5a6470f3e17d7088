#include "export/pictures/world_file.h"

#include <array>
#include <cstdio>

#include "core/text.h"

namespace atlas {

namespace {

std::filesystem::path withExtension(std::filesystem::path picture, const std::string& extension) {
    return picture.replace_extension(extension);
}

tl::unexpected<Error> noCoordinateSystem(const Camera& camera) {
    return failure("the " + std::string(projectionInfo(camera.projection).name) +
                   " has no coordinates in metres; choose a flat projection, such as equal-earth");
}

} // namespace

std::string worldFileText(const Camera& camera, const Viewport& viewport) {
    const PlaneToScreen transform = planeToScreen(camera, viewport);
    const double metresPerPixel = kEarthRadiusMetres / transform.scalePixels;
    const PlanePoint firstPixel = transform.toPlane({0.5, 0.5}) * kEarthRadiusMetres;
    std::array<char, 256> text{};
    std::snprintf(text.data(), text.size(), "%.10f\n0.0\n0.0\n%.10f\n%.6f\n%.6f\n", metresPerPixel,
                  -metresPerPixel, firstPixel.x, firstPixel.y);
    return text.data();
}

// As every GIS looks for it: the first and the last letter of the picture's own ending, and a w.
std::filesystem::path worldFilePath(const std::filesystem::path& picture) {
    const std::string ending = folded(picture.extension().string());
    if (ending.size() < 3) return withExtension(picture, ".wld");
    return withExtension(picture, std::string{'.', ending[1], ending.back(), 'w'});
}
std::filesystem::path projectionFilePath(const std::filesystem::path& picture) {
    return withExtension(picture, ".prj");
}

Result<void> checkWorldFilePossible(const Camera& camera) {
    if (projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere)
        return noCoordinateSystem(camera);
    return {};
}

Result<WorldFiles> WorldFiles::create(const std::filesystem::path& picture, const Camera& camera,
                                      const Viewport& viewport) {
    const std::optional<std::string> wkt = projectionWkt(projectionOf(camera));
    if (!wkt) return noCoordinateSystem(camera);
    Result<AtomicFile> place = AtomicFile::create(worldFilePath(picture));
    if (!place) return tl::unexpected(place.error());
    Result<AtomicFile> projection = AtomicFile::create(projectionFilePath(picture));
    if (!projection) return tl::unexpected(projection.error());
    const Result<void> written = place->write(worldFileText(camera, viewport)).and_then([&] {
        return projection->write(*wkt + "\n");
    });
    if (!written) return tl::unexpected(written.error());
    return WorldFiles(*std::move(place), *std::move(projection));
}

Result<void> WorldFiles::commit() {
    return m_place.commit().and_then([&] { return m_projection.commit(); });
}

} // namespace atlas
