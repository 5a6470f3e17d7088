#include "app/application.h"

#include "app/session.h"
#include "core/exit_codes.h"
#include "core/job.h"
#include "core/messages.h"

namespace atlas {

namespace {

Result<void> openAndRun(const WindowOptions& options) {
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    // Base map and network are read while the graphics driver wakes up.
    SceneBuilder builder(resources->naturalEarth, true);
    builder.prefetchWorld();
    Job<AtlasData> loading("the network", [folder = options.networkFolder](const Progress& progress) {
        return loadAtlasData(folder, progress);
    });
    Result<Window> window = Window::open("Sister Cities Atlas", resources->icons);
    Result<AtlasData> data = loading.take();
    if (!data) return tl::unexpected(data.error());
    if (!window) return tl::unexpected(window.error());
    data->messages.insert(data->messages.end(), options.messages.begin(), options.messages.end());
    Result<std::unique_ptr<Session>> session =
        Session::open(*std::move(window), *std::move(data), std::move(builder), options.view);
    if (!session) return tl::unexpected(session.error());
    return (*session)->run();
}

// What is thrown on the way ends the window in good order, with one line.
Result<void> openAndRunSafely(const WindowOptions& options) {
    try {
        return openAndRun(options);
    } catch (...) {
        return tl::unexpected(caughtError("the window"));
    }
}

} // namespace

int runApplication(const WindowOptions& options) {
    const Result<void> ran = openAndRunSafely(options);
    if (ran) return kExitDone;
    printError(ran.error().message);
    return kExitFailed;
}

} // namespace atlas
