#include "ui/widgets/fonts.h"

#include <imgui.h>

#include <array>
#include <filesystem>

#include "data/style/fonts.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/reading_type.h"
#include "ui/widgets/sign_glyphs.h"

namespace atlas::ui {

namespace {

// What the interface says beside names: Latin and the signs of its own texts.
constexpr const char* kOwnSigns = "–—…·×→←↑↓≤≥−°’‘“”©®²³½✓";

// Signs and digits: all that the largest type is used for.
constexpr std::array<ImWchar, 3> kFigures{0x20, 0x3F, 0};

// All that the type over the map is used for.
constexpr std::array<ImWchar, 3> kDigits{'0', '9', 0};

// Dear ImGui measures type from ascender to descender, designers by the em: Inter's line is 1.21 em high.
constexpr float kLineHeightPerEm = 1.21F;

ImVector<ImWchar> glyphRangesOf(const std::vector<char32_t>& letters) {
    ImFontGlyphRangesBuilder builder;
    builder.AddRanges(ImGui::GetIO().Fonts->GetGlyphRangesDefault());
    builder.AddText(kOwnSigns);
    for (const char32_t letter : letters) {
        if (letter <= kLargestLetter) builder.AddChar(static_cast<ImWchar>(letter));
    }
    ImVector<ImWchar> ranges;
    builder.BuildRanges(&ranges);
    return ranges;
}

std::vector<char32_t> lettersOf(std::span<const std::u32string> signs) {
    std::vector<char32_t> letters;
    for (const std::u32string& sign : signs)
        letters.insert(letters.end(), sign.begin(), sign.end());
    return letters;
}

ImFont* addFont(const std::vector<std::filesystem::path>& files, float sizePixels, const ImWchar* ranges) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFont* font = nullptr;
    for (const std::filesystem::path& file : files) {
        ImFontConfig config;
        config.MergeMode = font != nullptr; // later files fill in what the first lacks
        config.OversampleH = 1;
        config.PixelSnapH = false;
        useLightHinting(config);
        ImFont* added = atlas.AddFontFromFileTTF(file.c_str(), sizePixels, &config, lettersToLoad(ranges));
        if (font == nullptr) font = added;
    }
    if (font != nullptr) return font;
    ImFontConfig config;
    config.SizePixels = sizePixels;
    return atlas.AddFontDefault(&config);
}

} // namespace

ReadingType loadReadingType(const std::vector<char32_t>& letters, double pixelRatio,
                            std::span<const std::u32string> signs, float readingPixels) {
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    useFreeType(*io.Fonts);
    io.Fonts->TexGlyphPadding = 1;
    const std::vector<std::filesystem::path> regular = findFontsWith(letters, FontWeight::Regular);
    const std::vector<std::filesystem::path> semiBold = findFontsWith(letters, FontWeight::SemiBold);
    const ImVector<ImWchar> ranges = glyphRangesOf(letters);
    const auto ratio = static_cast<float>(pixelRatio);
    const float pixels = kLineHeightPerEm * ratio;
    ReadingType type;
    Fonts& fonts = type.fonts;
    fonts.body = addFont(regular, kBodyPixels * pixels, ranges.Data);
    fonts.strong = addFont(semiBold, kBodyPixels * pixels, ranges.Data);
    fonts.caption = addFont(regular, kCaptionPixels * pixels, ranges.Data);
    fonts.heading = addFont(semiBold, kHeadingPixels * pixels, ranges.Data);
    fonts.display = addFont(semiBold, kDisplayPixels * pixels, kFigures.data());
    fonts.giant = addFont(semiBold, kGiantPixels * pixels, kDigits.data());
    if (readingPixels > 0.0F) type.reading = addFont(regular, readingPixels * pixels, ranges.Data);
    SignGlyphs glyphs(*io.Fonts, signs);
    const std::vector<char32_t> inSigns = lettersOf(signs);
    const std::vector<std::filesystem::path> regularInSigns = findFontsWith(inSigns, FontWeight::Regular);
    const std::vector<std::filesystem::path> semiBoldInSigns = findFontsWith(inSigns, FontWeight::SemiBold);
    glyphs.addTo(*fonts.body, regularInSigns, kBodyPixels * pixelRatio);
    glyphs.addTo(*fonts.strong, semiBoldInSigns, kBodyPixels * pixelRatio);
    glyphs.addTo(*fonts.caption, regularInSigns, kCaptionPixels * pixelRatio);
    glyphs.addTo(*fonts.heading, semiBoldInSigns, kHeadingPixels * pixelRatio);
    if (type.reading != nullptr) glyphs.addTo(*type.reading, regularInSigns, readingPixels * pixelRatio);
    buildFonts(*io.Fonts); // now, while the ranges live
    glyphs.place();
    io.FontDefault = fonts.body;
    fontScale() = 1.0F / ratio;
    return type;
}

Fonts loadFonts(const std::vector<char32_t>& letters, double pixelRatio,
                std::span<const std::u32string> signs) {
    return loadReadingType(letters, pixelRatio, signs, 0.0F).fonts;
}

} // namespace atlas::ui
