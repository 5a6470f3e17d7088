#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "cli/command_line.h"
#include "environment_variable.h"
#include "sample_network.h"

namespace atlas::testing {

// Sends one of the process's streams into a file for a while.
class Redirection {
public:
    Redirection(std::FILE* stream, const std::filesystem::path& file) : m_stream(stream) {
        std::cout.flush();
        std::fflush(stream);
        m_kept = dup(fileno(stream));
        const int target = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        dup2(target, fileno(stream));
        close(target);
    }
    ~Redirection() {
        std::cout.flush();
        std::fflush(m_stream);
        std::clearerr(m_stream);
        dup2(m_kept, fileno(m_stream));
        close(m_kept);
    }
    Redirection(const Redirection&) = delete;
    Redirection& operator=(const Redirection&) = delete;

private:
    std::FILE* m_stream;
    int m_kept = -1;
};

struct Run {
    CommandLineOutcome outcome;
    std::string out;
    std::string err;

    int exitCode() const { return outcome.exitCode.value_or(-1); }
};

inline Run run(std::vector<std::string> arguments) {
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    const TemporaryFolder folder;
    arguments.insert(arguments.begin(), "sister-atlas");
    std::vector<char*> pointers;
    for (std::string& argument : arguments) {
        pointers.push_back(argument.data());
    }
    Run result;
    {
        const Redirection out(stdout, folder.path() / "out");
        const Redirection err(stderr, folder.path() / "err");
        result.outcome = runCommandLine(static_cast<int>(pointers.size()), pointers.data());
    }
    result.out = readFile(folder.path() / "out");
    result.err = readFile(folder.path() / "err");
    return result;
}

inline bool isOneLine(const std::string& text) {
    return !text.empty() && text.find('\n') == text.size() - 1;
}

inline std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace atlas::testing
