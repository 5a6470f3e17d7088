#include "app/services/awake_screen.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "app/services/x11_screen_saver.h"
#include "core/environment.h"
#include "core/job.h"

namespace atlas {

namespace {

constexpr const char* kWho = "Sister Cities Atlas";
constexpr const char* kWhy = "A tour is being presented";
constexpr int kPatienceMilliseconds = 3000; // for a service that does not answer

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct UnrefVariant {
    void operator()(GVariant* value) const { g_variant_unref(value); }
};
struct Free {
    void operator()(gpointer memory) const { g_free(memory); }
};
using Connection = std::unique_ptr<GDBusConnection, Unref>;
using Cancellable = std::unique_ptr<GCancellable, Unref>;
using FileList = std::unique_ptr<GUnixFDList, Unref>;
using Variant = std::unique_ptr<GVariant, UnrefVariant>;

// A connection of its own, not the one that all of a process share: it ends with its owner. Null: there is no
// such bus.
Connection connectTo(const std::string& address, GCancellable* cancellable) {
    if (address.empty()) return nullptr;
    const auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                         G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    return Connection(
        g_dbus_connection_new_for_address_sync(address.c_str(), flags, nullptr, cancellable, nullptr));
}

// Where there is a session's bus. None is started: nobody would listen on it.
std::string sessionAddress() {
    if (!environment().sessionBus.empty()) return environment().sessionBus;
    const std::string socket = environment().runtimeFolder + "/bus";
    std::error_code error;
    return std::filesystem::is_socket(socket, error) ? "unix:path=" + socket : std::string();
}

std::string systemAddress() {
    const std::unique_ptr<char, Free> address(
        g_dbus_address_get_for_bus_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr));
    return address ? address.get() : "";
}

// Keeps the screen saver off; https://specifications.freedesktop.org/idle-inhibit-spec/latest/
class ScreenSaverHold {
public:
    ScreenSaverHold() = default;
    explicit ScreenSaverHold(GCancellable* cancellable) : m_bus(connectTo(sessionAddress(), cancellable)) {
        if (!m_bus) return;
        const Variant reply(g_dbus_connection_call_sync(
            m_bus.get(), kName, kPath, kName, "Inhibit", g_variant_new("(ss)", kWho, kWhy),
            G_VARIANT_TYPE("(u)"), G_DBUS_CALL_FLAGS_NONE, kPatienceMilliseconds, cancellable, nullptr));
        if (!reply) return;
        g_variant_get(reply.get(), "(u)", &m_cookie);
        m_isHeld = true;
    }
    ScreenSaverHold(ScreenSaverHold&& other) noexcept
        : m_bus(std::move(other.m_bus)),
          m_cookie(other.m_cookie),
          m_isHeld(std::exchange(other.m_isHeld, false)) {}
    ScreenSaverHold& operator=(ScreenSaverHold&&) = delete;

    // The answer is not waited for, only that the few words have left.
    ~ScreenSaverHold() {
        if (!m_bus) return;
        if (m_isHeld)
            g_dbus_connection_call(m_bus.get(), kName, kPath, kName, "UnInhibit",
                                   g_variant_new("(u)", m_cookie), nullptr, G_DBUS_CALL_FLAGS_NO_AUTO_START,
                                   kPatienceMilliseconds, nullptr, nullptr, nullptr);
        g_dbus_connection_flush_sync(m_bus.get(), nullptr, nullptr);
        g_dbus_connection_close_sync(m_bus.get(), nullptr, nullptr);
    }

    bool isHeld() const { return m_isHeld; }

private:
    static constexpr const char* kName = "org.freedesktop.ScreenSaver";
    static constexpr const char* kPath = "/org/freedesktop/ScreenSaver";

    Connection m_bus;
    guint32 m_cookie = 0;
    bool m_isHeld = false;
};

// Keeps the system awake as long as a file is open; https://systemd.io/INHIBITOR_LOCKS/
class SleepHold {
public:
    SleepHold() = default;
    explicit SleepHold(GCancellable* cancellable) {
        const Connection bus = connectTo(systemAddress(), cancellable);
        if (!bus) return;
        GUnixFDList* files = nullptr;
        const Variant reply(g_dbus_connection_call_with_unix_fd_list_sync(
            bus.get(), "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
            "Inhibit", g_variant_new("(ssss)", "sleep:idle", kWho, kWhy, "block"), G_VARIANT_TYPE("(h)"),
            G_DBUS_CALL_FLAGS_NONE, kPatienceMilliseconds, nullptr, &files, cancellable, nullptr));
        const FileList received(files);
        if (!reply || !received) return;
        gint32 index = 0;
        g_variant_get(reply.get(), "(h)", &index);
        m_file = g_unix_fd_list_get(received.get(), index, nullptr);
    }
    SleepHold(SleepHold&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    SleepHold& operator=(SleepHold&&) = delete;
    ~SleepHold() {
        if (isHeld()) close(m_file);
    }

    bool isHeld() const { return m_file >= 0; }

private:
    int m_file = -1;
};

struct Holds {
    ScreenSaverHold screenSaver;
    X11ScreenSaverHold x11; // where no desktop answers
    SleepHold sleep;
};

std::optional<std::string> noteOn(const Holds& holds) {
    const bool isScreenSaverHeld = holds.screenSaver.isHeld() || holds.x11.isHeld();
    if (isScreenSaverHeld && holds.sleep.isHeld()) return std::nullopt;
    std::string what = "the screen saver and sleep; switch them off in its settings";
    if (isScreenSaverHeld) what = "sleep; switch it off in its settings";
    if (holds.sleep.isHeld()) what = "the screen saver; switch it off in its settings";
    return "the desktop does not let the show hold off " + what;
}

} // namespace

struct AwakeScreen::Asked {
    Cancellable cancellable{g_cancellable_new()};
    Job<Holds> job;
    std::optional<Holds> holds;
};

AwakeScreen::AwakeScreen() : m_asked(std::make_unique<Asked>()) {
    m_asked->job =
        Job<Holds>("holding off sleep", [cancellable = m_asked->cancellable.get()](const Progress&) {
            ScreenSaverHold screenSaver(cancellable);
            X11ScreenSaverHold x11 =
                screenSaver.isHeld() ? X11ScreenSaverHold() : X11ScreenSaverHold::taken();
            return Result<Holds>(Holds{std::move(screenSaver), std::move(x11), SleepHold(cancellable)});
        });
}

AwakeScreen::~AwakeScreen() {
    g_cancellable_cancel(m_asked->cancellable.get());
}

bool AwakeScreen::isAsking() const {
    return m_asked->job.hasWork();
}

std::optional<std::string> AwakeScreen::takeNote() {
    std::optional<Result<Holds>> outcome = m_asked->job.poll();
    if (!outcome) return std::nullopt;
    if (!*outcome) return outcome->error().message;
    m_asked->holds.emplace(std::move(**outcome));
    return noteOn(*m_asked->holds);
}

} // namespace atlas
