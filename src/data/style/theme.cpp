#include "data/style/theme.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <system_error>

#include "core/plain_text.h"
#include "core/text.h"
#include "data/files/text_file.h"

namespace atlas {

namespace {

using Json = nlohmann::json;

struct ColourKey {
    std::string_view name;
    Colour Theme::*member;
};

constexpr std::array kColourKeys{
    ColourKey{"ocean", &Theme::ocean},         ColourKey{"surround", &Theme::surround},
    ColourKey{"land", &Theme::land},           ColourKey{"coast", &Theme::coast},
    ColourKey{"trace", &Theme::trace},         ColourKey{"border", &Theme::border},
    ColourKey{"stateLine", &Theme::stateLine}, ColourKey{"lake", &Theme::lake},
    ColourKey{"graticule", &Theme::graticule}, ColourKey{"outline", &Theme::outline},
    ColourKey{"disc", &Theme::disc},           ColourKey{"discRing", &Theme::discRing},
    ColourKey{"highlight", &Theme::highlight}, ColourKey{"text", &Theme::text},
    ColourKey{"textMuted", &Theme::textMuted}, ColourKey{"panel", &Theme::panel},
    ColourKey{"hairline", &Theme::hairline},   ColourKey{"accent", &Theme::accent},
    ColourKey{"onAccent", &Theme::onAccent},   ColourKey{"bar", &Theme::bar},
    ColourKey{"warning", &Theme::warning},     ColourKey{"unknown", &Theme::unknown},
    ColourKey{"label", &Theme::label},         ColourKey{"labelCountry", &Theme::labelCountry},
    ColourKey{"labelHalo", &Theme::labelHalo},
};

struct ScaleKey {
    std::string_view name;
    float Theme::*member;
};

constexpr std::array kScaleKeys{
    ScaleKey{"lineScale", &Theme::lineScale},
    ScaleKey{"nameScale", &Theme::nameScale},
    ScaleKey{"discScale", &Theme::discScale},
};

// Reads keys of one theme file; the first thing wrong is remembered, with the file and the key.
class ThemeReader {
public:
    ThemeReader(const std::filesystem::path& file, const Json& object) : m_file(file), m_object(object) {}

    Colour colour(std::string_view key) {
        const Json* value = find(key);
        return value == nullptr ? Colour{} : colourOf(key, *value);
    }

    std::vector<Colour> colours(std::string_view key, std::size_t min) {
        std::vector<Colour> colours;
        const Json* value = find(key);
        if (value == nullptr) return colours;
        if (!value->is_array() || value->size() < min) {
            fail(key, fmt::format("is not a list of {} colours or more", min));
            return colours;
        }
        for (const Json& entry : *value) {
            colours.push_back(colourOf(key, entry));
        }
        return colours;
    }

    // For people, in one line.
    std::string name(std::string_view key) {
        constexpr std::size_t kMaxBytes = 200;
        std::string name = value<std::string>(key, &Json::is_string, "a text");
        if (name.size() <= kMaxBytes) return inOneLine(name);
        fail(key, fmt::format("is longer than {} bytes; shorten it", kMaxBytes));
        return {};
    }

    // A key that may be left away: then it is 1.
    float scale(std::string_view key) {
        const auto found = m_object.find(key);
        if (found == m_object.end()) return 1.0F;
        const float scale = found->is_number() ? found->get<float>() : 0.0F;
        if (kSmallestScale <= scale && scale <= kLargestScale) return scale;
        fail(key, fmt::format("is not a number from {} to {}", kSmallestScale, kLargestScale));
        return 1.0F;
    }

    template <typename Value>
    Value value(std::string_view key, bool (Json::*isKind)() const, const char* kind) {
        const Json* found = find(key);
        if (found == nullptr) return {};
        if ((found->*isKind)()) return found->get<Value>();
        fail(key, std::string("is not ") + kind);
        return {};
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    const Json* find(std::string_view key) {
        const auto found = m_object.find(key);
        if (found != m_object.end()) return &*found;
        fail(key, "is missing; add it");
        return nullptr;
    }

    Colour colourOf(std::string_view key, const Json& value) {
        const Result<Colour> colour = value.is_string()
                                          ? colourFromHex(value.get<std::string>())
                                          : failure("is not a colour; write a text such as \"#ffb347\"");
        if (colour) return *colour;
        fail(key, colour.error().message);
        return {};
    }

    void fail(std::string_view key, std::string_view what) {
        if (m_error) return;
        m_error = Error{fmt::format("{}: {} {}", m_file.string(), inQuotes(key), what)};
    }

    const std::filesystem::path& m_file;
    const Json& m_object;
    std::optional<Error> m_error;
};

tl::unexpected<Error> unreadable(const std::filesystem::path& folder, const std::error_code& error) {
    return failure(fmt::format("{}: cannot be opened ({}); the atlas's themes belong there", folder.string(),
                               error.message()));
}

Result<Json> parseObject(const std::filesystem::path& file) {
    const Result<std::string> content = readTextFile(file);
    if (!content) return tl::unexpected<Error>(content.error());
    try {
        Json object = Json::parse(*content);
        if (object.is_object()) return object;
        return failure(file.string() + ": is not a JSON object; see the format in README.md beside it");
    } catch (const Json::parse_error& error) {
        return failure(fmt::format("{}: is not JSON, at {}; correct it there or restore the file",
                                   file.string(), placeInText(*content, error.byte)));
    }
}

tl::unexpected<Error> noColour(std::string_view text) {
    return failure(fmt::format("has the colour {}; write #rrggbb or #rrggbbaa", inQuotes(text)));
}

} // namespace

Result<Colour> colourFromHex(std::string_view text) {
    const bool hasShape = (text.size() == 7 || text.size() == 9) && text.front() == '#';
    std::array<float, 4> channels{0.0F, 0.0F, 0.0F, 1.0F};
    for (std::size_t i = 0; hasShape && 2 * i + 1 < text.size(); ++i) {
        const char* begin = text.data() + 2 * i + 1;
        unsigned value = 0;
        const std::from_chars_result result = std::from_chars(begin, begin + 2, value, 16);
        if (result.ec != std::errc{} || result.ptr != begin + 2) {
            return noColour(text);
        }
        channels[i] = static_cast<float>(value) / 255.0F;
    }
    if (!hasShape) return noColour(text);
    return Colour{channels[0], channels[1], channels[2], channels[3]};
}

Result<Theme> loadTheme(const std::filesystem::path& file) {
    const Result<Json> object = parseObject(file);
    if (!object) return tl::unexpected<Error>(object.error());
    Theme theme;
    theme.id = file.stem().string();
    ThemeReader reader(file, *object);
    theme.name = reader.name("name");
    theme.shortName = object->contains("shortName") ? reader.name("shortName") : theme.name;
    theme.isDark = reader.value<bool>("isDark", &Json::is_boolean, "true or false");
    theme.arcGain = reader.value<float>("arcGain", &Json::is_number, "a number");
    theme.distanceRamp = reader.colours("distanceRamp", 2);
    theme.sequence = reader.colours("sequence", 2);
    theme.shading = reader.colours("shading", kShadingCount);
    theme.categories = reader.colours("categories", kCategoryCount);
    for (const ColourKey& key : kColourKeys) {
        theme.*key.member = reader.colour(key.name);
    }
    for (const ScaleKey& key : kScaleKeys) {
        theme.*key.member = reader.scale(key.name);
    }
    if (reader.error()) return tl::unexpected<Error>(*reader.error());
    return theme;
}

Result<std::vector<Theme>> loadThemes(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    if (error) return unreadable(folder, error);
    std::vector<Theme> themes;
    while (!error && entries != std::filesystem::directory_iterator()) {
        if (entries->path().extension() == ".json") {
            Result<Theme> theme = loadTheme(entries->path());
            if (!theme) return tl::unexpected<Error>(theme.error());
            themes.push_back(*std::move(theme));
        }
        entries.increment(error);
    }
    if (error) return unreadable(folder, error);
    if (themes.empty()) return failure(folder.string() + ": holds no theme; add night.json");
    std::sort(themes.begin(), themes.end(), [](const Theme& a, const Theme& b) {
        const bool aIsNight = a.id == "night";
        const bool bIsNight = b.id == "night";
        return aIsNight != bIsNight ? aIsNight : a.name < b.name;
    });
    return themes;
}

Result<Theme> findTheme(std::span<const Theme> themes, std::string_view text) {
    const std::string wanted = folded(text);
    std::vector<std::string> known;
    for (const Theme& theme : themes) {
        if (wanted == folded(theme.id) || wanted == folded(theme.name)) return theme;
        known.push_back(theme.id);
    }
    return failure(fmt::format("theme {} is unknown{}", inQuotes(text), meantOrKnown(text, known)));
}

} // namespace atlas
