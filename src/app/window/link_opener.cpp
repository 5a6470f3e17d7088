#include "app/window/link_opener.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <system_error>
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

// To the program that the desktop has for it.
Result<void> handOver(std::string target) {
    static std::vector<pid_t> opened;
    forgetEnded(opened);
    std::string program = kOpener;
    std::array<char*, 3> arguments{program.data(), target.data(), nullptr};
    const SilentActions silent;
    pid_t process = 0;
    const int error = posix_spawnp(&process, kOpener, silent.get(), nullptr, arguments.data(), environ);
    if (error != 0) return failure(std::string(kOpener) + ": " + std::strerror(error));
    opened.push_back(process);
    return {};
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
    return handOver(address).map_error([](const Error& error) {
        return Error{"No page can be opened (" + error.message + "); copy the link instead"};
    });
}

Result<void> openFolderOf(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.parent_path();
    std::error_code none;
    if (!std::filesystem::is_directory(folder, none))
        return failure("The folder " + folder.string() + " is not there any more");
    return handOver(folder.string()).map_error([&folder](const Error& error) {
        return Error{"The folder " + folder.string() + " cannot be opened (" + error.message +
                     "); open it by hand"};
    });
}

} // namespace atlas
