#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gl/handle.h"

namespace atlas::gl {

// One attribute of an interleaved vertex.
struct VertexAttribute {
    GLuint location;
    GLint componentCount;
    GLenum componentType;
    bool isNormalised;
    std::size_t offsetBytes;
};

// Triangles on the graphics card.
class MeshBuffer {
public:
    template <typename Vertex>
    static MeshBuffer create(std::span<const Vertex> vertices, std::span<const std::uint32_t> indices,
                             std::span<const VertexAttribute> attributes) {
        return create(vertices.data(), vertices.size_bytes(), sizeof(Vertex), indices, attributes);
    }

    bool isEmpty() const { return m_indexCount == 0; }
    void draw() const;
    void drawRun(std::uint32_t firstIndex, std::uint32_t indexCount) const; // of the triangles
    void drawLines() const; // the indices as pairs of line ends instead

private:
    void drawAs(GLenum primitive) const;
    static MeshBuffer create(const void* vertices, std::size_t vertexBytes, std::size_t strideBytes,
                             std::span<const std::uint32_t> indices,
                             std::span<const VertexAttribute> attributes);

    VertexArrayHandle m_vertexArray;
    BufferHandle m_vertices;
    BufferHandle m_indices;
    GLsizei m_indexCount = 0;
};

} // namespace atlas::gl
