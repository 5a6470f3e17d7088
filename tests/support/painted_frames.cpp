#include "tests/support/painted_frames.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "gl/framebuffer.h"

namespace atlas::testing {

namespace {

Picture cropped(const std::vector<std::uint8_t>& rgba, int widthPixels, int left, int top, int right,
                int bottom) {
    Picture picture{right - left, bottom - top, {}};
    for (int y = top; y < bottom; ++y) {
        const auto row = rgba.begin() + 4 * (static_cast<std::ptrdiff_t>(y) * widthPixels + left);
        picture.rgba.insert(picture.rgba.end(), row, row + 4 * static_cast<std::ptrdiff_t>(right - left));
    }
    return picture;
}

} // namespace

void OpenGlFrames::start() {
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

void OpenGlFrames::beginFrame() {
    ImGui_ImplOpenGL3_NewFrame();
}

void OpenGlFrames::stop() {
    ImGui_ImplOpenGL3_Shutdown();
}

Picture pictureOf(const ui::ListedBox& box, const Colour& ground) {
    const ImGuiIO& io = ImGui::GetIO();
    const float ratio = io.DisplayFramebufferScale.x;
    const int width = static_cast<int>(std::lround(io.DisplaySize.x * ratio));
    const int height = static_cast<int>(std::lround(io.DisplaySize.y * ratio));
    const Result<gl::Framebuffer> target = gl::Framebuffer::create(width, height);
    if (!target) throw std::runtime_error(target.error().message);
    target->bind();
    glClearColor(ground.red, ground.green, ground.blue, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    const auto pixel = [&](float design, int most) {
        return std::clamp(static_cast<int>(std::lround(design * ratio)), 0, most);
    };
    return cropped(target->readPixels(), width, pixel(box.topLeft.x, width), pixel(box.topLeft.y, height),
                   pixel(box.bottomRight.x, width), pixel(box.bottomRight.y, height));
}

} // namespace atlas::testing
