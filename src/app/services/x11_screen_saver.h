#pragma once

#include <memory>

namespace atlas {

// Keeps X11's own screen saver, and the monitors' power saving, off for as long as it lives. The X server
// gives both back when this process's connection ends, however that comes about.
// https://www.x.org/releases/current/doc/libXext/saver.html
class X11ScreenSaverHold {
public:
    X11ScreenSaverHold() = default; // holds nothing
    static X11ScreenSaverHold taken();

    bool isHeld() const { return m_display != nullptr; }

private:
    struct Close {
        void operator()(void* display) const;
    };
    std::unique_ptr<void, Close> m_display; // a connection of its own
};

} // namespace atlas
