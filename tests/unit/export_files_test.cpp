#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cerrno>
#include <sstream>

#include "export/files/atomic_file.h"
#include "export/files/file_names.h"
#include "export/pictures/png_writer.h"
#include "export/pictures/world_file.h"
#include "tests/support/disk.h"
#include "tests/support/picture.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::readFile;
using testing::TemporaryFolder;

namespace {

std::size_t filesIn(const TemporaryFolder& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        ++count;
    }
    return count;
}

std::vector<std::uint8_t> colourfulPixels(int width, int height) {
    std::vector<std::uint8_t> rgba;
    for (int i = 0; i < width * height; ++i) {
        for (const int channel : {i * 7, i * 13, i * 29, 255 - i}) {
            rgba.push_back(static_cast<std::uint8_t>(channel));
        }
    }
    return rgba;
}

} // namespace

TEST_CASE("a PNG holds the pixels that were written") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "picture.png";
    const std::vector<std::uint8_t> rgba = colourfulPixels(17, 11);
    REQUIRE(writePng(file, rgba, 17, 11, true).has_value());
    const testing::Picture read = testing::readPicture(file);
    CHECK(read.widthPixels == 17);
    CHECK(read.heightPixels == 11);
    CHECK(read.rgba == rgba);
    SUBCASE("without alpha every pixel is opaque") {
        REQUIRE(writePng(file, rgba, 17, 11, false).has_value());
        const testing::Picture opaque = testing::readPicture(file);
        CHECK(opaque.rgba[0] == rgba[0]);
        CHECK(opaque.rgba[7] == 255);
    }
    CHECK(filesIn(folder) == 1); // nothing else is left behind
}

TEST_CASE("a file that is not committed never was") {
    const TemporaryFolder folder;
    const std::filesystem::path target = folder.write("kept.txt", "old");
    {
        Result<AtomicFile> file = AtomicFile::create(target);
        REQUIRE(file.has_value());
        REQUIRE(file->write("half of the ne").has_value());
#ifdef __linux__
        CHECK(filesIn(folder) == 1); // not even while it is written: nothing can be left behind
#endif
    }
    CHECK(readFile(target) == "old");
    CHECK(filesIn(folder) == 1);
    REQUIRE(writeTextFile(target, "new").has_value());
    CHECK(readFile(target) == "new");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("the content comes to the disk before its name does, and the name before the work is done") {
    const TemporaryFolder folder;
    const std::filesystem::path target = folder.write("kept.txt", "old");
    std::vector<std::string> seen;
    const testing::FsyncWatch watch([&](int file) {
        struct stat status {};
        fstat(file, &status);
        seen.push_back((S_ISDIR(status.st_mode) ? "folder, " : "file, ") + readFile(target));
        return 0;
    });
    REQUIRE(writeTextFile(target, "new").has_value());
    CHECK(seen == std::vector<std::string>{"file, old", "folder, new"});
}

TEST_CASE("a disk that fails or is full leaves the old file, and says so") {
    const TemporaryFolder folder;
    const std::filesystem::path target = folder.write("kept.txt", "old");
    const auto isRefused = [&](const std::string& text) {
        const Result<void> written = writeTextFile(target, text);
        return !written && written.error().message.find(target.string()) != std::string::npos;
    };
    bool isRefusedByDisk = false;
    {
        const testing::FsyncWatch watch([](int) { return EIO; });
        isRefusedByDisk = isRefused("new");
    }
    CHECK(isRefusedByDisk);
    bool isRefusedWhenFull = false;
    {
        const testing::FullDisk full;
        isRefusedWhenFull = isRefused("new") && isRefused(std::string(1'000'000, 'x'));
    }
    CHECK(isRefusedWhenFull);
    CHECK(readFile(target) == "old");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("what is written through a link leaves the link, and replaces what it leads to") {
    const TemporaryFolder folder;
    const std::filesystem::path there = folder.path() / "there";
    std::filesystem::create_directory(there);
    const std::filesystem::path link = folder.path() / "link.txt";
    const std::filesystem::path target = there / "target.txt";
    SUBCASE("to a file") {
        folder.write("there/target.txt", "old");
        std::filesystem::create_symlink("there/target.txt", link);
    }
    SUBCASE("to nothing yet") {
        std::filesystem::create_symlink(target, link);
    }
    SUBCASE("over another link") {
        std::filesystem::create_symlink("target.txt", there / "second");
        std::filesystem::create_symlink("there/second", link);
    }
    REQUIRE(writeTextFile(link, "new").has_value());
    CHECK(std::filesystem::is_symlink(link));
    CHECK_FALSE(std::filesystem::is_symlink(target));
    CHECK(readFile(target) == "new");
    CHECK(filesIn(folder) == 2);
}

TEST_CASE("links that lead nowhere and what is no file are refused by name, and stay") {
    const TemporaryFolder folder;
    const std::filesystem::path link = folder.path() / "link";
    SUBCASE("a folder that is not there") {
        std::filesystem::create_symlink("missing/file", link);
    }
    SUBCASE("a device") {
        std::filesystem::create_symlink("/dev/null", link);
    }
    SUBCASE("a pipe") {
        REQUIRE(mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
        std::filesystem::create_symlink("pipe", link);
    }
    const std::size_t before = filesIn(folder);
    const Result<void> written = writeTextFile(link, "new");
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().message.find(link.string()) != std::string::npos);
    CHECK(std::filesystem::is_symlink(link));
    CHECK(filesIn(folder) == before);
}

TEST_CASE("links that go round in a circle are followed no further") {
    const TemporaryFolder folder;
    std::filesystem::create_symlink("b", folder.path() / "a");
    std::filesystem::create_symlink("a", folder.path() / "b");
    CHECK(behindLinks(folder.path() / "a") == folder.path() / "a");
}

TEST_CASE("a file that only its owner may read stays so") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("mine.txt", "old");
    std::filesystem::permissions(file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    REQUIRE(writeTextFile(file, "new").has_value());
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a new file takes the next name that is free when it is finished, whoever took the others") {
    const TemporaryFolder folder;
    const std::filesystem::path wanted = folder.path() / "map.png";
    Result<AtomicFile> slow = AtomicFile::create(wanted, WhenTaken::NextName);
    REQUIRE(slow.has_value());
    REQUIRE(slow->write("slow").has_value());
    CHECK(writeNewTextFile(wanted, "first") == wanted); // meanwhile
    std::filesystem::create_symlink("nowhere", folder.path() / "map-2.png");
    REQUIRE(slow->commit().has_value());
    CHECK(slow->target() == folder.path() / "map-3.png");
    CHECK(readFile(slow->target()) == "slow");
    CHECK(readFile(wanted) == "first");
    CHECK(filesIn(folder) == 3);
    const std::vector<std::uint8_t> rgba = colourfulPixels(2, 2);
    Result<PngWriter> png = PngWriter::create({wanted, 2, 1, true, WhenTaken::NextName});
    REQUIRE(png.has_value());
    REQUIRE(png->addRow(std::span(rgba).first(8)).has_value());
    CHECK(png->finish({}) == folder.path() / "map-4.png");
}

TEST_CASE("file systems that cannot bring a file to the disk are taken as they are") {
    const TemporaryFolder folder;
    const testing::FsyncWatch watch([](int) { return EINVAL; });
    CHECK(writeTextFile(folder.path() / "new.txt", "new").has_value());
}

TEST_CASE("folders are made with those above them, and stay where they are there") {
    const TemporaryFolder folder;
    std::size_t synchronised = 0;
    const testing::FsyncWatch watch([&](int) {
        ++synchronised;
        return 0;
    });
    CHECK_FALSE(makeFolder(folder.path() / "a" / "b"));
    CHECK(std::filesystem::is_directory(folder.path() / "a" / "b"));
    CHECK(synchronised == 2);
    CHECK_FALSE(makeFolder(folder.path() / "a" / "b"));
    CHECK(synchronised == 2);
    CHECK(makeFolder(folder.write("file", "") / "c"));
}

TEST_CASE("a folder that is not there is named") {
    const TemporaryFolder folder;
    const std::filesystem::path target = folder.path() / "missing" / "picture.png";
    const Result<void> written = writePng(target, colourfulPixels(2, 2), 2, 2, true);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().message.find(target.string()) != std::string::npos);
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("a world file leads from a pixel to its place and back") {
    Viewport viewport;
    viewport.widthPixels = 800;
    viewport.heightPixels = 500;
    viewport.insets = {100.0, 20.0, 0.0, 0.0};
    for (const ProjectionInfo& info : allProjections()) {
        if (info.family == ProjectionFamily::Hemisphere) continue;
        CAPTURE(info.id);
        const ProjectionKind kind = info.kind;
        Camera camera = withProjection(Camera{}, kind);
        camera.zoom = 2.0;
        camera = centredOn(camera, {24.0, 40.0});
        std::istringstream text(worldFileText(camera, viewport));
        double acrossX = 0.0;
        double rotationY = 1.0;
        double rotationX = 1.0;
        double downY = 0.0;
        double firstX = 0.0;
        double firstY = 0.0;
        text >> acrossX >> rotationY >> rotationX >> downY >> firstX >> firstY;
        REQUIRE(text);
        CHECK(rotationX == 0.0);
        CHECK(rotationY == 0.0);
        CHECK(acrossX == doctest::Approx(-downY));
        // The middle of pixel (300, 200), by the world file and by the camera.
        const PlanePoint metres{firstX + 300 * acrossX, firstY + 200 * downY};
        const std::optional<LngLat> byFile = projectionOf(camera).inverse(metres / kEarthRadiusMetres);
        const std::optional<LngLat> byCamera = placeAt(camera, viewport, {300.5, 200.5});
        REQUIRE(byFile.has_value());
        REQUIRE(byCamera.has_value());
        CHECK(byFile->longitudeDegrees == doctest::Approx(byCamera->longitudeDegrees).epsilon(1e-7));
        CHECK(byFile->latitudeDegrees == doctest::Approx(byCamera->latitudeDegrees).epsilon(1e-7));
    }
}

TEST_CASE("a world file is called as a GIS looks for it") {
    CHECK(worldFilePath("maps/a.png") == "maps/a.pgw");
    CHECK(worldFilePath("a.JPG") == "a.jgw");
    CHECK(worldFilePath("a.jpeg") == "a.jgw");
    CHECK(worldFilePath("a.webp") == "a.wpw");
    CHECK(projectionFilePath("a.webp") == "a.prj");
}

TEST_CASE("world files appear together, or not at all") {
    const TemporaryFolder folder;
    const std::filesystem::path picture = folder.path() / "map.png";
    {
        Result<WorldFiles> files = WorldFiles::create(picture, Camera{}, Viewport{});
        REQUIRE(files.has_value());
        CHECK(filesIn(folder) <= 2); // under names of their own where the system has no nameless files
    }
    CHECK(filesIn(folder) == 0);
    Result<WorldFiles> files = WorldFiles::create(picture, Camera{}, Viewport{});
    REQUIRE(files.has_value());
    REQUIRE(files->commit().has_value());
    CHECK(filesIn(folder) == 2);
}

TEST_CASE("a world file that cannot be written is told before the picture is drawn") {
    const TemporaryFolder folder;
    const std::filesystem::path picture = folder.path() / "map.png";
    std::filesystem::create_directory(projectionFilePath(picture)); // stands where a file should
    const Result<WorldFiles> files = WorldFiles::create(picture, Camera{}, Viewport{});
    REQUIRE_FALSE(files.has_value());
    CHECK(files.error().message.find("map.prj") != std::string::npos);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("the globe has no world file, and says so") {
    const Result<void> possible =
        checkWorldFilePossible(withProjection(Camera{}, ProjectionKind::Orthographic));
    REQUIRE_FALSE(possible.has_value());
    CHECK(possible.error().message.find("flat") != std::string::npos);
}
