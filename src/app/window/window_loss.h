#pragma once

struct GLFWwindow;

// A window that the window system takes away, because another program destroys it. X11 tells of it by an
// error on whatever is done with the window next, and such an error would end the program.
namespace atlas {

// From now on an error on that window is its loss and nothing else, also while it is being closed.
void forgiveLossOf(GLFWwindow* window);

// Whether it is lost, as far as errors have told.
bool isLost(GLFWwindow* window);

} // namespace atlas
