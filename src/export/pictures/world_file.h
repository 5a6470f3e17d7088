#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "export/files/atomic_file.h"
#include "model/camera/camera.h"

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

// The two files, written beside their names: they appear with commit(), or not at all.
class WorldFiles {
public:
    static Result<WorldFiles> create(const std::filesystem::path& picture, const Camera& camera,
                                     const Viewport& viewport);
    Result<void> commit();

private:
    WorldFiles(AtomicFile place, AtomicFile projection)
        : m_place(std::move(place)), m_projection(std::move(projection)) {}

    AtomicFile m_place;
    AtomicFile m_projection;
};

} // namespace atlas
