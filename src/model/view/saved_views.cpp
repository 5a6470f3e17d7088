#include "model/view/saved_views.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/plain_text.h"
#include "core/text.h"
#include "model/view/json_file.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxNameBytes = 1000;
constexpr std::size_t kMaxViewBytes = 1'000'000; // one that selects every city of the world has a quarter

std::string textIn(const Json& object, const char* name) {
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

SavedView savedViewFrom(const Json& entry, std::size_t number) {
    SavedView view{shortened(inOneLine(textIn(entry, "name")), kMaxNameBytes), textIn(entry, "picture"),
                   plainText(entry)};
    if (view.name.empty()) view.name = fmt::format("View {}", number);
    return view;
}

} // namespace

Result<SavedViews> savedViewsFrom(std::string_view text, std::string_view file) {
    Result<Json> json = parsedFile(text, file);
    if (!json) return tl::unexpected(json.error());
    const Json version = versionOf(*json);
    if (isNewer(version)) return tl::unexpected(savedByNewer(version, file));
    if (!json->is_object() || !json->contains("views") || !(*json)["views"].is_array())
        return failure(fmt::format(
            "{}: holds no views; a file of saved views is {{\"version\": 1, \"views\": [...]}}", file));
    if (!version.is_number_integer())
        return failure(fmt::format("{}: version: {} is not a version; write {}", file,
                                   inQuotes(plainText(version)), kFileVersion));
    SavedViews views;
    for (const Json& entry : (*json)["views"])
        views.views.push_back(savedViewFrom(entry, views.views.size() + 1));
    json->erase("views");
    views.rest = plainText(*json);
    return views;
}

bool areOfNewerAtlas(std::string_view text) {
    const Result<Json> json = parsedFile(text, {});
    return json && isNewer(versionOf(*json));
}

std::string textOf(const SavedViews& views) {
    Json json = Json::object();
    json["version"] = kFileVersion;
    json.update(objectFrom(views.rest));
    Json list = Json::array();
    for (const SavedView& view : views.views)
        list.push_back(Json::parse(view.text, nullptr, false));
    json["views"] = std::move(list);
    return readableText(json) + "\n";
}

SavedView savedView(std::string_view name, const View& view, const Network& network,
                    std::string_view picture) {
    Json json = Json::object();
    json["name"] = name;
    if (!picture.empty()) json["picture"] = picture;
    json.update(viewJson(view, network));
    return savedViewFrom(json, 1);
}

Result<OpenedView> opened(const SavedView& saved, const Network& network) {
    if (saved.text.size() > kMaxViewBytes)
        return failure(
            fmt::format("has {} bytes, more than any view needs; save it anew, or delete what is "
                        "too long in it",
                        withThousands(static_cast<std::int64_t>(saved.text.size()))));
    const Json object = Json::parse(saved.text, nullptr, false);
    if (!object.is_object()) return failure("is not an object in braces");
    OpenedView result;
    ViewReading reading{network, WhenWrong::Fails, result.notes};
    const Result<void> read = readView(object, reading, result.view);
    if (!read) return tl::unexpected(read.error());
    std::vector<std::string> known{"name", "picture"};
    for (const ViewPart& part : viewParts())
        known.emplace_back(part.name);
    noteUnknownNames(object, "the view", known, result.notes);
    return result;
}

std::string viewText(const View& view, const Network& network) {
    return plainText(viewJson(view, network));
}

OpenedView openedAsFarAsKnown(std::string_view text, const Network& network) {
    OpenedView result;
    ViewReading reading{network, WhenWrong::IsLeftOut, result.notes};
    (void)readView(objectFrom(text), reading, result.view); // what is wrong is noted
    return result;
}

SavedView renamed(SavedView view, std::string_view name) {
    Json object = Json::parse(view.text, nullptr, false);
    if (!object.is_object()) return view; // a view that is none stays as it is
    object["name"] = name;
    view.name = name;
    view.text = plainText(object);
    return view;
}

Result<std::size_t> findView(const SavedViews& views, std::string_view name) {
    if (views.views.empty()) return failure("holds no view; save one in the window with Ctrl+S");
    if (name.empty()) return 0;
    const std::string wanted = folded(name);
    std::vector<std::string> known;
    for (std::size_t i = 0; i < views.views.size(); ++i) {
        if (folded(views.views[i].name) == wanted) return i;
        known.push_back(views.views[i].name);
    }
    return failure(fmt::format("view {} is unknown{}", inQuotes(name), meantOrKnown(name, known)));
}

std::string freeName(std::string_view name, const SavedViews& views) {
    const auto isTaken = [&](const std::string& wanted) {
        return std::any_of(views.views.begin(), views.views.end(),
                           [&](const SavedView& view) { return view.name == wanted; });
    };
    std::string free(name);
    for (int copy = 2; isTaken(free); ++copy)
        free = fmt::format("{} {}", name, copy);
    return free;
}

} // namespace atlas
