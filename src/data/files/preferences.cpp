#include "data/files/preferences.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "core/environment.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kHintsClosed = "hintsClosed";
constexpr const char* kReducedMotion = "reducedMotion";
constexpr const char* kInterfacePercent = "interfacePercent";
constexpr const char* kPlaySpeed = "playSpeed";
constexpr const char* kOpensAsLeft = "opensAsLeft";
constexpr const char* kNotesPixels = "notesPixels";

// A folder that the environment names; relative ones do not count.
std::filesystem::path absolute(const std::string& named) {
    const std::filesystem::path path = named;
    return path.is_absolute() ? path : std::filesystem::path();
}

Json objectFrom(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

std::filesystem::path personalFile(const std::string& named, const char* belowHome, const char* name) {
    std::filesystem::path folder = absolute(named);
    if (folder.empty()) {
        const std::filesystem::path home = absolute(environment().home);
        if (home.empty()) return {};
        folder = home / belowHome;
    }
    return folder / "sister-atlas" / name;
}

void readBool(const Json& json, const char* name, bool& value) {
    const auto found = json.find(name);
    if (found != json.end() && found->is_boolean()) value = found->get<bool>();
}

void readInt(const Json& json, const char* name, int min, int max, int& value) {
    const auto found = json.find(name);
    if (found != json.end() && found->is_number_integer())
        value = static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), min, max));
}

} // namespace

std::filesystem::path preferencesFile() {
    return personalFile(environment().configHome, ".config", "preferences.json");
}

std::filesystem::path lastSessionFile() {
    return personalFile(environment().configHome, ".config", "session.json");
}

std::filesystem::path savedViewsFile() {
    return personalFile(environment().dataHome, ".local/share", "views.json");
}

std::filesystem::path ownToursFolder() {
    return personalFile(environment().dataHome, ".local/share", "tours");
}

Preferences preferencesFrom(std::string_view text) {
    const Json json = objectFrom(text);
    Preferences preferences;
    readBool(json, kHintsClosed, preferences.hintsClosed);
    readBool(json, kReducedMotion, preferences.reducedMotion);
    readBool(json, kOpensAsLeft, preferences.opensAsLeft);
    readInt(json, kInterfacePercent, kMinInterfacePercent, kMaxInterfacePercent,
            preferences.interfacePercent);
    readInt(json, kNotesPixels, kMinNotesPixels, kMaxNotesPixels, preferences.notesPixels);
    const auto speed = json.find(kPlaySpeed);
    if (speed != json.end() && speed->is_number())
        preferences.playSpeed = std::clamp(speed->get<double>(), kMinPlaySpeed, kMaxPlaySpeed);
    return preferences;
}

std::string textOf(const Preferences& preferences, std::string_view before) {
    Json json = objectFrom(before);
    json[kHintsClosed] = preferences.hintsClosed;
    json[kReducedMotion] = preferences.reducedMotion;
    json[kInterfacePercent] = preferences.interfacePercent;
    json[kPlaySpeed] = preferences.playSpeed;
    json[kOpensAsLeft] = preferences.opensAsLeft;
    json[kNotesPixels] = preferences.notesPixels;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace atlas
