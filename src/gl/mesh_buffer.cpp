#include "gl/mesh_buffer.h"

namespace atlas::gl {

namespace {
// OpenGL takes byte offsets into the bound buffer through a pointer parameter.
const void* asPointer(std::size_t offsetBytes) {
    return reinterpret_cast<const void*>(offsetBytes); // NOLINT(performance-no-int-to-ptr)
}
} // namespace

MeshBuffer MeshBuffer::create(const void* vertices, std::size_t vertexBytes, std::size_t strideBytes,
                              std::span<const std::uint32_t> indices,
                              std::span<const VertexAttribute> attributes) {
    MeshBuffer mesh;
    if (indices.empty()) return mesh;
    mesh.m_vertexArray = VertexArrayHandle::create();
    mesh.m_vertices = BufferHandle::create();
    mesh.m_indices = BufferHandle::create();
    mesh.m_indexCount = static_cast<GLsizei>(indices.size());
    glBindVertexArray(mesh.m_vertexArray.id());
    glBindBuffer(GL_ARRAY_BUFFER, mesh.m_vertices.id());
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(vertexBytes), vertices, GL_STATIC_DRAW);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, mesh.m_indices.id());
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, static_cast<GLsizeiptr>(indices.size_bytes()), indices.data(),
                 GL_STATIC_DRAW);
    for (const VertexAttribute& attribute : attributes) {
        glEnableVertexAttribArray(attribute.location);
        glVertexAttribPointer(attribute.location, attribute.componentCount, attribute.componentType,
                              attribute.isNormalised ? GL_TRUE : GL_FALSE, static_cast<GLsizei>(strideBytes),
                              asPointer(attribute.offsetBytes));
    }
    glBindVertexArray(0);
    return mesh;
}

void MeshBuffer::draw() const {
    drawAs(GL_TRIANGLES);
}

void MeshBuffer::drawRun(std::uint32_t firstIndex, std::uint32_t indexCount) const {
    if (isEmpty()) return;
    glBindVertexArray(m_vertexArray.id());
    glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(indexCount), GL_UNSIGNED_INT,
                   asPointer(firstIndex * sizeof(std::uint32_t)));
    glBindVertexArray(0);
}

void MeshBuffer::drawLines() const {
    drawAs(GL_LINES);
}

void MeshBuffer::drawAs(GLenum primitive) const {
    if (isEmpty()) return;
    glBindVertexArray(m_vertexArray.id());
    glDrawElements(primitive, m_indexCount, GL_UNSIGNED_INT, nullptr);
    glBindVertexArray(0);
}

} // namespace atlas::gl
