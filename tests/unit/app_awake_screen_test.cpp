// On a bus of the test's own, with a desktop that keeps books of what is held.
#include "app/services/awake_screen.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "tests/support/environment_variable.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::EnvironmentVariable;

namespace {

constexpr const char* kServices = R"(<node>
  <interface name="org.freedesktop.ScreenSaver">
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="u" direction="out"/></method>
    <method name="UnInhibit"><arg type="u" direction="in"/></method>
  </interface>
  <interface name="org.freedesktop.login1.Manager">
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="h" direction="out"/></method>
  </interface>
</node>)";

constexpr guint32 kCookie = 7;

// Whether it comes true, looked at again and again for longer than any machine is slow.
bool comesTrue(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

// A bus with nobody on it.
class PrivateBus {
public:
    PrivateBus() : m_bus(g_test_dbus_new(G_TEST_DBUS_NONE)) {
        g_test_dbus_up(m_bus);
        address = g_test_dbus_get_bus_address(m_bus);
    }
    ~PrivateBus() {
        g_test_dbus_stop(m_bus);
        g_object_unref(m_bus);
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    std::string address;

private:
    // What starting a bus changes.
    EnvironmentVariable m_session{"DBUS_SESSION_BUS_ADDRESS"};
    EnvironmentVariable m_display{"DISPLAY"};
    EnvironmentVariable m_runtime{"XDG_RUNTIME_DIR"};
    GTestDBus* m_bus;
};

// The screen saver's and the login manager's part of a desktop, on a thread of its own.
class Desktop {
public:
    explicit Desktop(std::string address, bool answers = true)
        : m_address(std::move(address)), m_answers(answers), m_thread([this] { serve(); }) {
        m_isReady.get_future().wait();
    }
    ~Desktop() {
        g_main_loop_quit(m_loop);
        m_thread.join();
        if (m_lock >= 0) close(m_lock);
    }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    bool isScreenSaverOff() const { return m_isScreenSaverOff; }
    bool wasAskedBack() const { return m_wasAskedBack; }
    int callCount() const { return m_callCount; }

    // As the login manager does it: the lock is held until nobody has the other end open.
    bool isSleepOff() const {
        pollfd lock{m_lock, 0, 0};
        return m_lock >= 0 && poll(&lock, 1, 0) == 0;
    }

private:
    void serve() {
        GMainContext* context = g_main_context_new();
        g_main_context_push_thread_default(context);
        m_loop = g_main_loop_new(context, FALSE);
        GDBusConnection* bus = g_dbus_connection_new_for_address_sync(
            m_address.c_str(),
            static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION),
            nullptr, nullptr, nullptr);
        GDBusNodeInfo* services = g_dbus_node_info_new_for_xml(kServices, nullptr);
        const GDBusInterfaceVTable methods{&Desktop::call, nullptr, nullptr, {}};
        offer(bus, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", services->interfaces[0],
              methods);
        offer(bus, "org.freedesktop.login1", "/org/freedesktop/login1", services->interfaces[1], methods);
        m_isReady.set_value();
        g_main_loop_run(m_loop);
        g_dbus_node_info_unref(services);
        g_dbus_connection_close_sync(bus, nullptr, nullptr);
        g_object_unref(bus);
        g_main_loop_unref(m_loop);
        g_main_context_pop_thread_default(context);
        g_main_context_unref(context);
    }

    void offer(GDBusConnection* bus, const char* name, const char* path, GDBusInterfaceInfo* interface,
               const GDBusInterfaceVTable& methods) {
        g_dbus_connection_register_object(bus, path, interface, &methods, this, nullptr, nullptr);
        GVariant* reply = g_dbus_connection_call_sync(
            bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
            g_variant_new("(su)", name, 4U), nullptr, G_DBUS_CALL_FLAGS_NONE, -1, nullptr, nullptr);
        g_variant_unref(reply);
    }

    static void call(GDBusConnection* bus, const char* sender, const char*, const char* interface,
                     const char* method, GVariant*, GDBusMethodInvocation* invocation, gpointer self) {
        auto& desktop = *static_cast<Desktop*>(self);
        ++desktop.m_callCount;
        if (!desktop.m_answers) return g_object_unref(invocation);
        if (std::string(interface).find("login1") != std::string::npos) {
            desktop.lock(invocation);
        } else if (std::string(method) == "Inhibit") {
            desktop.m_isScreenSaverOff = true;
            g_bus_watch_name_on_connection(bus, sender, G_BUS_NAME_WATCHER_FLAGS_NONE, nullptr,
                                           &Desktop::forget, self, nullptr);
            g_dbus_method_invocation_return_value(invocation, g_variant_new("(u)", kCookie));
        } else {
            desktop.m_wasAskedBack = true;
            desktop.m_isScreenSaverOff = false;
            g_dbus_method_invocation_return_value(invocation, nullptr);
        }
    }

    static void forget(GDBusConnection*, const char*, gpointer self) {
        static_cast<Desktop*>(self)->m_isScreenSaverOff = false;
    }

    void lock(GDBusMethodInvocation* invocation) {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
        m_lock = ends[0];
        GUnixFDList* files = g_unix_fd_list_new_from_array(&ends[1], 1); // and closes it
        g_dbus_method_invocation_return_value_with_unix_fd_list(invocation, g_variant_new("(h)", 0), files);
        g_object_unref(files);
    }

    std::string m_address;
    bool m_answers;
    std::atomic<bool> m_isScreenSaverOff = false;
    std::atomic<bool> m_wasAskedBack = false;
    std::atomic<int> m_callCount = 0;
    std::atomic<int> m_lock = -1;
    GMainLoop* m_loop = nullptr;
    std::promise<void> m_isReady;
    std::thread m_thread;
};

// The bus of the test as both of the system's.
struct OnBus {
    explicit OnBus(const std::string& address)
        : session("DBUS_SESSION_BUS_ADDRESS", address), system("DBUS_SYSTEM_BUS_ADDRESS", address) {}
    EnvironmentVariable session;
    EnvironmentVariable system;
};

std::optional<std::string> noteOf(AwakeScreen& awake) {
    std::optional<std::string> note;
    REQUIRE(comesTrue([&] {
        if (const std::optional<std::string> taken = awake.takeNote()) note = taken;
        return !awake.isAsking();
    }));
    return note;
}

} // namespace

TEST_CASE("screen saver and sleep are held off as long as it lives, and then given back") {
    const PrivateBus bus;
    const OnBus environment(bus.address);
    const Desktop desktop(bus.address);
    {
        AwakeScreen awake;
        CHECK_FALSE(noteOf(awake).has_value());
        CHECK(desktop.isScreenSaverOff());
        CHECK(desktop.isSleepOff());
        CHECK_FALSE(awake.takeNote().has_value());
    }
    CHECK(comesTrue([&] { return desktop.wasAskedBack() && !desktop.isScreenSaverOff(); }));
    CHECK(comesTrue([&] { return !desktop.isSleepOff(); }));
}

TEST_CASE("one that nobody took the answer of gives back as well") {
    const PrivateBus bus;
    const OnBus environment(bus.address);
    const Desktop desktop(bus.address);
    {
        const AwakeScreen awake;
        REQUIRE(comesTrue([&] { return desktop.isSleepOff(); }));
    }
    CHECK(comesTrue([&] { return !desktop.isScreenSaverOff() && !desktop.isSleepOff(); }));
}

TEST_CASE("without a bus there is one note and no error") {
    const testing::TemporaryFolder folder;
    const EnvironmentVariable runtime("XDG_RUNTIME_DIR", folder.path().string());
    const EnvironmentVariable display("DISPLAY"); // nor an X server
    display.unset();
    const OnBus environment("");
    const EnvironmentVariable system("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    AwakeScreen awake;
    CHECK(noteOf(awake) ==
          "the desktop does not let the show hold off the screen saver and sleep; "
          "switch them off in its settings");
    CHECK_FALSE(awake.takeNote().has_value());
}

TEST_CASE("a bus without a desktop is noted as well") {
    const PrivateBus bus;
    const OnBus environment(bus.address);
    AwakeScreen awake;
    CHECK(noteOf(awake).has_value());
}

TEST_CASE("a desktop that does not answer delays neither beginning nor end") {
    const PrivateBus bus;
    const OnBus environment(bus.address);
    const Desktop desktop(bus.address, false);
    auto awake = std::make_unique<AwakeScreen>();
    REQUIRE(comesTrue([&] { return desktop.callCount() > 0; }));
    CHECK(awake->isAsking());
    const auto begin = std::chrono::steady_clock::now();
    awake.reset();
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(2500)); // its patience is 3 s
}

// Not a test: what the next one starts and kills.
TEST_CASE("awake until it is killed" * doctest::skip()) {
    AwakeScreen awake;
    comesTrue([&] { return awake.takeNote().has_value(); });
}

TEST_CASE("a crash gives both back") {
    const PrivateBus bus;
    const OnBus environment(bus.address);
    const Desktop desktop(bus.address);
    std::string program = "/proc/self/exe";
    std::string which = "--test-case=awake until it is killed";
    std::string unskipped = "--no-skip";
    std::array<char*, 4> arguments{program.data(), which.data(), unskipped.data(), nullptr};
    pid_t process = 0;
    REQUIRE(posix_spawn(&process, program.c_str(), nullptr, nullptr, arguments.data(), environ) == 0);
    CHECK(comesTrue([&] { return desktop.isScreenSaverOff() && desktop.isSleepOff(); }));
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
    CHECK(comesTrue([&] { return !desktop.isScreenSaverOff() && !desktop.isSleepOff(); }));
    CHECK_FALSE(desktop.wasAskedBack());
}
