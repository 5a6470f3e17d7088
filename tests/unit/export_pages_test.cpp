#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "data/files/text_file.h"
#include "export/pages/viewer_script.h"
#include "export/pages/web_page.h"
#include "tests/support/sample_network.h"

namespace {

using namespace atlas;
using namespace atlas::testing;

PageRequest requestFor(const NetworkPointer& network, const View& view = {}) {
    PageRequest request;
    SceneInputs& inputs = request.inputs;
    inputs.network = network;
    inputs.view = view;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*network, view.filter));
    inputs.theme = loadTheme(sourceFolder() / "assets" / "themes" / "night.json").value();
    inputs.withCredit = true;
    request.paper = loadTheme(sourceFolder() / "assets" / "themes" / "print.json").value();
    request.viewer = sourceFolder() / "assets" / "viewer";
    request.naturalEarth = naturalEarthFolder();
    return request;
}

NetworkPointer sampleNetwork() {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    return loaded(folder).network;
}

std::size_t countOf(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

// A page's text between two marks.
std::string between(const std::string& text, const std::string& before, const std::string& after) {
    const std::size_t begin = text.find(before) + before.size();
    return text.substr(begin, text.find(after, begin) - begin);
}

constexpr std::size_t kScripts = 6; // the settings, four blocks of data and the viewer

} // namespace

TEST_CASE("a page of the whole network stays small enough for an e-mail") {
    constexpr std::size_t kMost = 8'000'000;
    const Result<WebPage> page = webPage(requestFor(shippedNetwork().network));
    REQUIRE(page);
    CHECK(page->html.size() < kMost);
    CHECK(page->notes.empty());
}

TEST_CASE("a page fetches nothing and runs nothing but its own script") {
    const Result<WebPage> page = webPage(requestFor(sampleNetwork()));
    REQUIRE(page);
    const std::string policy = between(page->html, "Content-Security-Policy\" content=\"", "\">");
    CHECK(policy.starts_with("default-src 'none'; script-src 'sha256-"));
    CHECK(policy.find("unsafe") == std::string::npos);
    for (const char* fetching : {" src=", "<link", "<img", "<iframe", "@import", "url(", "fetch(",
                                 "XMLHttpRequest", "WebSocket", "import(", "eval("}) {
        CAPTURE(fetching);
        CHECK(page->html.find(fetching) == std::string::npos);
    }
    CHECK(countOf(page->html, "<script") == kScripts);
}

TEST_CASE("a page's title and description are words, whatever they are made of") {
    PageRequest request = requestFor(sampleNetwork());
    request.inputs.title = "</title></script><script>alert(1)</script> & {{style}} \"é\"";
    const Result<WebPage> page = webPage(request);
    REQUIRE(page);
    CHECK(countOf(page->html, "<script") == kScripts);
    CHECK(page->html.find("alert(1)</script>") == std::string::npos);
    CHECK(between(page->html, "<title>", "</title>") ==
          "&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; {{style}} &quot;é&quot;");
    CHECK(page->html.find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("a page carries what its filter lets through and nothing else") {
    View view;
    view.filter.countries = {*countryCodeFrom("KI")};
    const Result<WebPage> page = webPage(requestFor(sampleNetwork(), view));
    REQUIRE(page);
    const std::string settings = between(page->html, "id=\"settings\">", "</script>");
    CHECK(settings.find("\"Kiribati\"") != std::string::npos);
    CHECK(settings.find("[\"JP\",\"Japan\"]") == std::string::npos);
    CHECK(between(page->html, "<meta name=\"description\" content=\"", "\">") ==
          "A map of the world with 1 partnership between 2 places in 2 countries, each drawn as a "
          "great-circle arc.");
}

TEST_CASE("what a page does not have is noted") {
    View view;
    view.camera.projection = ProjectionKind::Mercator;
    view.shading = Shading::Gaps;
    const Result<WebPage> page = webPage(requestFor(sampleNetwork(), view));
    REQUIRE(page);
    REQUIRE(page->notes.size() == 2);
    CHECK(page->notes[0] == "--projection: a page has equal-earth and globe; it opens with equal-earth");
    CHECK(page->notes[1].starts_with("--shade: a page leaves countries in one colour"));
}

TEST_CASE("every module of the viewer is in the script, without the words of modules") {
    const std::filesystem::path folder = sourceFolder() / "assets" / "viewer";
    const Result<ViewerFiles> viewer = readViewer(folder);
    REQUIRE(viewer);
    CHECK(viewer->script.find("\nimport ") == std::string::npos);
    CHECK(viewer->script.find("\nexport ") == std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".js") continue;
        CAPTURE(entry.path().string());
        const std::string text = readTextFile(entry.path()).value();
        CHECK(viewer->script.find(text.substr(0, text.find('\n'))) != std::string::npos);
    }
}

TEST_CASE("a viewer that is not there is told by name") {
    PageRequest request = requestFor(sampleNetwork());
    request.viewer = sourceFolder() / "nowhere";
    const Result<WebPage> page = webPage(request);
    REQUIRE_FALSE(page);
    CHECK(page.error().message.find("viewer.html: there is no such file") != std::string::npos);
}
