#include "export/films/ffmpeg.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

constexpr const char* kProgram = "ffmpeg";
constexpr int kFilm = 3; // the film's file, as ffmpeg has it
constexpr int kPipeBytes = 1 << 20;

tl::unexpected<Error> cannotStart(int errorNumber) {
    if (errorNumber == ENOENT)
        return failure("ffmpeg is not installed, and films are made by it; install the package ffmpeg");
    return failure(fmt::format("ffmpeg cannot be started: {}", std::generic_category().message(errorNumber)));
}

// What the new process has of ours.
class Streams {
public:
    Streams() { posix_spawn_file_actions_init(&m_actions); }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;
    ~Streams() { posix_spawn_file_actions_destroy(&m_actions); }

    void give(int ours, int theirs) { posix_spawn_file_actions_adddup2(&m_actions, ours, theirs); }
    void silence(int theirs) { posix_spawn_file_actions_addopen(&m_actions, theirs, "/dev/null", O_RDWR, 0); }
    const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

// Gives the number of the process, or of the error below zero.
pid_t spawn(std::vector<std::string> words, const Streams& streams) {
    words.insert(words.begin(), kProgram);
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    const int error = posix_spawnp(&process, kProgram, streams.get(), nullptr, arguments.data(), environ);
    return error == 0 ? process : -error;
}

} // namespace

Result<void> checkFfmpeg() {
    Streams silent;
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        silent.silence(stream);
    const pid_t process = spawn({"-version"}, silent);
    if (process < 0) return cannotStart(-process);
    int status = 0;
    waitpid(process, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127) return cannotStart(ENOENT); // of older systems
    return failure("ffmpeg is installed and does not work; see what ffmpeg -version says");
}

Result<Ffmpeg> Ffmpeg::start(const FilmFormat& format, std::FILE* file) {
    Stream complaints(std::tmpfile());
    std::array<int, 2> pipe{};
    if (!complaints || pipe2(pipe.data(), O_CLOEXEC) != 0) return cannotStart(errno);
    fcntl(pipe[1], F_SETPIPE_SZ, kPipeBytes); // fewer turns; what the system does not give is not needed
    Streams streams;
    streams.give(pipe[0], STDIN_FILENO);
    streams.silence(STDOUT_FILENO);
    streams.give(::fileno(complaints.get()), STDERR_FILENO);
    streams.give(::fileno(file), kFilm);
    // A film's head is written last: a pipe would not do.
    const pid_t process = spawn(ffmpegArguments(format, fmt::format("/proc/self/fd/{}", kFilm)), streams);
    ::close(pipe[0]);
    if (process < 0) {
        ::close(pipe[1]);
        return cannotStart(-process);
    }
    return Ffmpeg(process, pipe[1], std::move(complaints));
}

Ffmpeg::Ffmpeg(Ffmpeg&& other) noexcept
    : m_process(std::exchange(other.m_process, 0)),
      m_frames(std::exchange(other.m_frames, -1)),
      m_complaints(std::move(other.m_complaints)) {}

Ffmpeg::~Ffmpeg() {
    closeFrames();
    if (m_process == 0) return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

void Ffmpeg::closeFrames() {
    if (m_frames >= 0) ::close(m_frames);
    m_frames = -1;
}

Error Ffmpeg::complaint() {
    std::rewind(m_complaints.get());
    std::string said;
    std::array<char, 1024> bytes{};
    while (const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), m_complaints.get()))
        said.append(bytes.data(), count);
    while (said.ends_with('\n'))
        said.pop_back();
    const std::string last = said.substr(said.rfind('\n') + 1); // all of it where there is but one line
    return {
        fmt::format("ffmpeg cannot make the film: {}", last.empty() ? "it says nothing" : printable(last))};
}

Result<void> Ffmpeg::add(std::span<const std::uint8_t> pixels) {
    while (!pixels.empty()) {
        const ssize_t written = ::write(m_frames, pixels.data(), pixels.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) { // it has ended
            const Result<void> finished = finish();
            return finished ? tl::unexpected(complaint()) : finished;
        }
        pixels = pixels.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> Ffmpeg::finish() {
    closeFrames();
    int status = 0;
    waitpid(std::exchange(m_process, 0), &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
    return tl::unexpected(complaint());
}

} // namespace atlas
