#include "model/workspace/last_session.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

#include "core/text.h"
#include "model/view/json_file.h"
#include "model/workspace/export_memory.h"

namespace atlas {

namespace {

// By the values of the enums.
constexpr std::array<std::string_view, kPanelCount> kPanels{"filters", "top-bar", "details",
                                                            "legend",  "drawer",  "time-line"};
constexpr std::array<std::string_view, kDrawerViewCount> kDrawerViews{
    "table", "charts", "matrix", "measures", "circles", "gaps", "anniversaries", "coverage", "tour"};

constexpr std::int64_t kFarthest = 100'000; // no desktop is larger

std::optional<int> lengthIn(const Json& object, const char* name, std::int64_t least) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer()) return std::nullopt;
    const auto value = found->get<std::int64_t>();
    return value >= least && value <= kFarthest ? std::optional(static_cast<int>(value)) : std::nullopt;
}

std::optional<bool> flagIn(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

Json panelsJson(const LastSession& session) {
    Json open = Json::array();
    for (std::size_t i = 0; i < kPanelCount; ++i) {
        if (session.openPanels[i]) open.push_back(kPanels[i]);
    }
    return open;
}

void readPanels(const Json& json, LastSession& session) {
    const auto found = json.find("panels");
    if (found == json.end() || !found->is_array()) return;
    for (std::size_t i = 0; i < kPanelCount; ++i)
        session.openPanels[i] = std::find(found->begin(), found->end(), Json(kPanels[i])) != found->end();
}

void readDrawer(const Json& json, LastSession& session) {
    const auto found = json.find("drawer");
    if (found == json.end()) return;
    const auto view = std::find(kDrawerViews.begin(), kDrawerViews.end(), wordFrom(*found));
    if (view != kDrawerViews.end()) session.drawerView = static_cast<DrawerView>(view - kDrawerViews.begin());
}

Json windowJson(const WindowPlace& window) {
    Json json = Json::object();
    if (window.corner) {
        json["left"] = window.corner->left;
        json["top"] = window.corner->top;
    }
    json["width"] = window.width;
    json["height"] = window.height;
    if (window.isMaximised) json["maximised"] = true;
    return json;
}

std::optional<WindowPlace> windowIn(const Json& json) {
    const auto found = json.find("window");
    if (found == json.end() || !found->is_object()) return std::nullopt;
    const std::optional<int> width = lengthIn(*found, "width", 1);
    const std::optional<int> height = lengthIn(*found, "height", 1);
    if (!width || !height) return std::nullopt;
    WindowPlace window{{}, *width, *height, flagIn(*found, "maximised").value_or(false)};
    const std::optional<int> left = lengthIn(*found, "left", -kFarthest);
    const std::optional<int> top = lengthIn(*found, "top", -kFarthest);
    if (left && top) window.corner = {*left, *top};
    return window;
}

} // namespace

LastSession sessionOf(const Workspace& workspace) {
    LastSession session;
    session.openPanels = workspace.openPanels;
    session.drawerView = workspace.drawerView;
    session.legendFolded = workspace.legendFolded;
    session.exporting = workspace.exporting;
    session.recentExports = workspace.recentExports;
    return session;
}

void applyTo(Workspace& workspace, const LastSession& session) {
    workspace.openPanels = session.openPanels;
    workspace.drawerView = session.drawerView;
    workspace.legendFolded = session.legendFolded;
    workspace.exporting = session.exporting;
    workspace.recentExports = session.recentExports;
}

Result<LastSession> lastSessionFrom(std::string_view text, std::string_view file) {
    const Result<Json> json = parsedFile(text, file);
    if (!json) return tl::unexpected(json.error());
    if (const Json version = versionOf(*json); isNewer(version))
        return tl::unexpected(savedByNewer(version, file));
    if (!json->is_object()) return failure(fmt::format("{}: holds no session of the atlas; delete it", file));
    LastSession session;
    if (const auto view = json->find("view"); view != json->end()) session.view = plainText(*view);
    readPanels(*json, session);
    readDrawer(*json, session);
    session.legendFolded = flagIn(*json, "legend-folded");
    session.window = windowIn(*json);
    readExports(*json, session.exporting, session.recentExports);
    return session;
}

std::string textOf(const LastSession& session) {
    Json json = Json::object();
    json["version"] = kFileVersion;
    json["panels"] = panelsJson(session);
    json["drawer"] = kDrawerViews[static_cast<std::size_t>(session.drawerView)];
    if (session.legendFolded) json["legend-folded"] = *session.legendFolded;
    if (session.window) json["window"] = windowJson(*session.window);
    writeExports(json, session.exporting, session.recentExports);
    json["view"] = objectFrom(session.view);
    return readableText(json) + "\n";
}

} // namespace atlas
