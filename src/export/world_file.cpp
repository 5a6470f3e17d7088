#include "export/world_file.h"

#include <array>
#include <cstdio>

#include "export/atomic_file.h"

namespace atlas {

namespace {

std::filesystem::path withExtension(std::filesystem::path picture, const char* extension) {
    return picture.replace_extension(extension);
}

tl::unexpected<Error> noCoordinateSystem(const Camera& camera) {
    return failure("no world file for the " + std::string(projectionInfo(camera.projection).name) +
                   " projection: choose a flat one, e.g. --projection equal-earth");
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

std::filesystem::path worldFilePath(const std::filesystem::path& picture) {
    return withExtension(picture, ".pgw");
}
std::filesystem::path projectionFilePath(const std::filesystem::path& picture) {
    return withExtension(picture, ".prj");
}

Result<void> checkWorldFilePossible(const Camera& camera) {
    if (projectionInfo(camera.projection).family == ProjectionFamily::Hemisphere)
        return noCoordinateSystem(camera);
    return {};
}

Result<void> writeWorldFile(const std::filesystem::path& picture, const Camera& camera,
                            const Viewport& viewport) {
    const std::optional<std::string> wkt = projectionWkt(projectionOf(camera));
    if (!wkt) return noCoordinateSystem(camera);
    if (const Result<void> written = writeTextFile(worldFilePath(picture), worldFileText(camera, viewport));
        !written)
        return written;
    return writeTextFile(projectionFilePath(picture), *wkt + "\n");
}

} // namespace atlas
