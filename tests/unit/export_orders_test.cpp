// One order, whatever format: what is written, beside what, and what it was said to take.
#include <doctest/doctest.h>

#include <algorithm>

#include "data/files/resources.h"
#include "export/files/file_names.h"
#include "export/orders/export_estimate.h"
#include "export/orders/write_order.h"
#include "export/pictures/picture.h"
#include "export/reopen/carried_view.h"
#include "model/view/saved_views.h"
#include "tests/support/disk.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using testing::TemporaryFolder;

namespace {

using Path = std::filesystem::path;

ResourceFolders folders() {
    const Result<ResourceFolders> found = findResources();
    REQUIRE(found.has_value());
    return *found;
}

Theme nightTheme() {
    const Result<std::vector<Theme>> themes = loadThemes(folders().themes);
    REQUIRE(themes.has_value());
    const Result<Theme> night = findTheme(*themes, "night");
    REQUIRE(night.has_value());
    return *night;
}

// Of the partnerships of a country.
ExportOrder orderOf(const char* country) {
    ExportOrder order;
    order.inputs.network = testing::shippedNetwork().network;
    order.inputs.view.filter.countries = {*countryCodeFrom(country)};
    order.inputs.shown =
        std::make_shared<const FilterResult>(applyFilter(*order.inputs.network, order.inputs.view.filter));
    order.inputs.theme = nightTheme();
    order.inputs.viewport = viewportForPicture(1920, 1080);
    order.browser.paper = order.inputs.theme;
    return order;
}

// Those that need no OpenGL.
std::vector<ExportFormat> formatsWithoutPixels() {
    std::vector<ExportFormat> formats;
    for (const ExportFormat& format : exportFormats()) {
        if (format.kind != ExportKind::Picture && format.kind != ExportKind::GeoTiff)
            formats.push_back(format);
    }
    return formats;
}

} // namespace

TEST_CASE("what a file takes is known within a factor of two before it is written") {
    const TemporaryFolder folder;
    ExportOrder order = orderOf("US");
    ExportTools tools(folders());
    tools.mayDraw = false; // there is no OpenGL here
    for (const ExportFormat& format : formatsWithoutPixels()) {
        order.file = folder.path() / ("us" + std::string(format.ending));
        const Result<Path> written = writeOrder(order, tools, {});
        REQUIRE_MESSAGE(written.has_value(), (written ? std::string() : written.error().message));
        const auto bytes = static_cast<double>(std::filesystem::file_size(*written));
        const ExportEstimate estimate =
            estimateOf(format, {0.0, order.inputs.shown->partnerships.size(), std::nullopt});
        CHECK_MESSAGE(estimate.bytes > bytes / 2.0, std::string(format.ending));
        CHECK_MESSAGE(estimate.bytes < bytes * 2.0, std::string(format.ending));
        CHECK(estimate.seconds > 0.0);
    }
}

TEST_CASE("a larger picture takes more, an emptier one less, a JPEG less than a PNG") {
    const auto bytesOf = [](const char* file, double pixels, std::uint64_t sampleBytes) {
        const Result<ExportFormat> format = exportFormatOf(file);
        REQUIRE(format.has_value());
        return estimateOf(*format, {pixels, 0, PictureSample{876e3, sampleBytes}}).bytes;
    };
    // As measured at 7680 × 4320: the whole network, Kenya's, Europe's.
    constexpr double kPixels = 7680.0 * 4320.0;
    CHECK(bytesOf("a.png", kPixels, 1'028'468) == doctest::Approx(24'791'612).epsilon(0.25));
    CHECK(bytesOf("a.png", kPixels, 344'132) == doctest::Approx(4'300'411).epsilon(0.25));
    CHECK(bytesOf("a.png", kPixels, 1'981'439) == doctest::Approx(59'244'163).epsilon(0.25));
    CHECK(bytesOf("a.jpg", kPixels, 1'028'468) == doctest::Approx(6'637'531).epsilon(0.25));
    CHECK(bytesOf("a.webp", kPixels, 1'028'468) == doctest::Approx(3'970'004).epsilon(0.25));
    CHECK(bytesOf("a.png", kPixels, 0) == 0.0); // nobody knows
}

TEST_CASE("what stands there stays where a new name is wanted, in every format") {
    const TemporaryFolder folder;
    ExportOrder order = orderOf("KE");
    order.whenTaken = WhenTaken::NextName;
    ExportTools tools(folders());
    tools.mayDraw = false; // there is no OpenGL here
    for (const ExportFormat& format : formatsWithoutPixels()) {
        const std::string ending(format.ending);
        order.file = folder.write("map" + ending, "mine");
        const Result<Path> written = writeOrder(order, tools, {});
        REQUIRE_MESSAGE(written.has_value(), (written ? std::string() : written.error().message));
        CHECK(written->filename() == "map-2" + ending);
        CHECK(testing::readFile(order.file) == "mine");
        CHECK(std::filesystem::file_size(*written) > 1000);
    }
}

TEST_CASE("the view of a file may lie beside it, and opens again") {
    const TemporaryFolder folder;
    ExportOrder order = orderOf("KE");
    order.file = folder.path() / "kenya.csv";
    order.withViewFile = true;
    ExportTools tools(folders());
    tools.mayDraw = false; // there is no OpenGL here
    REQUIRE(writeOrder(order, tools, {}).has_value());
    const Path beside = folder.path() / "kenya.atlas-views.json";
    const Result<std::string> text = savedViewsText(beside);
    REQUIRE(text.has_value());
    const Result<SavedViews> views = savedViewsFrom(*text, beside.string());
    REQUIRE(views.has_value());
    REQUIRE(views->views.size() == 1);
    const Result<OpenedView> view = opened(views->views.front(), *order.inputs.network);
    REQUIRE(view.has_value());
    CHECK(view->view.filter == order.inputs.view.filter);
}

TEST_CASE("a cancelled order leaves nothing, and an unknown ending is one line") {
    const TemporaryFolder folder;
    ExportOrder order = orderOf("KE");
    ExportTools tools(folders());
    tools.mayDraw = false; // there is no OpenGL here
    for (const ExportFormat& format : formatsWithoutPixels()) {
        order.file = folder.path() / ("map" + std::string(format.ending));
        order.withViewFile = true;
        const Result<Path> written =
            writeOrder(order, tools, {}, [](double, std::string_view) { return false; });
        if (written) continue; // too short to be asked
        CHECK(isCancellation(written.error()));
        CHECK_FALSE(std::filesystem::exists(order.file));
        CHECK_FALSE(std::filesystem::exists(viewFileBeside(order.file)));
    }
    order.file = folder.path() / "map.bmp";
    const Result<Path> written = writeOrder(order, tools, {});
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().message.find("map.bmp: a map is not written as that") != std::string::npos);
}

TEST_CASE("a name is free when no file has it and none is to get it") {
    const TemporaryFolder folder;
    const Path file = folder.path() / "map.png";
    CHECK(freeName(file) == file);
    folder.write("map.png", "");
    CHECK(freeName(file) == folder.path() / "map-2.png");
    const std::vector<Path> promised{folder.path() / "map-2.png"};
    CHECK(freeName(file, promised) == folder.path() / "map-3.png");
}
