#include "render/arc_layer.h"

#include <cmath>

#include "render/colour_ramp.h"
#include "render/mesh_upload.h"
#include "render/shader_library.h"
#include "scene/arc_geometry.h"

namespace atlas {

namespace {

constexpr int kSurveyColumns = 240; // of the coarse survey
constexpr float kLocalDetail = 0.16F;

int tilesAlong(int pixels, int tilePixels) {
    return (pixels + tilePixels - 1) / tilePixels;
}

} // namespace

ArcLayer::ArcLayer(gl::ShaderProgram line, gl::ShaderProgram tone, int tilePixels)
    : m_tilePixels(tilePixels),
      m_line(std::move(line)),
      m_tone(std::move(tone)),
      m_noVertices(gl::VertexArrayHandle::create()),
      m_surround(gl::TextureHandle::create()) {}

Result<ArcLayer> ArcLayer::create(int tilePixels) {
    Result<gl::ShaderProgram> line = loadShader("line", "line");
    if (!line) return tl::unexpected(line.error());
    Result<gl::ShaderProgram> tone = loadShader("screen", "tone");
    if (!tone) return tl::unexpected(tone.error());
    return ArcLayer(std::move(*line), std::move(*tone), tilePixels);
}

void ArcLayer::accumulate(const Scene& scene, const ViewTransform& transform,
                          const gl::Framebuffer& sums) const {
    sums.bind();
    glClearColor(0.0F, 0.0F, 0.0F, 0.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE);
    m_line.use();
    apply(transform, m_line);
    m_line.set("u_ramp", rampUniform(scene.theme.distanceRamp));
    m_line.set("u_halfWidthPixels", static_cast<float>(scene.arcWidthPixels) * transform.pixelRatio / 2.0F);
    m_mesh.draw();
    glDisable(GL_BLEND);
}

Result<void> ArcLayer::survey(const Scene& scene, const PlaneToScreen& plane, int widthPixels,
                              int heightPixels) {
    const double resolution = std::min(1.0, static_cast<double>(kSurveyColumns) / widthPixels);
    DensityGrid grid;
    grid.columns = std::max(1, static_cast<int>(std::lround(widthPixels * resolution)));
    grid.rows = std::max(1, static_cast<int>(std::lround(heightPixels * resolution)));
    const Result<gl::Framebuffer> coarse =
        gl::Framebuffer::create(grid.columns, grid.rows, gl::PixelFormat::Rgba32F);
    if (!coarse) return tl::unexpected(coarse.error());
    const ViewTransform transform =
        viewTransform(plane, {0, 0, widthPixels, heightPixels}, scene.viewport.pixelRatio, resolution);
    accumulate(scene, transform, *coarse);
    grid.density = coarse->readAlpha();
    m_exposure = exposureFor(grid);
    const DensityGrid surround = surroundOf(grid);
    glBindTexture(GL_TEXTURE_2D, m_surround.id());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R32F, surround.columns, surround.rows, 0, GL_RED, GL_FLOAT,
                 surround.density.data());
    for (const GLenum filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
        glTexParameteri(GL_TEXTURE_2D, filter, GL_LINEAR);
    for (const GLenum wrap : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glTexParameteri(GL_TEXTURE_2D, wrap, GL_CLAMP_TO_EDGE);
    return {};
}

Result<void> ArcLayer::ensureSums(int widthPixels, int heightPixels) {
    if (m_sums && m_sums->widthPixels() == widthPixels && m_sums->heightPixels() == heightPixels) return {};
    Result<gl::Framebuffer> created =
        gl::Framebuffer::create(widthPixels, heightPixels, gl::PixelFormat::Rgba32F);
    if (!created) return tl::unexpected(created.error());
    m_sums = std::move(*created);
    return {};
}

void ArcLayer::compress(const Scene& scene, float strength, const PixelRectangle& part,
                        const gl::Framebuffer& target) const {
    const int bottom = target.heightPixels() - part.top - part.heightPixels;
    target.bind();
    glViewport(part.left, bottom, part.widthPixels, part.heightPixels);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    m_tone.use();
    m_tone.set("u_arcs", 0);
    m_tone.set("u_surround", 1);
    m_tone.set("u_partOrigin", glm::vec2(part.left, bottom));
    m_tone.set("u_pictureToUnit", glm::vec2(1.0F / static_cast<float>(target.widthPixels()),
                                            1.0F / static_cast<float>(target.heightPixels())));
    m_tone.set("u_gain", m_exposure.gain);
    m_tone.set("u_whiteLog", m_exposure.whiteLog);
    m_tone.set("u_strength", strength * scene.theme.arcGain);
    m_tone.set("u_detail", kLocalDetail);
    m_tone.set("u_core", scene.theme.isDark ? glm::vec4(1.0F, 0.97F, 0.90F, 0.55F)
                                            : glm::vec4(0.10F, 0.02F, 0.10F, 0.35F));
    glActiveTexture(GL_TEXTURE1);
    glBindTexture(GL_TEXTURE_2D, m_surround.id());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, m_sums->texture());
    glBindVertexArray(m_noVertices.id());
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
    glDisable(GL_BLEND);
}

Result<void> ArcLayer::draw(const Scene& scene, const PlaneToScreen& plane, float strength,
                            gl::Framebuffer& target) {
    const int width = target.widthPixels();
    const int height = target.heightPixels();
    if (scene.arcs != m_uploaded) {
        m_uploaded = scene.arcs;
        m_mesh = upload(scene.arcs->mesh);
    }
    if (m_mesh.isEmpty()) return {};
    const int columns = tilesAlong(width, m_tilePixels);
    const int rows = tilesAlong(height, m_tilePixels);
    const ViewTransform whole = viewTransform(plane, {0, 0, width, height}, scene.viewport.pixelRatio);
    const Inputs inputs{scene.arcs, whole, scene.theme.id, scene.arcWidthPixels, width, height};
    const bool isKept = columns * rows == 1 && m_sums && inputs == m_cachedInputs;
    if (!isKept) {
        if (const Result<void> surveyed = survey(scene, plane, width, height); !surveyed) return surveyed;
    }
    const int tileWidth = (width + columns - 1) / columns;
    const int tileHeight = (height + rows - 1) / rows;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const PixelRectangle tile{column * tileWidth, row * tileHeight,
                                      std::min(tileWidth, width - column * tileWidth),
                                      std::min(tileHeight, height - row * tileHeight)};
            if (!isKept) {
                if (const Result<void> ready = ensureSums(tile.widthPixels, tile.heightPixels); !ready)
                    return ready;
                accumulate(scene, viewTransform(plane, tile, scene.viewport.pixelRatio), *m_sums);
            }
            compress(scene, strength, tile, target);
        }
    }
    m_cachedInputs = inputs;
    return {};
}

} // namespace atlas
