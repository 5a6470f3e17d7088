#include <fmt/core.h>

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <array>
#include <cstdlib>
#include <cstring>

#include "gl/context.h"

namespace atlas::gl {

struct HeadlessContext::Implementation {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    std::string rendererName;

    Implementation() = default;
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;
    ~Implementation() {
        if (display == EGL_NO_DISPLAY) return;
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
        eglTerminate(display);
    }
};

namespace {

constexpr const char* kRemedy = "; install a driver (on Debian: apt install libegl1 libgl1-mesa-dri)";

tl::unexpected<Error> eglFailure(const char* what) {
    return failure(fmt::format("cannot draw without a display: EGL {} (error {:#06x}){}", what,
                               static_cast<unsigned>(eglGetError()), kRemedy));
}

template <typename Function>
Function extensionFunction(const char* name) {
    return reinterpret_cast<Function>(eglGetProcAddress(name));
}

bool hasClientExtension(const char* name) {
    const char* extensions = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
    return extensions != nullptr && std::strstr(extensions, name) != nullptr;
}

// Mesa's surfaceless platform first; other drivers offer their devices instead.
EGLDisplay displayWithoutSurface() {
    const auto getPlatformDisplay =
        extensionFunction<PFNEGLGETPLATFORMDISPLAYEXTPROC>("eglGetPlatformDisplayEXT");
    if (getPlatformDisplay != nullptr && hasClientExtension("EGL_MESA_platform_surfaceless")) {
        return getPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
    }
    const auto queryDevices = extensionFunction<PFNEGLQUERYDEVICESEXTPROC>("eglQueryDevicesEXT");
    EGLDeviceEXT device = nullptr;
    EGLint deviceCount = 0;
    if (getPlatformDisplay != nullptr && queryDevices != nullptr &&
        queryDevices(1, &device, &deviceCount) == EGL_TRUE && deviceCount > 0) {
        return getPlatformDisplay(EGL_PLATFORM_DEVICE_EXT, device, nullptr);
    }
    return eglGetDisplay(EGL_DEFAULT_DISPLAY);
}

} // namespace

HeadlessContext::HeadlessContext(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
HeadlessContext::HeadlessContext(HeadlessContext&&) noexcept = default;
HeadlessContext& HeadlessContext::operator=(HeadlessContext&&) noexcept = default;
HeadlessContext::~HeadlessContext() = default;

const std::string& HeadlessContext::rendererName() const {
    return m_implementation->rendererName;
}

// What Mesa would say before our one line helps nobody; who wants to hear it sets the variable.
void keepDriverQuiet() {
    setenv("EGL_LOG_LEVEL", "fatal", 0);
}

Result<HeadlessContext> HeadlessContext::create() {
    auto created = std::make_unique<Implementation>();
    const EGLDisplay display = displayWithoutSurface();
    if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) != EGL_TRUE) {
        return eglFailure("finds no device");
    }
    created->display = display;
    if (eglBindAPI(EGL_OPENGL_API) != EGL_TRUE) return eglFailure("offers no desktop OpenGL");
    constexpr std::array<EGLint, 5> configAttributes{EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                                                     EGL_NONE};
    EGLConfig config = nullptr;
    EGLint configCount = 0;
    if (eglChooseConfig(display, configAttributes.data(), &config, 1, &configCount) != EGL_TRUE ||
        configCount < 1) {
        return eglFailure("offers no configuration for OpenGL");
    }
    constexpr std::array<EGLint, 7> contextAttributes{EGL_CONTEXT_MAJOR_VERSION,
                                                      3,
                                                      EGL_CONTEXT_MINOR_VERSION,
                                                      3,
                                                      EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                                      EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                                      EGL_NONE};
    created->context = eglCreateContext(display, config, EGL_NO_CONTEXT, contextAttributes.data());
    if (created->context == EGL_NO_CONTEXT) return eglFailure("offers no OpenGL 3.3 core context");
    if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, created->context) != EGL_TRUE) {
        return eglFailure("cannot use a context without a surface");
    }
    const Result<std::string> renderer = loadFunctions(eglGetProcAddress);
    if (!renderer) return tl::unexpected(renderer.error());
    created->rendererName = *renderer;
    return HeadlessContext(std::move(created));
}

} // namespace atlas::gl
