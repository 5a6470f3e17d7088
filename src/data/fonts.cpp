#include "data/fonts.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

namespace {

struct PatternDeleter {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDeleter>;

// Families by what they bring; within a line the first that is installed is taken.
constexpr std::array<std::string_view, 2> kLatin{"Inter", "Inter Display"};
constexpr std::array<std::string_view, 2> kOtherScripts{"Noto Sans", "DejaVu Sans"};
constexpr std::array<std::string_view, 6> kChineseJapaneseKorean{"Noto Sans CJK SC",    "Noto Sans CJK JP",
                                                                 "Source Han Sans SC",  "WenQuanYi Micro Hei",
                                                                 "Droid Sans Fallback", "IPAGothic"};

const FcChar8* fontconfigText(const std::string& text) {
    return reinterpret_cast<const FcChar8*>(text.c_str());
}

std::string_view textOf(const FcChar8* text) {
    return reinterpret_cast<const char*>(text);
}

int fontconfigWeight(FontWeight weight) {
    return weight == FontWeight::SemiBold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR;
}

bool bearsFamily(FcPattern* font, std::string_view family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (textOf(name) == family) return true;
    }
    return false;
}

// The file of a family, nothing when fontconfig can only offer another family in its place.
std::optional<std::filesystem::path> findFamily(FcConfig* config, std::string_view family,
                                                FontWeight weight) {
    const std::string familyName(family);
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, fontconfigText(familyName));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, fontconfigWeight(weight));
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(wanted.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    // A variable font would show its default weight, whichever was asked for.
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(config, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(config, wanted.get(), &result));
    FcChar8* file = nullptr;
    if (!found || !bearsFamily(found.get(), family) ||
        FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch) {
        return std::nullopt;
    }
    return std::filesystem::path(textOf(file));
}

void addFirstInstalled(FcConfig* config, std::span<const std::string_view> families, FontWeight weight,
                       std::vector<std::filesystem::path>& files) {
    for (const std::string_view family : families) {
        const std::optional<std::filesystem::path> file = findFamily(config, family, weight);
        if (!file) continue;
        if (std::find(files.begin(), files.end(), *file) == files.end()) files.push_back(*file);
        return;
    }
}

} // namespace

std::vector<std::filesystem::path> findFonts(FontWeight weight) {
    std::vector<std::filesystem::path> files;
    FcConfig* config = FcConfigReference(nullptr);
    if (config == nullptr) return files;
    const std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)> owner(config, &FcConfigDestroy);
    addFirstInstalled(config, kLatin, weight, files);
    addFirstInstalled(config, kOtherScripts, weight, files);
    addFirstInstalled(config, kChineseJapaneseKorean, weight, files);
    return files;
}

} // namespace atlas
