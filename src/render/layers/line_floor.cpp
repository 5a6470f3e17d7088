#include "render/layers/line_floor.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "gl/context.h"
#include "gl/framebuffer.h"
#include "gl/mesh_buffer.h"
#include "render/layers/shader_library.h"
#include "render/layers/view_transform.h"
#include "scene/arcs/arc_tracing.h"

namespace atlas {

namespace {

constexpr std::size_t kRuns = 5;

struct LineList {
    std::vector<glm::vec2> points;
    std::vector<std::uint32_t> indices; // two per segment
};

void addLine(const TracedLines& lines, std::size_t line, LineList& list) {
    const std::size_t first = lines.starts[line];
    for (std::size_t i = first; i < lines.lineEnd(line); ++i) {
        const auto index = static_cast<std::uint32_t>(list.points.size());
        if (i > first) list.indices.insert(list.indices.end(), {index - 1, index});
        list.points.emplace_back(lines.points[i]);
    }
}

LineList linesOf(const ArcTracing& arcs) {
    LineList list;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const ArcLines& arc : arcs.slice(slice)) {
            const TracedLines& lines = arcs.block(arc);
            for (std::size_t line = arc.firstLine; line < arc.firstLine + arc.lineCount; ++line)
                addLine(lines, line, list);
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
        gl::finish();
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

} // namespace atlas
