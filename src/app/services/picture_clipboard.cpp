#include "app/services/picture_clipboard.h"

#include <gio/gio.h>

#include <memory>
#include <vector>

#include "core/environment.h"

namespace atlas {

namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeError {
    void operator()(GError* error) const { g_error_free(error); }
};

enum class Copied { Done, NotInstalled, Failed };

// Both programs read the picture, leave a process of their own behind that hands it out, and end.
Copied copyWith(const std::vector<const char*>& words, const std::filesystem::path& png) {
    const std::unique_ptr<GSubprocessLauncher, Unref> launcher(
        g_subprocess_launcher_new(static_cast<GSubprocessFlags>(G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                                                                G_SUBPROCESS_FLAGS_STDERR_SILENCE)));
    g_subprocess_launcher_set_stdin_file_path(launcher.get(), png.c_str());
    GError* raised = nullptr;
    const std::unique_ptr<GSubprocess, Unref> process(
        g_subprocess_launcher_spawnv(launcher.get(), words.data(), &raised));
    const std::unique_ptr<GError, FreeError> error(raised);
    if (!process) {
        const bool isMissing = error && g_error_matches(error.get(), G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT) != 0;
        return isMissing ? Copied::NotInstalled : Copied::Failed;
    }
    return g_subprocess_wait_check(process.get(), nullptr, nullptr) != 0 ? Copied::Done : Copied::Failed;
}

} // namespace

Result<void> copyPictureFile(const std::filesystem::path& png) {
    static const std::vector<const char*> kWayland{"wl-copy", "--type", "image/png", nullptr};
    static const std::vector<const char*> kX11{"xclip",     "-selection", "clipboard", "-target",
                                               "image/png", "-in",        nullptr};
    const bool isWayland = !environment().waylandDisplay.empty();
    Copied copied = isWayland ? copyWith(kWayland, png) : copyWith(kX11, png);
    if (copied != Copied::Done && isWayland) copied = copyWith(kX11, png);
    if (copied == Copied::Done) return {};
    const char* const package = isWayland ? "wl-clipboard" : "xclip";
    if (copied == Copied::NotInstalled)
        return failure(std::string("The picture cannot be copied: install the package ") + package +
                       ", or save it");
    return failure("The picture cannot be copied: no clipboard answers; save it instead");
}

} // namespace atlas
