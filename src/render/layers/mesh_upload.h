#pragma once

#include "gl/mesh_buffer.h"
#include "scene/geometry/geometry.h"

namespace atlas {

// Scene meshes to the graphics card, with the attribute locations that the shaders declare.
gl::MeshBuffer upload(const FillMesh& mesh);
gl::MeshBuffer upload(const LineMesh& mesh);
gl::MeshBuffer upload(const DiscMesh& mesh);

} // namespace atlas
