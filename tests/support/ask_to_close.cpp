// ask_to_close WINDOW: does what a desktop does when a person presses the cross of a window. For journeys,
// whose screens have no window manager.
#include <X11/Xlib.h>

#include <cstdio>
#include <cstdlib>

int main(int argumentCount, char** arguments) {
    Display* display = XOpenDisplay(nullptr);
    if (argumentCount != 2 || display == nullptr) {
        std::fputs("usage: DISPLAY=:N ask_to_close WINDOW\n", stderr);
        return 2;
    }
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = std::strtoul(arguments[1], nullptr, 0);
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    XSendEvent(display, event.xclient.window, False, NoEventMask, &event);
    XCloseDisplay(display);
    return 0;
}
