#include "cli/manual/version.h"

#include <fmt/core.h>

#include <string_view>

#include "build_commit.h"
#include "built_with.h"
#include "gl/context.h"

namespace atlas {

std::string versionText() {
    const std::string_view commit = kBuildCommit;
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    return fmt::format("{} {}{}\nbuilt with {}\nOpenGL renderer: {}", kProgramName, kVersion,
                       commit.empty() ? "" : fmt::format(" (commit {})", commit), kBuiltWith,
                       context ? context->rendererName() : "none; " + context.error().message);
}

} // namespace atlas
