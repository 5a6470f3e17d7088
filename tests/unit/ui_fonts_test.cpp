#include "ui/widgets/fonts.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>

#include "core/utf8.h"
#include "data/network/network.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

struct ContextRelease {
    void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
};
using Context = std::unique_ptr<ImGuiContext, ContextRelease>;

bool hasGlyph(const ImFont* font, char32_t letter) {
    return font->FindGlyphNoFallback(static_cast<ImWchar>(letter)) != nullptr;
}

// Letters beyond ASCII within quotes, in the rooms whose texts the interface shows.
std::set<char32_t> lettersOfLiterals() {
    std::set<char32_t> letters;
    for (const char* room : {"ui", "app", "model", "analysis", "data"}) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(atlas::testing::sourceFolder() / "src" / room)) {
            std::ifstream file(entry.path());
            for (std::string line; std::getline(file, line);) {
                const std::size_t open = line.find('"');
                const std::size_t close = line.rfind('"');
                if (open == std::string::npos || close <= open || line.starts_with("//")) continue;
                for (const char32_t letter : decodedUtf8(line.substr(open, close - open))) {
                    if (letter > 0x7F) letters.insert(letter);
                }
            }
        }
    }
    return letters;
}

} // namespace

TEST_CASE("the interface has a glyph for every letter of every name and of its own texts") {
    const Context context(ImGui::CreateContext());
    const Network& network = *atlas::testing::shippedNetwork().network;
    const ui::Fonts fonts = ui::loadFonts(lettersOfNames(network), 1.0);
    for (const ImFont* font : {fonts.body, fonts.strong, fonts.caption, fonts.heading}) {
        REQUIRE(font != nullptr);
        for (const char32_t letter : lettersOfNames(network)) {
            CAPTURE(static_cast<std::uint32_t>(letter));
            CHECK(hasGlyph(font, letter));
        }
    }
    const std::set<char32_t> ownLetters = lettersOfLiterals();
    REQUIRE(ownLetters.contains(U'→')); // of the gallery: the reading works, in folders of a room, too
    REQUIRE(ownLetters.contains(U'·'));
    for (const char32_t letter : ownLetters) {
        CAPTURE(static_cast<std::uint32_t>(letter));
        CHECK(hasGlyph(fonts.body, letter));
    }
}

TEST_CASE("just the glyphs that are needed: others come with the data that need them") {
    const Context context(ImGui::CreateContext());
    Network network;
    ui::Fonts fonts = ui::loadFonts(lettersOfNames(network), 1.0);
    CHECK_FALSE(hasGlyph(fonts.body, U'ё'));
    CHECK(ImGui::GetIO().Fonts->TexWidth * ImGui::GetIO().Fonts->TexHeight <= 1024 * 1024);
    network.cities.name.emplace_back("Орёл");
    fonts = ui::loadFonts(lettersOfNames(network), 1.0); // baked again
    CHECK(hasGlyph(fonts.body, U'ё'));
    CHECK(hasGlyph(fonts.heading, U'О'));
}
