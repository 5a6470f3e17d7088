#pragma once

#include <memory>
#include <optional>
#include <string>

namespace atlas {

// Holds off the screen saver (org.freedesktop.ScreenSaver, or X11's own where nobody answers) and the
// system's sleep (org.freedesktop.login1) for as long as it lives. It asks over D-Bus on a thread of its own
// and never waits for an answer. They are held by connections and a file of this process: when the process
// ends, however that comes about, they are given back.
class AwakeScreen {
public:
    AwakeScreen();
    ~AwakeScreen();
    AwakeScreen(const AwakeScreen&) = delete;
    AwakeScreen& operator=(const AwakeScreen&) = delete;

    // Until takeNote() has seen the answer.
    bool isAsking() const;

    // Once the answer is there, and then once: what could not be held off, in a line for the speaker. Nothing
    // when both are held off.
    std::optional<std::string> takeNote();

private:
    struct Asked;
    std::unique_ptr<Asked> m_asked;
};

} // namespace atlas
