#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas::gl {

using ProcedureLoader = void (*(*)(const char* name))();

// Loads the OpenGL functions of the current context (the window's) and checks that it can do 3.3 core.
Result<std::string> loadFunctions(ProcedureLoader loader);

// Whether OpenGL of that name (GL_RENDERER) is the processor's work: Mesa's llvmpipe and softpipe and what
// else draws without a graphics card.
bool isSoftwareRenderer(std::string_view rendererName);

// Returns once all that was asked for is drawn.
void finish();

// Keeps the driver from writing to standard error. It is told by the process's environment, which no thread
// may read meanwhile: call this before the first thread is started.
void keepDriverQuiet();

// An OpenGL 3.3 core context without any display: EGL on Mesa's surfaceless platform, or on the first device.
class HeadlessContext {
public:
    // Creates the context, makes it current on this thread and loads the functions.
    static Result<HeadlessContext> create();

    HeadlessContext(HeadlessContext&&) noexcept;
    HeadlessContext& operator=(HeadlessContext&&) noexcept;
    ~HeadlessContext();

    const std::string& rendererName() const; // e.g. "llvmpipe (LLVM 15.0.6, 256 bits)"

private:
    struct Implementation;
    explicit HeadlessContext(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas::gl
