// Pictures as large as posters: drawn in tiles, by the program itself, in little memory.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <vector>

#include "export/pictures/picture.h"
#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

[[maybe_unused]] constexpr long kMostMemoryKilobytes = 700'000;

std::size_t filesIn(const TemporaryFolder& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++count;
    return count;
}

struct Ended {
    int status = -1; // as waitpid tells it
    long memoryKilobytes = 0;
};

// A run of the program, which keeps silent.
Ended runProgram(const std::vector<std::string>& arguments) {
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    std::vector<std::string> words{programFile().string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t silent{};
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int failed =
        posix_spawn(&process, words.front().c_str(), &silent, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&silent);
    REQUIRE(failed == 0);
    Ended ended;
    rusage used{};
    REQUIRE(wait4(process, &ended.status, 0, &used) == process);
    ended.memoryKilobytes = used.ru_maxrss;
    return ended;
}

int shell(const std::string& command) {
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    return std::system(command.c_str());
}

// The same picture put together of its columns and rows, as far as a driver rounds alike.
std::size_t differingChannels(const Picture& a, const Picture& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i)
        count += std::abs(a.rgba[i] - b.rgba[i]) > 1 ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a picture wider than can be drawn at once is its tiles, and no seam is seen") {
    Studio& studio = Studio::instance();
    SceneInputs inputs = inputsFor(shippedNetwork().network, Camera{});
    inputs.view.labels.areShown = true;
    inputs.title = "A frieze";
    inputs.viewport = viewportForPicture(16'500, 160, inputs);
    const Picture frieze = studio.draw(inputs); // two columns
    const Picture whole = studio.drawInTiles(inputs, 8192, 160);
    REQUIRE(frieze.widthPixels == 16'500);
    CHECK(differingChannels(frieze, whole) <= 40);
    const Picture finer = studio.drawInTiles(inputs, 3000, 64);
    CHECK(differingChannels(frieze, finer) <= 40);
}

TEST_CASE("the largest picture of all takes less than 700 MB") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "poster.png";
    const Ended ended = runProgram({"export", file.string(), "--size", "20000x20000", "--country", "JP",
                                    "--legend", "--title", "Partners of Japan"});
    CHECK(ended.status == 0);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed
    CHECK(ended.memoryKilobytes < kMostMemoryKilobytes);
#endif
    CHECK(std::filesystem::file_size(file) > 1'000'000);
}

TEST_CASE("a disk that fills up while a poster is written leaves nothing") {
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "poster.png").string();
    // 200 KB, in units of 1 KB or of half of that
    const std::string limited = "trap '' XFSZ; ulimit -f 200; '" + programFile().string() + "' export '" +
                                out + "' --size 3000x2000 2> '" + folder.path().string() + "/said'";
    CHECK(WEXITSTATUS(shell(limited)) == 2);
    CHECK(readFile(folder.path() / "said") ==
          "sister-atlas: error: cannot write " + out + "; is the disk full?\n");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a poster that is given up leaves nothing") {
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "poster.png").string();
    const std::string stopped = "timeout -s INT 2 '" + programFile().string() + "' export '" + out +
                                "' --size 20000x20000 2> /dev/null";
    CHECK(shell(stopped) != 0);
    CHECK(filesIn(folder) == 0);
}
