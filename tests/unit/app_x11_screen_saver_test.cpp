// On an X server of the test's own, whose screen saver comes after a second without input.
#include "app/services/x11_screen_saver.h"

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>
#undef None // which are words of doctest, too
#undef Bool
#undef Status
#undef Success
#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <functional>
#include <optional>
#include <string>
#include <thread>

#include "tests/support/environment_variable.h"

using namespace atlas;
using atlas::testing::EnvironmentVariable;

namespace {

constexpr unsigned long kIdleMilliseconds = 2500; // well beyond the screen saver's second

bool comesTrue(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

pid_t started(std::array<std::string, 6> words, const posix_spawn_file_actions_t* actions) {
    std::array<char*, 7> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i)
        arguments[i] = words[i].empty() ? nullptr : words[i].data();
    pid_t process = 0;
    REQUIRE(posix_spawnp(&process, arguments[0], actions, nullptr, arguments.data(), environ) == 0);
    return process;
}

class XServer {
public:
    XServer() {
        std::array<int, 2> ends{};
        REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
        m_process = started({"Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset"}, &actions);
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        std::array<char, 16> number{};
        REQUIRE(read(ends[0], number.data(), number.size() - 1) > 0);
        close(ends[0]);
        const std::string text = number.data();
        m_name.set(":" + text.substr(0, text.find('\n')));
        m_display = XOpenDisplay(nullptr);
        REQUIRE(m_display != nullptr);
        XSetScreenSaver(m_display, 1, 0, DontPreferBlanking, AllowExposures);
        m_info = XScreenSaverAllocInfo();
    }
    ~XServer() {
        XFree(m_info);
        XCloseDisplay(m_display);
        kill(m_process, SIGTERM);
        waitpid(m_process, nullptr, 0);
    }
    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;

    bool isScreenSaverOn() {
        look();
        return m_info->state == ScreenSaverOn;
    }
    unsigned long idleMilliseconds() {
        look();
        return m_info->idle;
    }

private:
    void look() { XScreenSaverQueryInfo(m_display, DefaultRootWindow(m_display), m_info); }

    EnvironmentVariable m_name{"DISPLAY"};
    EnvironmentVariable m_wayland{"WAYLAND_DISPLAY", ""};
    pid_t m_process = 0;
    Display* m_display = nullptr;
    XScreenSaverInfo* m_info = nullptr;
};

} // namespace

TEST_CASE("X11's screen saver is held off as long as the hold lives and comes back") {
    XServer server;
    std::optional<X11ScreenSaverHold> hold = X11ScreenSaverHold::taken();
    REQUIRE(hold->isHeld());
    REQUIRE(comesTrue([&] { return server.idleMilliseconds() > kIdleMilliseconds; }));
    CHECK_FALSE(server.isScreenSaverOn());
    hold.reset();
    CHECK(comesTrue([&] { return server.isScreenSaverOn(); }));
}

TEST_CASE("where no X server is, nothing is held") {
    const EnvironmentVariable display("DISPLAY");
    display.unset();
    CHECK_FALSE(X11ScreenSaverHold::taken().isHeld());
    display.set(":123456");
    CHECK_FALSE(X11ScreenSaverHold::taken().isHeld());
    CHECK_FALSE(X11ScreenSaverHold().isHeld());
}
