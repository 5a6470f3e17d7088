#pragma once

namespace atlas {

// For as long as it lives, a signal that asks the process to end (SIGTERM, SIGINT, SIGHUP) is but noted: who
// runs a loop ends it in good order. One at a time.
class EndingSignals {
public:
    EndingSignals();
    ~EndingSignals(); // they do what they did before
    EndingSignals(const EndingSignals&) = delete;
    EndingSignals& operator=(const EndingSignals&) = delete;

    static bool wereSent();
};

} // namespace atlas
