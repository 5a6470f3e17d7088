#include "app/window/link_opener.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

constexpr const char* kOpener = "xdg-open";

// Its output belongs to nobody.
class SilentActions {
public:
    SilentActions() {
        posix_spawn_file_actions_init(&m_actions);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&m_actions, stream, "/dev/null", O_WRONLY, 0);
    }
    SilentActions(const SilentActions&) = delete;
    SilentActions& operator=(const SilentActions&) = delete;
    ~SilentActions() { posix_spawn_file_actions_destroy(&m_actions); }

    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

// A browser may stay for hours. Once it has ended it leaves an entry in the system's table until somebody
// asks for it: done when the next page is opened, by the one thread that opens pages.
void forgetEnded(std::vector<pid_t>& processes) {
    std::erase_if(processes, [](pid_t process) { return waitpid(process, nullptr, WNOHANG) != 0; });
}

} // namespace

bool isWebAddress(const std::string& address) {
    if (!address.starts_with("http://") && !address.starts_with("https://")) return false;
    return std::none_of(address.begin(), address.end(), [](char sign) {
        const auto byte = static_cast<unsigned char>(sign);
        return byte <= ' ' || byte == 0x7F || sign == '"' || sign == '\\';
    });
}

Result<void> openLink(const std::string& address) {
    if (!isWebAddress(address))
        return failure(inQuotes(address) + " is not a web address; see the data's file");
    static std::vector<pid_t> opened;
    forgetEnded(opened);
    std::string program = kOpener;
    std::string page = address;
    std::array<char*, 3> arguments{program.data(), page.data(), nullptr};
    const SilentActions silent;
    pid_t process = 0;
    const int error = posix_spawnp(&process, kOpener, silent.get(), nullptr, arguments.data(), environ);
    if (error != 0) {
        return failure(std::string("No page can be opened (") + kOpener + ": " + std::strerror(error) +
                       "); copy the link instead");
    }
    opened.push_back(process);
    return {};
}

} // namespace atlas
