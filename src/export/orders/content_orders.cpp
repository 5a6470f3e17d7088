// What is shown without a picture of it: data, and a page that draws it itself.
#include "export/files/file_names.h"
#include "export/geodata/data_files.h"
#include "export/orders/order_writers.h"
#include "export/pages/web_page.h"

namespace atlas {

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
    const Result<WebPage> page = webPage(request, work.progress);
    if (!page) return tl::unexpected(page.error());
    const Result<Path> file = writeOrderedText(order, page->html);
    if (!file) return file;
    for (const std::string& note : page->notes)
        work.say(note);
    return file;
}

} // namespace atlas
