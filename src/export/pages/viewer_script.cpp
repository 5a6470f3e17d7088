#include "export/pages/viewer_script.h"

#include <array>
#include <string_view>

#include "core/text.h"
#include "data/files/text_file.h"

namespace atlas {

namespace {

// Each after those that it imports.
constexpr std::array kModules{
    "columns.js",    "network.js",      "sphere.js",     "camera.js",   "colours.js",   "gl.js",
    "sight.js",      "shaders.js",      "base_map.js",   "light.js",    "exposure.js",  "discs.js",
    "tone.js",       "renderer.js",     "names.js",      "overlay.js",  "hit_test.js",  "filter.js",
    "focus.js",      "words.js",        "search.js",     "elements.js", "list_keys.js", "legend.js",
    "city_panel.js", "filter_panel.js", "search_box.js", "tour.js",     "pointer.js",   "flight.js",
    "printing.js",   "drawing.js",      "viewer.js",
};

std::string withoutModuleWords(std::string_view module) {
    constexpr std::string_view kExport = "export ";
    std::string script;
    forEachPart(module, '\n', [&](std::string_view line) {
        if (line.starts_with("import ")) return;
        if (line.starts_with(kExport)) line.remove_prefix(kExport.size());
        script += line;
        script += '\n';
    });
    return script;
}

} // namespace

Result<ViewerFiles> readViewer(const std::filesystem::path& folder) {
    Result<std::string> page = readTextFile(folder / "viewer.html");
    if (!page) return tl::unexpected(page.error());
    Result<std::string> style = readTextFile(folder / "viewer.css");
    if (!style) return tl::unexpected(style.error());
    ViewerFiles files{*std::move(page), *std::move(style), "(() => {\n'use strict';\n"};
    for (const char* name : kModules) {
        const Result<std::string> module = readTextFile(folder / name);
        if (!module) return tl::unexpected(module.error());
        files.script += withoutModuleWords(*module);
    }
    files.script += "})();\n";
    return files;
}

} // namespace atlas
