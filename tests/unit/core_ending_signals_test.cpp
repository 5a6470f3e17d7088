#include "core/ending_signals.h"

#include <doctest/doctest.h>

#include <csignal>

using namespace atlas;

TEST_CASE("a signal that asks the process to end is noted, and ends nothing") {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const EndingSignals signals;
        CHECK_FALSE(EndingSignals::wereSent());
        std::raise(signal);
        CHECK(EndingSignals::wereSent());
    }
}

TEST_CASE("afterwards signals do what they did before") {
    const auto before = std::signal(SIGTERM, SIG_IGN);
    { const EndingSignals signals; }
    const bool isIgnored = std::signal(SIGTERM, before) == SIG_IGN;
    CHECK(isIgnored);
}
