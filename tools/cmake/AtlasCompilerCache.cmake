# Compiles through ccache where it is installed. What one checkout has compiled serves another one in any folder: paths are
# seen relative to the checkout, and files that use a precompiled header are cached as well, which ccache does only when
# it is told that no macro in that header depends on the time of day (ccache's manual, "Precompiled headers").
find_program(CCACHE_PROGRAM ccache)
find_program(ENV_PROGRAM env)
if(CCACHE_PROGRAM AND ENV_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(atlas_launcher "${ENV_PROGRAM}" "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_SLOPPINESS=pch_defines,time_macros
    "${CCACHE_PROGRAM}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${atlas_launcher}")
  set(CMAKE_C_COMPILER_LAUNCHER "${atlas_launcher}")
endif()
