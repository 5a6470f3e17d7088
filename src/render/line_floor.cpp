#include "render/line_floor.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "render/shader_library.h"
#include "render/view_transform.h"
#include "scene/arc_tracing.h"

namespace atlas {

namespace {

constexpr std::size_t kRuns = 5;

struct LineList {
    std::vector<glm::vec2> points;
    std::vector<std::uint32_t> indices; // two per segment
};

LineList linesOf(const ArcTracing& arcs) {
    LineList list;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const TracedArcs& part : arcs.slice(slice)) {
            const auto base = static_cast<std::uint32_t>(list.points.size());
            for (const PlanePoint& point : part.lines.points)
                list.points.emplace_back(point);
            for (std::size_t line = 0; line < part.lines.starts.size(); ++line) {
                for (std::size_t i = part.lines.starts[line] + 1; i < part.lines.lineEnd(line); ++i) {
                    list.indices.push_back(base + static_cast<std::uint32_t>(i - 1));
                    list.indices.push_back(base + static_cast<std::uint32_t>(i));
                }
            }
        }
    }
    return list;
}

} // namespace

Result<double> measureLineFloor(const Scene& scene, const Camera& camera) {
    const LineList list = linesOf(*scene.arcs);
    const Viewport& viewport = scene.viewport;
    Result<gl::Framebuffer> target = gl::Framebuffer::create(viewport.widthPixels, viewport.heightPixels);
    if (!target) return tl::unexpected(target.error());
    Result<gl::ShaderProgram> program = loadShader("fill", "fill");
    if (!program) return tl::unexpected(program.error());
    static constexpr std::array attributes{gl::VertexAttribute{0, 2, GL_FLOAT, false, 0}};
    const gl::MeshBuffer mesh = gl::MeshBuffer::create<glm::vec2>(list.points, list.indices, attributes);
    const ViewTransform transform =
        viewTransform(planeToScreen(camera, viewport), {0, 0, viewport.widthPixels, viewport.heightPixels},
                      viewport.pixelRatio);
    std::array<double, kRuns> times{};
    for (double& time : times) {
        const auto start = std::chrono::steady_clock::now();
        target->bind();
        glClear(GL_COLOR_BUFFER_BIT);
        program->use();
        apply(transform, *program);
        program->set("u_color", glm::vec4(1.0F));
        mesh.drawLines();
        glFinish();
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

} // namespace atlas
