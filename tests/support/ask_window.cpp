// ask_window close|minimise|restore WINDOW: does to a window what a desktop does when a person presses the
// cross in its frame, puts it away and brings it back. For journeys, whose screens have no window manager.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

void askToClose(Display* display, Window window) {
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    XSendEvent(display, window, False, NoEventMask, &event);
}

// ICCCM, 4.1.3.1: what a window manager says of a window's state, beside its icon's window.
void setState(Display* display, Window window, long state) {
    const Atom property = XInternAtom(display, "WM_STATE", False);
    const std::array<long, 2> said{state, None};
    XChangeProperty(display, window, property, property, 32, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(said.data()), 2);
}

} // namespace

int main(int argumentCount, char** arguments) {
    Display* display = XOpenDisplay(nullptr);
    const std::string_view what = argumentCount == 3 ? arguments[1] : "";
    if (display == nullptr || (what != "close" && what != "minimise" && what != "restore")) {
        std::fputs("usage: DISPLAY=:N ask_window close|minimise|restore WINDOW\n", stderr);
        return 2;
    }
    const Window window = std::strtoul(arguments[2], nullptr, 0);
    if (what == "close") askToClose(display, window);
    if (what == "minimise") setState(display, window, IconicState);
    if (what == "restore") setState(display, window, NormalState);
    XCloseDisplay(display);
    return 0;
}
