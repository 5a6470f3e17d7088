#include "core/environment.h"

#include <cstdlib>

namespace atlas {

namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Environment readNow() {
    return {variable("HOME"),
            variable("XDG_CONFIG_HOME"),
            variable("XDG_DATA_HOME"),
            variable("XDG_PICTURES_DIR"),
            variable("WAYLAND_DISPLAY"),
            variable("DBUS_SESSION_BUS_ADDRESS"),
            variable("XDG_RUNTIME_DIR"),
            variable("SISTER_ATLAS_HOME"),
            variable("SISTER_ATLAS_CONTROLS"),
            variable("SISTER_ATLAS_KIOSK_CODE"),
            variable("SISTER_ATLAS_SHADERS")};
}

Environment& known() {
    static Environment environment = readNow();
    return environment;
}

} // namespace

void readEnvironment() {
    known() = readNow();
}

const Environment& environment() {
    return known();
}

} // namespace atlas
