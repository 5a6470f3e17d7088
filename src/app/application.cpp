#include "app/application.h"

#include "app/services/preference_store.h"
#include "app/services/session_store.h"
#include "app/session.h"
#include "core/exit_codes.h"
#include "core/job.h"
#include "core/messages.h"
#include "model/view/saved_views.h"

namespace atlas {

namespace {

Result<std::optional<LastSession>> lastSession(const WindowOptions& options) {
    if (options.isFresh || !loadPreferences(preferencesFile()).opensAsLeft) return std::nullopt;
    return loadLastSession(lastSessionFile());
}

// What the data no longer know is told, and the rest comes.
View viewOf(const LastSession& session, AtlasData& data) {
    OpenedView opened = openedAsFarAsKnown(session.view, *data.network);
    for (const std::string& note : opened.notes)
        data.messages.push_back("The last session: " + note);
    opened.view.themeId = data.theme(opened.view.themeId).id;
    return std::move(opened.view);
}

struct Asked {
    const WindowOptions& options;
    const std::optional<PresentOptions>& show;
    const std::optional<KioskOptions>& kiosk;
};

Result<void> openAndRun(const Asked& asked) {
    const WindowOptions& options = asked.options;
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    // Base map and network are read while the graphics driver wakes up.
    SceneBuilder builder(resources->naturalEarth, true);
    builder.prefetchWorld();
    Job<AtlasData> loading("the network", [folder = options.networkFolder](const Progress& progress) {
        return loadAtlasData(folder, progress);
    });
    const Result<std::optional<LastSession>> left = lastSession(options);
    const std::optional<LastSession> session = left.value_or(std::nullopt);
    Result<Window> window =
        Window::open("Sister Cities Atlas", resources->icons, session ? session->window : std::nullopt);
    Result<AtlasData> data = loading.take();
    if (!data) return tl::unexpected(data.error());
    if (!window) return tl::unexpected(window.error());
    data->messages.insert(data->messages.end(), options.messages.begin(), options.messages.end());
    if (!left) data->messages.push_back(left.error().message);
    if (asked.kiosk) {
        Result<std::unique_ptr<Session>> booth =
            Session::openKiosk(*std::move(window), *std::move(data), std::move(builder), *asked.kiosk);
        if (!booth) return tl::unexpected(booth.error());
        return (*booth)->run();
    }
    ExploreStart start{options.view, session, options.tourFile};
    if (session && !options.isViewAsked) start.view = viewOf(*session, *data);
    Result<std::unique_ptr<Session>> running =
        Session::open(*std::move(window), *std::move(data), std::move(builder), std::move(start), asked.show);
    if (!running) return tl::unexpected(running.error());
    return (*running)->run();
}

// What is thrown on the way ends the window in good order, with one line.
Result<void> openAndRunSafely(const Asked& asked) {
    try {
        return openAndRun(asked);
    } catch (...) {
        return tl::unexpected(caughtError("the window"));
    }
}

} // namespace

int runApplication(const WindowOptions& options, const std::optional<PresentOptions>& show,
                   const std::optional<KioskOptions>& kiosk) {
    const Result<void> ran = openAndRunSafely({options, show, kiosk});
    if (ran) return kExitDone;
    printError(ran.error().message);
    return kExitFailed;
}

} // namespace atlas
