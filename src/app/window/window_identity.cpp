#include "app/window/window_identity.h"

#include <fmt/core.h>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr const char* kDesktopName = "sister-atlas";
constexpr std::array kSidesPixels{16, 24, 32, 48, 64, 128};

} // namespace

void hintDesktopName() {
    glfwWindowHintString(GLFW_X11_CLASS_NAME, kDesktopName);
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, kDesktopName);
#ifdef GLFW_WAYLAND_APP_ID // from GLFW 3.4 on
    glfwWindowHintString(GLFW_WAYLAND_APP_ID, kDesktopName);
#endif
}

std::vector<PngPicture> readIcons(const std::filesystem::path& folder) {
    std::vector<PngPicture> icons;
    for (const int side : kSidesPixels) {
        Result<PngPicture> icon = readPng(folder / fmt::format("{}-{}.png", kDesktopName, side), side);
        if (icon) icons.push_back(*std::move(icon));
    }
    return icons;
}

void setWindowIcon(GLFWwindow* window, const std::filesystem::path& folder) {
    std::vector<PngPicture> icons = readIcons(folder);
    std::vector<GLFWimage> images;
    for (PngPicture& icon : icons)
        images.push_back({icon.widthPixels, icon.heightPixels, icon.rgba.data()});
    if (!images.empty()) glfwSetWindowIcon(window, static_cast<int>(images.size()), images.data());
}

} // namespace atlas
