# Writes a header with every shader as a string. Run as a script:
#   cmake -DFOLDER=<shaders> -DOUTPUT=<header> -P EmbedShaders.cmake
file(GLOB shaders "${FOLDER}/*.vert" "${FOLDER}/*.frag")
list(SORT shaders)
set(entries "")
list(LENGTH shaders count)
foreach(shader IN LISTS shaders)
  get_filename_component(name "${shader}" NAME)
  file(READ "${shader}" text)
  string(APPEND entries "    EmbeddedShader{\"${name}\", R\"glsl(${text})glsl\"},\n")
endforeach()
file(WRITE "${OUTPUT}.new" "#pragma once

#include <array>
#include <string_view>

namespace atlas {

struct EmbeddedShader {
    std::string_view fileName;
    std::string_view source;
};

inline constexpr std::array<EmbeddedShader, ${count}> kEmbeddedShaders{
${entries}};

} // namespace atlas
")
file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
file(REMOVE "${OUTPUT}.new")
