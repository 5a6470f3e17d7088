#include "data/preferences.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kHintsClosed = "hintsClosed";

std::filesystem::path absoluteFromEnvironment(const char* variable) {
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value == nullptr ? "" : value;
    return path.is_absolute() ? path : std::filesystem::path();
}

Json objectFrom(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

} // namespace

std::filesystem::path preferencesFile() {
    std::filesystem::path folder = absoluteFromEnvironment("XDG_CONFIG_HOME");
    if (folder.empty()) {
        const std::filesystem::path home = absoluteFromEnvironment("HOME");
        if (home.empty()) return {};
        folder = home / ".config";
    }
    return folder / "sister-atlas" / "preferences.json";
}

Preferences preferencesFrom(std::string_view text) {
    const Json json = objectFrom(text);
    Preferences preferences;
    const auto found = json.find(kHintsClosed);
    if (found != json.end() && found->is_boolean()) preferences.hintsClosed = found->get<bool>();
    return preferences;
}

std::string textOf(const Preferences& preferences, std::string_view before) {
    Json json = objectFrom(before);
    json[kHintsClosed] = preferences.hintsClosed;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace atlas
