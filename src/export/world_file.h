#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "model/camera.h"

namespace atlas {

// The six lines of a world file: pixel size across, two rotations, negative pixel size down, and the middle
// of the top left pixel, in metres of the projection.
std::string worldFileText(const Camera& camera, const Viewport& viewport);

// Where the two files of a picture go: OUT.png -> OUT.pgw, OUT.prj.
std::filesystem::path worldFilePath(const std::filesystem::path& picture);
std::filesystem::path projectionFilePath(const std::filesystem::path& picture);

// Whether a picture of this projection can be laid on a map by a world file: flat maps only. The error says
// so.
Result<void> checkWorldFilePossible(const Camera& camera);

Result<void> writeWorldFile(const std::filesystem::path& picture, const Camera& camera,
                            const Viewport& viewport);

} // namespace atlas
