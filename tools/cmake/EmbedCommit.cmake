# Writes a header with the commit that a checkout is at; an empty one outside of git. Run as a script:
#   cmake -DFOLDER=<checkout> -DOUTPUT=<header> -DDEPFILE=<its depfile> -P EmbedCommit.cmake
# The depfile names git's own record of where HEAD was: after a commit or a switch, and no sooner, it is written anew. Should
# the record go (a checkout that is copied without it), that is no error either.
set(commit "")
set(record "")
if(EXISTS "${FOLDER}/.git")
  find_package(Git QUIET)
  if(GIT_FOUND)
    set(git "${GIT_EXECUTABLE}" -c "safe.directory=${FOLDER}" -C "${FOLDER}")
    execute_process(COMMAND ${git} rev-parse --short=10 HEAD OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${git} rev-parse --absolute-git-dir OUTPUT_VARIABLE git_folder OUTPUT_STRIP_TRAILING_WHITESPACE
      ERROR_QUIET)
    if(EXISTS "${git_folder}/logs/HEAD")
      set(record "${git_folder}/logs/HEAD")
    elseif(EXISTS "${git_folder}/HEAD")
      set(record "${git_folder}/HEAD")
    endif()
  endif()
endif()
file(WRITE "${DEPFILE}" "${OUTPUT}: ${record}\n")
file(WRITE "${OUTPUT}" "#pragma once

namespace atlas {

inline constexpr const char* kBuildCommit = \"${commit}\"; // empty: not built from a checkout

} // namespace atlas
")
