#include "core/ending_signals.h"

#include <array>
#include <csignal>

namespace atlas {

namespace {

constexpr std::array kEnding{SIGTERM, SIGINT, SIGHUP};

using Handler = void (*)(int);
std::array<Handler, kEnding.size()> handlersBefore{};

// All that a handler may do.
volatile std::sig_atomic_t wasSent = 0;
extern "C" void noteSignal(int /*signal*/) {
    wasSent = 1;
}

} // namespace

EndingSignals::EndingSignals() {
    wasSent = 0;
    for (std::size_t i = 0; i < kEnding.size(); ++i)
        handlersBefore.at(i) = std::signal(kEnding.at(i), noteSignal);
}

EndingSignals::~EndingSignals() {
    for (std::size_t i = 0; i < kEnding.size(); ++i)
        std::signal(kEnding.at(i), handlersBefore.at(i));
}

bool EndingSignals::wereSent() {
    return wasSent != 0;
}

} // namespace atlas
