#include "cli/options/map_state.h"

#include "cli/options/saved_view_option.h"

namespace atlas {

namespace {

Result<Theme> themeFor(const std::string& typed, const std::string& savedView, const View& saved,
                       const std::filesystem::path& themesFolder) {
    if (!typed.empty() || savedView.empty()) return findTheme(themesFolder, typed);
    return findTheme(themesFolder, saved.themeId).map_error([&](const Error& error) {
        return Error{"view " + savedView + ": " + error.message};
    });
}

} // namespace

Result<MapState> mapStateFrom(const FilterOptions& filters, const ViewOptions& options,
                              const Network& network, const std::filesystem::path& themesFolder) {
    Result<View> view = startView(filters.savedView, network);
    if (!view) return tl::unexpected(view.error());
    const Result<void> applied = applyTo(view->arcStyle, options)
                                     .and_then([&] { return applyTo(view->shading, options); })
                                     .and_then([&] { return applyTo(view->camera, options, network); });
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
