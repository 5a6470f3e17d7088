#include "app/application.h"

#include <future>

#include "app/session.h"
#include "cli/output/messages.h"

namespace atlas {

namespace {

Result<void> openAndRun(const WindowOptions& options) {
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    // Base map and network are read while the graphics driver wakes up.
    SceneBuilder builder(resources->naturalEarth, true);
    builder.prefetchWorld();
    std::future<Result<AtlasData>> loading =
        std::async(std::launch::async, loadAtlasData, options.networkFolder);
    Result<Window> window = Window::open("Sister Cities Atlas");
    Result<AtlasData> data = loading.get();
    if (!data) return tl::unexpected(data.error());
    if (!window) return tl::unexpected(window.error());
    Result<std::unique_ptr<Session>> session =
        Session::open(*std::move(window), *std::move(data), std::move(builder), options.view);
    if (!session) return tl::unexpected(session.error());
    return (*session)->run();
}

} // namespace

int runApplication(const WindowOptions& options) {
    const Result<void> ran = openAndRun(options);
    if (ran) return kExitDone;
    printError(ran.error().message);
    return kExitFailed;
}

} // namespace atlas
