#include "data/preferences.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>

using namespace atlas;

namespace {

// A variable of the environment for one test, and what it was afterwards.
class Variable {
public:
    explicit Variable(const char* name) : m_name(name) {
        if (const char* value = std::getenv(name)) m_before = value;
    }
    ~Variable() {
        if (m_before) {
            set(m_before->c_str());
        } else {
            unset();
        }
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    void set(const char* value) const { setenv(m_name, value, 1); }
    void unset() const { unsetenv(m_name); }

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("preferences lie where the desktop keeps them") {
    const Variable config("XDG_CONFIG_HOME");
    const Variable home("HOME");
    config.set("/somewhere/config");
    home.set("/home/someone");
    CHECK(preferencesFile() == "/somewhere/config/sister-atlas/preferences.json");
    config.set("relative");
    CHECK(preferencesFile() == "/home/someone/.config/sister-atlas/preferences.json");
    config.unset();
    CHECK(preferencesFile() == "/home/someone/.config/sister-atlas/preferences.json");
    home.unset();
    CHECK(preferencesFile().empty());
}

TEST_CASE("preferences say again what they said") {
    CHECK(preferencesFrom(textOf({true})).hintsClosed);
    CHECK_FALSE(preferencesFrom(textOf({false})).hintsClosed);
    CHECK(textOf({true}, "no json") == textOf({true}));
}
