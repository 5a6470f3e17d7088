#pragma once

#include <string>

namespace atlas {

// What the environment of the process says; a text is empty where it says nothing.
struct Environment {
    std::string home;           // HOME
    std::string configHome;     // XDG_CONFIG_HOME
    std::string dataHome;       // XDG_DATA_HOME
    std::string picturesFolder; // XDG_PICTURES_DIR
    std::string waylandDisplay; // WAYLAND_DISPLAY
    std::string sessionBus;     // DBUS_SESSION_BUS_ADDRESS
    std::string runtimeFolder;  // XDG_RUNTIME_DIR
    std::string atlasHome;      // SISTER_ATLAS_HOME: the folder that holds geodata/ and assets/
    std::string controlsFile;   // SISTER_ATLAS_CONTROLS: for journeys (app/window/control_list_writer.h)
    std::string kioskCode;      // SISTER_ATLAS_KIOSK_CODE: that leaves a booth
    std::string shaderFolder;   // SISTER_ATLAS_SHADERS: shaders to use instead of the built-in ones
};

// Reads it anew. The C library lets nobody change the environment while another thread reads it: call this
// before the first thread is started, and leave it alone afterwards.
void readEnvironment();

// As it was when it was read. Safe to call from any thread.
const Environment& environment();

} // namespace atlas
