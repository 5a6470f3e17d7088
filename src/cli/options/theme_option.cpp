#include "cli/options/theme_option.h"

#include <vector>

#include "cli/options/option_naming.h"
#include "data/files/resources.h"
#include "data/style/theme.h"

namespace atlas {

Result<std::string> themeIdTyped(const std::string& typed) {
    if (typed.empty()) return std::string();
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    const Result<std::vector<Theme>> themes = loadThemes(resources->themes);
    if (!themes) return tl::unexpected(themes.error());
    return findTheme(*themes, typed).map_error(naming("--theme")).map([](const Theme& theme) {
        return theme.id;
    });
}

} // namespace atlas
