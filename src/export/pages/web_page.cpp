#include "export/pages/web_page.h"

#include <fmt/core.h>
#include <glib.h>

#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "export/pages/column_block.h"
#include "export/pages/page_map.h"
#include "export/pages/page_network.h"
#include "export/pages/page_rows.h"
#include "export/pages/page_settings.h"
#include "export/pages/viewer_script.h"

namespace atlas {

namespace {

struct GlibRelease {
    void operator()(void* memory) const { g_free(memory); }
    void operator()(GChecksum* checksum) const { g_checksum_free(checksum); }
};

// Letters that mean something to HTML, written so that they do not.
std::string htmlText(const std::string& text) {
    const std::unique_ptr<gchar, GlibRelease> escaped(g_markup_escape_text(text.c_str(), -1));
    return escaped.get();
}

// As a content security policy names what may run: 'sha256-…'.
std::string sourceHash(std::string_view text) {
    const std::unique_ptr<GChecksum, GlibRelease> checksum(g_checksum_new(G_CHECKSUM_SHA256));
    g_checksum_update(checksum.get(), reinterpret_cast<const guchar*>(text.data()),
                      static_cast<gssize>(text.size()));
    std::array<guchar, 32> digest{};
    gsize length = digest.size();
    g_checksum_get_digest(checksum.get(), digest.data(), &length);
    const std::unique_ptr<gchar, GlibRelease> base64(g_base64_encode(digest.data(), length));
    return fmt::format("'sha256-{}'", base64.get());
}

// Nothing is fetched, from nowhere; nothing runs but what was written here.
std::string policyFor(std::string_view style, std::string_view script) {
    return fmt::format(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; "
        "base-uri 'none'; form-action 'none'",
        sourceHash(script), sourceHash(style));
}

// The template with each {{name}} replaced. What is put in is not looked through again.
std::string filled(std::string_view text,
                   const std::vector<std::pair<std::string_view, std::string>>& parts) {
    std::string page;
    while (!text.empty()) {
        const std::size_t open = text.find("{{");
        page += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const std::size_t close = text.find("}}", open);
        const std::string_view name = text.substr(open + 2, close - open - 2);
        for (const auto& [known, value] : parts) {
            if (known == name) page += value;
        }
        text.remove_prefix(close + 2);
    }
    return page;
}

std::string jpegAddress(std::string_view jpeg) {
    const std::unique_ptr<gchar, GlibRelease> base64(
        g_base64_encode(reinterpret_cast<const guchar*>(jpeg.data()), jpeg.size()));
    return fmt::format("data:image/jpeg;base64,{}", base64.get());
}

std::string posterOf(const PageRequest& request) {
    if (request.poster.empty()) return {};
    std::string light;
    if (!request.lightPoster.empty())
        light = fmt::format("<source media=\"(prefers-color-scheme: light)\" srcset=\"{}\">",
                            jpegAddress(request.lightPoster));
    const Camera camera = cameraOfPage(request.inputs.view.camera);
    return fmt::format("<picture id=\"poster\" data-map=\"{}\">{}<img alt=\"\" src=\"{}\"></picture>",
                       camera.projection == ProjectionKind::Orthographic ? "globe" : "flat", light,
                       jpegAddress(request.poster));
}

std::vector<const FilterResult*> shownIn(const PageRequest& request, std::vector<SceneInputs>& steps) {
    constexpr int kAnySide = 900;
    std::vector<const FilterResult*> shown{request.inputs.shown.get()};
    if (request.tour == nullptr) return shown;
    for (std::size_t step = 0; step < request.tour->stepCount(); ++step)
        steps.push_back(request.tour->sceneOf(step, kAnySide, kAnySide));
    for (const SceneInputs& step : steps)
        shown.push_back(step.shown.get());
    return shown;
}

} // namespace

Result<WebPage> webPage(const PageRequest& request, const Progress& progress) {
    const Result<ViewerFiles> viewer = readViewer(request.viewer);
    if (!viewer) return tl::unexpected(viewer.error());
    Result<PageMap> world = pageMap(request.naturalEarth, DetailLevel::Overview, partOf(progress, 0.0, 0.3));
    if (!world) return tl::unexpected(world.error());
    const Result<PageMap> fine =
        pageMap(request.naturalEarth, DetailLevel::Medium50m, partOf(progress, 0.3, 0.8));
    if (!fine) return tl::unexpected(fine.error());
    std::vector<SceneInputs> steps; // outlive what points at their filters' results
    const Network& network = *request.inputs.network;
    const PageRows rows = pageRows(network, shownIn(request, steps));
    ColumnBlock columns;
    addNetwork(network, rows, columns);
    PageSettings settings = pageSettings(request, rows, columns);
    if (!goesOn(progress, 0.9, "writing the page")) return cancelled();
    WebPage page;
    page.html = filled(viewer->page, {{"title", htmlText(settings.title)},
                                      {"description", htmlText(settings.description)},
                                      {"credit", htmlText(settings.credit)},
                                      {"poster", posterOf(request)},
                                      {"policy", policyFor(viewer->style, viewer->script)},
                                      {"style", viewer->style},
                                      {"script", viewer->script},
                                      {"settings", settings.json},
                                      {"network", columns.packed()},
                                      {"world", world->block},
                                      {"fine", fine->block},
                                      {"names", otherNames(network, rows)}});
    page.notes = std::move(settings.notes);
    page.notes.insert(page.notes.end(), world->messages.begin(), world->messages.end());
    return page;
}

} // namespace atlas
