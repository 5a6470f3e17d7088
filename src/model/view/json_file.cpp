#include "model/view/json_file.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/text.h"
#include "data/files/text_file.h"

namespace atlas {

namespace {

// How many brackets stand open at most; those within texts do not count.
std::size_t depthOf(std::string_view text) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool isText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char sign = text[i];
        if (isText && sign == '\\') ++i;
        if (sign == '"') isText = !isText;
        if (isText) continue;
        if (sign == '[' || sign == '{') deepest = std::max(deepest, ++depth);
        if ((sign == ']' || sign == '}') && depth > 0) --depth;
    }
    return deepest;
}

} // namespace

Result<Json> parsedFile(std::string_view text, std::string_view file) {
    constexpr std::size_t kDeepest = 64; // the library goes down by calling itself
    if (depthOf(text) > kDeepest) {
        return failure(fmt::format(
            "{}: more than {} brackets stand in each other; no saved view needs so many", file, kDeepest));
    }
    try {
        return Json::parse(text);
    } catch (const Json::out_of_range&) {
        return failure(fmt::format("{}: holds a number with too many digits; shorten it", file));
    } catch (const Json::parse_error& error) {
        if (!isUtf8(text))
            return failure(
                fmt::format("{}: contains letters that are not UTF-8; save the file as UTF-8", file));
        return failure(
            fmt::format("{}: is not JSON, at {}; correct it there", file, placeInText(text, error.byte)));
    }
}

Json objectFrom(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

Json versionOf(const Json& file) {
    return file.is_object() ? file.value("version", Json(kFileVersion)) : Json(kFileVersion);
}

bool isNewer(const Json& version) {
    return version.is_number() && version > Json(kFileVersion);
}

Error savedByNewer(const Json& version, std::string_view file) {
    return {
        fmt::format("{}: was saved by a newer atlas (version {}); this one reads version {} and leaves it "
                    "as it is; take the newer one, or give the file another name",
                    file, plainText(version), kFileVersion)};
}

} // namespace atlas
