#include <doctest/doctest.h>

#include <cstdlib>

#include "gl/context.h"
#include "gl/framebuffer.h"
#include "gl/shader_program.h"

using namespace atlas;

TEST_CASE("OpenGL 3.3 works without a display") {
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    REQUIRE_MESSAGE(context.has_value(), (context ? std::string() : context.error().message));
    CHECK_FALSE(context->rendererName().empty());

    SUBCASE("a framebuffer begins transparent and keeps what is drawn, top row first") {
        Result<gl::Framebuffer> target = gl::Framebuffer::create(4, 3);
        REQUIRE(target.has_value());
        CHECK(target->readPixels() == std::vector<std::uint8_t>(4 * 3 * 4, 0));
        target->bind();
        glEnable(GL_SCISSOR_TEST);
        glScissor(0, 2, 4, 1); // OpenGL counts from below: the top row
        glClearColor(1.0F, 0.0F, 0.0F, 1.0F);
        glClear(GL_COLOR_BUFFER_BIT);
        glDisable(GL_SCISSOR_TEST);
        const std::vector<std::uint8_t> pixels = target->readPixels();
        CHECK(pixels[0] == 255);
        CHECK(pixels[4 * 4] == 0);
    }
    SUBCASE("a size beyond the driver's reach is an error that says what is possible") {
        const Result<gl::Framebuffer> target = gl::Framebuffer::create(1'000'000, 10);
        REQUIRE_FALSE(target.has_value());
        CHECK(target.error().message.find("1000000x10") != std::string::npos);
    }
    SUBCASE("a shader that does not compile is named") {
        const auto program = gl::ShaderProgram::create(
            "broken", "#version 330 core\nvoid main() { nonsense }", "#version 330 core\nvoid main() {}");
        REQUIRE_FALSE(program.has_value());
        CHECK(program.error().message.find("broken") != std::string::npos);
    }
}

TEST_CASE("a context leaves the environment alone: other threads may read it meanwhile") {
    unsetenv("EGL_LOG_LEVEL");
    const Result<gl::HeadlessContext> context = gl::HeadlessContext::create();
    CHECK(context.has_value());
    CHECK(std::getenv("EGL_LOG_LEVEL") == nullptr);
    gl::keepDriverQuiet();
    CHECK(std::getenv("EGL_LOG_LEVEL") != nullptr);
}

TEST_CASE("what draws without a graphics card is known by its name") {
    for (const char* name : {"llvmpipe (LLVM 15.0.6, 256 bits)", "softpipe", "Google SwiftShader"})
        CHECK(gl::isSoftwareRenderer(name));
    for (const char* name : {"NVIDIA H100/PCIe/SSE2", "Mesa Intel(R) UHD Graphics 620 (KBL GT2)",
                             "AMD Radeon RX 6600 (radeonsi, navi23, LLVM 15.0.6, DRM 3.49)", "D3D12 (Intel)"})
        CHECK_FALSE(gl::isSoftwareRenderer(name));
}
