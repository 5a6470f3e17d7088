#include "app/services/x11_screen_saver.h"

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>

#include "core/environment.h"

namespace atlas {

void X11ScreenSaverHold::Close::operator()(void* display) const {
    XCloseDisplay(static_cast<Display*>(display));
}

// Under Wayland an X server has no say in it.
X11ScreenSaverHold X11ScreenSaverHold::taken() {
    if (!environment().waylandDisplay.empty()) return {};
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) return {};
    X11ScreenSaverHold hold;
    hold.m_display.reset(display);
    int events = 0;
    int errors = 0;
    if (XScreenSaverQueryExtension(display, &events, &errors) == 0) return {};
    XScreenSaverSuspend(display, True);
    XSync(display, False);
    return hold;
}

} // namespace atlas
