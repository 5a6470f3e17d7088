#include "cli/options/saved_view_option.h"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <system_error>

#include "core/messages.h"
#include "core/text.h"
#include "export/reopen/carried_view.h"
#include "model/view/saved_views.h"

namespace atlas {

namespace {

struct ViewPlace {
    std::string file;
    std::string name; // empty: the first
};

// A file may have a # in its name; a view, too.
ViewPlace placeFrom(const std::string& text) {
    constexpr std::string_view kEnding = ".json#";
    std::error_code ignored;
    if (std::filesystem::exists(text, ignored)) return {text, {}};
    std::size_t sign = text.find(kEnding);
    sign = sign == std::string::npos ? text.rfind('#') : sign + kEnding.size() - 1;
    if (sign == std::string::npos) return {text, {}};
    return {text.substr(0, sign), text.substr(sign + 1)};
}

} // namespace

void addSavedViewOption(CLI::App& app, std::string& savedView) {
    app.add_option(
           "--view", savedView,
           "start from a saved view, the first in the file unless named, or from the one that a picture "
           "carries; other options change it")
        ->type_name("FILE.json[#NAME]")
        ->group("View");
}

Result<View> startView(const std::string& savedView, const Network& network) {
    if (savedView.empty()) return View{};
    const ViewPlace place = placeFrom(savedView);
    const Result<std::string> text = savedViewsText(place.file);
    if (!text) return tl::unexpected(text.error());
    const Result<SavedViews> views = savedViewsFrom(*text, place.file);
    if (!views) return tl::unexpected(views.error());
    const Result<std::size_t> found = findView(*views, place.name);
    if (!found) return failure(place.file + ": " + found.error().message);
    const SavedView& view = views->views[*found];
    const std::string where = fmt::format("{}: view {}: ", place.file, inQuotes(view.name));
    const Result<OpenedView> opened = atlas::opened(view, network);
    if (!opened) return failure(where + opened.error().message);
    for (const std::string& note : opened->notes)
        printNote(where + note);
    return opened->view;
}

} // namespace atlas
