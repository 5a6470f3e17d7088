// What is shown without a picture of it: data, and a page that draws it itself.
#include "export/files/file_names.h"
#include "export/geodata/data_files.h"
#include "export/orders/order_writers.h"
#include "export/pages/web_page.h"
#include "export/pictures/jpeg.h"
#include "export/pictures/picture.h"

namespace atlas {

namespace {

// What the page shows at once. Nothing where it cannot be drawn: then one waits for the browser's own.
std::string posterIn(const Theme& theme, const OrderWork& work, const Progress& progress) {
    SceneInputs inputs = work.order.inputs;
    inputs.theme = theme;
    inputs.view.camera = cameraOfPage(inputs.view.camera);
    inputs.view.labels.areShown = false; // the page writes them itself
    inputs.bundles.reset();              // it draws great circles
    inputs.title.clear();
    inputs.withLegend = false;
    inputs.withCredit = false;
    inputs.viewport = viewportForPicture(posterWidthPixels(inputs.view.camera), kPosterHeightPixels, inputs);
    MapRenderer* const renderer = rendererOf(work.tools, inputs);
    if (renderer == nullptr) return {};
    const Result<Scene> scene = work.tools.builder.build(inputs, progress);
    PixelImage picture;
    if (!scene || !renderer->draw(*scene, inputs.view.camera, picture)) return {};
    return jpegOf(picture).value_or(std::string());
}

} // namespace

using Path = std::filesystem::path;

Result<Path> writeDataOrder(const OrderWork& work) {
    const ExportOrder& order = work.order;
    const Path file = order.whenTaken == WhenTaken::NextName ? freeName(order.file) : order.file;
    const SceneInputs& inputs = order.inputs;
    const Result<std::vector<Path>> files =
        writeShownData(file, shownData(inputs.network, inputs.view.filter, *inputs.shown), work.progress);
    if (!files) return tl::unexpected(files.error());
    for (std::size_t i = 1; i < files->size(); ++i)
        work.say("the places are in " + (*files)[i].string());
    return files->front();
}

Result<Path> writeBrowserOrder(const OrderWork& work) {
    const ExportOrder& order = work.order;
    PageRequest request;
    request.inputs = order.inputs;
    request.paper = order.browser.paper;
    request.light = order.browser.light;
    request.tour = order.browser.tour.get();
    request.viewer = work.tools.folders.viewer;
    request.naturalEarth = work.tools.folders.naturalEarth;
    if (work.tools.mayDraw) {
        request.poster = posterIn(request.inputs.theme, work, partOf(work.progress, 0.0, 0.1));
        if (request.light)
            request.lightPoster = posterIn(*request.light, work, partOf(work.progress, 0.1, 0.2));
    }
    const Result<WebPage> page = webPage(request, partOf(work.progress, 0.2, 1.0));
    if (!page) return tl::unexpected(page.error());
    const Result<Path> file = writeOrderedText(order, page->html);
    if (!file) return file;
    for (const std::string& note : page->notes)
        work.say(note);
    return file;
}

} // namespace atlas
