#pragma once

#include <cstdlib>
#include <optional>
#include <string>

#include "core/environment.h"

namespace atlas::testing {

// A variable of the environment for one test; afterwards it is what it was.
class EnvironmentVariable {
public:
    explicit EnvironmentVariable(const char* name) : m_name(name) {
        if (const char* value = std::getenv(name)) m_before = value;
    }
    EnvironmentVariable(const char* name, const std::string& value) : EnvironmentVariable(name) {
        set(value);
    }
    ~EnvironmentVariable() {
        if (m_before) {
            set(*m_before);
        } else {
            unset();
        }
    }
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;

    void set(const std::string& value) const {
        setenv(m_name, value.c_str(), 1);
        readEnvironment();
    }
    void unset() const {
        unsetenv(m_name);
        readEnvironment();
    }

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

} // namespace atlas::testing
