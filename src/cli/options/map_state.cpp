#include "cli/options/map_state.h"

#include "cli/options/saved_view_option.h"

namespace atlas {

namespace {

Result<Theme> themeFor(const std::string& typed, const std::string& savedView, const AppState& saved,
                       const std::filesystem::path& themesFolder) {
    if (!typed.empty() || savedView.empty()) return findTheme(themesFolder, typed);
    return findTheme(themesFolder, saved.themeId).map_error([&](const Error& error) {
        return Error{"view " + savedView + ": " + error.message};
    });
}

} // namespace

Result<MapState> mapStateFrom(const FilterOptions& filters, const ViewOptions& view, const Network& network,
                              const std::filesystem::path& themesFolder) {
    Result<AppState> state = startState(filters.savedView, network);
    if (!state) return tl::unexpected(state.error());
    const Result<void> applied =
        applyTo(state->arcStyle, view).and_then([&] { return applyTo(state->shading, view); }).and_then([&] {
            return applyTo(state->camera, view, network);
        });
    if (!applied) return tl::unexpected(applied.error());
    const Result<Theme> theme = themeFor(view.theme, filters.savedView, *state, themesFolder);
    if (!theme) return tl::unexpected(theme.error());
    const Result<Filter> filter = toFilter(filters, network, state->filter);
    if (!filter) return tl::unexpected(filter.error());
    state->themeId = theme->id;
    state->filter = *filter;
    return MapState{*std::move(state), *theme};
}

} // namespace atlas
