#include "cli/options/map_state.h"

#include <fmt/core.h>

#include "cli/options/option_naming.h"
#include "cli/options/saved_view_option.h"

namespace atlas {

namespace {

// The theme that was typed, or the view's own; the error about one of a saved view names the file.
Result<Theme> themeFor(const std::string& typed, const std::string& savedView, const View& view,
                       const std::filesystem::path& themesFolder) {
    const Result<std::vector<Theme>> themes = loadThemes(themesFolder);
    if (!themes) return tl::unexpected(themes.error());
    if (!typed.empty()) return findTheme(*themes, typed).map_error(naming("--theme"));
    return findTheme(*themes, view.themeId).map_error([&](const Error& error) {
        return savedView.empty() ? error : Error{fmt::format("--view {}: {}", savedView, error.message)};
    });
}

} // namespace

Result<MapState> mapStateFrom(const FilterOptions& filters, const ViewOptions& options,
                              const Network& network, const std::filesystem::path& themesFolder) {
    Result<View> view = startView(filters.savedView, network);
    if (!view) return tl::unexpected(view.error());
    const Result<void> applied = applyTo(*view, options, network);
    if (!applied) return tl::unexpected(applied.error());
    const Result<Theme> theme = themeFor(options.theme, filters.savedView, *view, themesFolder);
    if (!theme) return tl::unexpected(theme.error());
    const Result<Filter> filter = toFilter(filters, network, view->filter);
    if (!filter) return tl::unexpected(filter.error());
    view->themeId = theme->id;
    view->filter = *filter;
    return MapState{*std::move(view), *theme};
}

} // namespace atlas
