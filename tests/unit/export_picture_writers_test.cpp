// Pictures as files: what each format holds, and that none is called saved that is not whole.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>
#include <webp/decode.h>

#include <cstdio>

#include <jpeglib.h>

#include <array>
#include <cmath>
#include <random>
#include <string>

#include "export/pictures/picture_formats.h"
#include "tests/support/disk.h"
#include "tests/support/patience.h"
#include "tests/support/picture.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using testing::readFile;
using testing::TemporaryFolder;

namespace {

constexpr int kWidth = 333; // odd, and more rows than are taken at once
constexpr int kHeight = 201;
constexpr std::array kEndings{".png", ".jpg", ".webp"};

std::size_t filesIn(const TemporaryFolder& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++count;
    return count;
}

// Soft colours, which every format keeps well; with alpha the left half is clear.
std::vector<std::uint8_t> rowOf(int y, bool withAlpha = false) {
    std::vector<std::uint8_t> row;
    for (int x = 0; x < kWidth; ++x) {
        const auto soft = [&](double at) { return static_cast<std::uint8_t>(127.5 + 100.0 * std::sin(at)); };
        for (const double at : {x / 40.0, y / 30.0, (x + y) / 50.0})
            row.push_back(soft(at));
        row.push_back(withAlpha && x < kWidth / 2 ? 0 : 255);
    }
    return row;
}

// Of which most is on the disk before the last row comes.
std::vector<std::uint8_t> roughRow(int y) {
    std::mt19937 dice(static_cast<unsigned>(y)); // the same on every machine
    std::vector<std::uint8_t> row;
    for (int i = 0; i < 4 * kWidth; ++i)
        row.push_back(static_cast<std::uint8_t>(dice() & 255U));
    return row;
}

Result<void> addAllRows(PictureWriter& writer, bool withAlpha = false) {
    for (int y = 0; y < kHeight; ++y) {
        if (const Result<void> added = writer.addRow(rowOf(y, withAlpha)); !added) return added;
    }
    return {};
}

Result<std::filesystem::path> written(const PictureFile& picture, const Progress& progress = {}) {
    Result<std::unique_ptr<PictureWriter>> writer = createPictureWriter(picture);
    if (!writer) return tl::unexpected(writer.error());
    if (const Result<void> added = addAllRows(**writer, picture.withAlpha); !added)
        return tl::unexpected(added.error());
    return (*writer)->finish(progress);
}

std::vector<std::uint8_t> allRows(bool withAlpha = false) {
    std::vector<std::uint8_t> all;
    for (int y = 0; y < kHeight; ++y) {
        const std::vector<std::uint8_t> row = rowOf(y, withAlpha);
        all.insert(all.end(), row.begin(), row.end());
    }
    return all;
}

std::vector<std::uint8_t> decodedJpeg(const std::string& bytes) {
    jpeg_error_mgr errors{};
    jpeg_decompress_struct reader{};
    reader.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&reader);
    jpeg_mem_src(&reader, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&reader, TRUE);
    reader.out_color_space = JCS_EXT_RGBA;
    jpeg_start_decompress(&reader);
    std::vector<std::uint8_t> rgba(4UL * reader.output_width * reader.output_height);
    for (JDIMENSION y = 0; y < reader.output_height; ++y) {
        JSAMPROW row = rgba.data() + 4UL * y * reader.output_width;
        jpeg_read_scanlines(&reader, &row, 1);
    }
    jpeg_finish_decompress(&reader);
    jpeg_destroy_decompress(&reader);
    return rgba;
}

std::vector<std::uint8_t> decodedWebp(const std::string& bytes) {
    int width = 0;
    int height = 0;
    std::uint8_t* pixels =
        WebPDecodeRGBA(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), &width, &height);
    REQUIRE(pixels != nullptr);
    REQUIRE(width == kWidth);
    REQUIRE(height == kHeight);
    std::vector<std::uint8_t> rgba(pixels, pixels + 4UL * kWidth * kHeight);
    WebPFree(pixels);
    return rgba;
}

// The mean step between what is seen of two pictures: nothing of what is clear.
double meanStep(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
    REQUIRE(a.size() == b.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); i += 4) {
        sum += std::abs(a[i + 3] - b[i + 3]);
        for (std::size_t channel = i; channel < i + 3 && a[i + 3] > 0; ++channel)
            sum += std::abs(a[channel] - b[channel]);
    }
    return sum / static_cast<double>(a.size());
}

// Writes the end of a JPEG into the middle of the one file of this process that lies in the folder and has no
// name.
void damageNameless(const TemporaryFolder& folder) {
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        const std::string leadsTo = std::filesystem::read_symlink(entry.path(), gone).string();
        if (!leadsTo.starts_with(folder.path().string() + "/")) continue;
        const int file = open(entry.path().c_str(), O_RDWR | O_CLOEXEC);
        REQUIRE(file >= 0);
        const off_t middle = lseek(file, 0, SEEK_END) / 2;
        REQUIRE(middle > 0);
        REQUIRE(pwrite(file, "\xff\xd9", 2, middle) == 2);
        close(file);
        return;
    }
    FAIL("no file is open there");
}

} // namespace

TEST_CASE("every format holds the picture that was written") {
    const TemporaryFolder folder;
    const auto saved = [&](const char* name, bool withAlpha) {
        const Result<std::filesystem::path> file =
            written({folder.path() / name, kWidth, kHeight, withAlpha});
        REQUIRE(file.has_value());
        return readFile(*file);
    };
    saved("a.png", true);
    CHECK(testing::readPicture(folder.path() / "a.png").rgba == allRows(true));
    CHECK(meanStep(allRows(), decodedJpeg(saved("a.jpg", false))) < 1.0);
    CHECK(meanStep(allRows(), decodedJpeg(saved("a.JPEG", false))) < 1.0);
    CHECK(meanStep(allRows(), decodedWebp(saved("a.webp", false))) < 1.5);
    CHECK(meanStep(allRows(true), decodedWebp(saved("b.webp", true))) < 1.5);
}

TEST_CASE("a picture on paper says how large it is, and a PNG what its colours are") {
    const TemporaryFolder folder;
    const auto saved = [&](const char* name, int dotsPerInch) {
        return readFile(
            *written({folder.path() / name, kWidth, kHeight, false, WhenTaken::Replace, dotsPerInch}));
    };
    const std::string png = saved("a.png", 300);
    const std::string size("\0\0\0\x09pHYs\0\0\x2e\x23\0\0\x2e\x23\x01", 17); // 11,811 dots a metre
    CHECK(png.find(size) != std::string::npos);
    CHECK(png.find("sRGB") != std::string::npos);
    CHECK(saved("b.png", 0).find("pHYs") == std::string::npos);
    const std::string jpeg = saved("a.jpg", 150);
    CHECK(jpeg.substr(6, 12) == std::string("JFIF\0\x01\x01\x01\0\x96\0\x96", 12));
}

TEST_CASE("a disk that fills up in the middle leaves no picture, and the old one as it was") {
    for (const char* ending : kEndings) {
        CAPTURE(std::string(ending));
        const TemporaryFolder folder;
        const std::filesystem::path file = folder.write(std::string("map") + ending, "old");
        std::string message;
        for (const rlim_t room : {rlim_t{0}, rlim_t{500}, rlim_t{1500}}) {
            const testing::FullDisk full(room);
            const Result<std::filesystem::path> refused = written({file, kWidth, kHeight});
            message = refused ? "saved" : refused.error().message;
            if (message == "saved") break;
        }
        CHECK(message.find(file.string()) != std::string::npos);
        CHECK(readFile(file) == "old");
        CHECK(filesIn(folder) == 1);
    }
}

TEST_CASE("what is damaged on its way to the disk is told, and is no picture") {
    for (const char* ending : {".png", ".jpg"}) {
        CAPTURE(std::string(ending));
        const TemporaryFolder folder;
        Result<std::unique_ptr<PictureWriter>> writer =
            createPictureWriter({folder.path() / (std::string("map") + ending), kWidth, kHeight});
        REQUIRE(writer.has_value());
        for (int y = 0; y < kHeight; ++y)
            REQUIRE((*writer)->addRow(roughRow(y)).has_value());
        damageNameless(folder);
        const Result<std::filesystem::path> finished = (*writer)->finish({});
        REQUIRE_FALSE(finished.has_value());
        CHECK(finished.error().message.find("read back") != std::string::npos);
        writer->reset();
        CHECK(filesIn(folder) == 0);
    }
}

TEST_CASE("while a picture is read back it can still be given up") {
    for (const char* ending : kEndings) {
        CAPTURE(std::string(ending));
        const TemporaryFolder folder;
        const PictureFile picture{folder.path() / (std::string("map") + ending), kWidth, kHeight};
        testing::Patience endless;
        REQUIRE(written(picture, endless.progress()).has_value());
        CHECK(endless.asked() >= 3);
        CHECK(endless.sawOnlyShares());
        std::filesystem::remove(picture.file);
        for (const int questions : {0, endless.asked() - 1}) { // none of these is read while it is written
            testing::Patience patience(questions);
            const Result<std::filesystem::path> given = written(picture, patience.progress());
            REQUIRE_FALSE(given.has_value());
            CHECK(isCancellation(given.error()));
            CHECK(filesIn(folder) == 0);
        }
    }
}

TEST_CASE("what a format cannot hold is told before the work, with what to write instead") {
    CHECK(checkPictureFile({"map.jpg", 100, 100, true}).error().message ==
          "map.jpg: a JPEG has no transparent ground; let the name end in .png or .webp");
    CHECK(checkPictureFile({"map.webp", 16'384, 100}).error().message ==
          "map.webp: a WebP has at most 16383 pixels a side; choose a smaller size, or let the name end in "
          ".png or .jpg");
    CHECK(checkPictureFile({"map.webp", 9000, 9000}).error().message ==
          "map.webp: a WebP of 9000 × 9000 pixels is more than is compressed at once; choose a size of at "
          "most 36 "
          "million pixels, or let the name end in .png or .jpg");
    for (const char* ending : kEndings)
        CHECK(checkPictureFile({std::string("map") + ending, 7680, 4320}).has_value());
    CHECK(checkPictureFile({"map.webp", 100, 100, true}).has_value());
    CHECK(checkPictureFile({"map.png", 20'000, 20'000, true}).has_value());
}
