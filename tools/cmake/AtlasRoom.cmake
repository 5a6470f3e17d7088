# One room of the house: a static library from every .cpp of the calling folder.
#
#   atlas_room(<name> [ROOMS <room>...] [LIBRARIES <target>...] [PUBLIC_LIBRARIES <target>...])
#
# ROOMS are rooms further down; what they need travels with them. LIBRARIES are used inside this room
# alone and stay private; PUBLIC_LIBRARIES appear in its headers.
add_library(atlas_warnings INTERFACE)
target_compile_options(atlas_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Wimplicit-fallthrough -Werror)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # These follow the flow through the standard library's inlined code, and what they see there differs from version to
  # version of GCC (bugs 105651, 105562): shown, but not fatal.
  target_compile_options(atlas_warnings INTERFACE -Wno-error=restrict -Wno-error=maybe-uninitialized
    -Wno-error=array-bounds -Wno-error=stringop-overflow)
endif()

# Nobody here reads errno after a square root or traps a division: loops of them may then be done in wide vectors. The
# results stay the same to the last bit.
add_library(atlas_options INTERFACE)
target_compile_options(atlas_options INTERFACE -fno-math-errno -fno-trapping-math)

# Threads for all alike: some versions of the libraries ask for -pthread in what they are linked to, and common headers
# compiled without it would not serve there.
target_compile_options(atlas_options INTERFACE -pthread)
target_link_options(atlas_options INTERFACE -pthread)
if(ATLAS_SANITIZE)
  target_compile_options(atlas_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g)
  target_link_options(atlas_options INTERFACE -fsanitize=address,undefined)
endif()

# What most files include of the standard library and of two small libraries, compiled once for all rooms and once for all
# tests. It saves time and nothing else: every file includes what it uses, and the presets asan-ubsan and tidy, which
# do without, hold it to that.
set(ATLAS_COMMON_HEADERS
  <algorithm> <array> <cmath> <cstddef> <cstdint> <filesystem> <functional> <limits> <map> <memory> <numeric> <optional>
  <set> <span> <string> <string_view> <utility> <vector>
  <glm/common.hpp> <glm/geometric.hpp> <glm/vec2.hpp> <glm/vec3.hpp> <glm/vec4.hpp> <tl/expected.hpp>)

function(atlas_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES;PUBLIC_LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  set(target atlas_${name})
  add_library(${target} STATIC ${sources})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM ROOM_ROOMS PREPEND atlas_)
  target_link_libraries(${target}
    PUBLIC ${ROOM_ROOMS} ${ROOM_PUBLIC_LIBRARIES} atlas_options
    PRIVATE ${ROOM_LIBRARIES} atlas_warnings)
  if(ATLAS_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM atlas_common_headers)
  endif()
endfunction()
