#include "model/view/view_json.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/text.h"

namespace atlas {

namespace {

// As it stands in the file, shortened when it is long.
std::string quoted(const Json& json) {
    if (json.is_string()) return inQuotes(json.get<std::string>());
    return json.is_structured() ? inQuotes(plainText(json)) : plainText(json);
}

void appendReadable(const Json& json, const std::string& indent, std::string& text) {
    const bool isList = json.is_array() && std::any_of(json.begin(), json.end(),
                                                       [](const Json& entry) { return entry.is_object(); });
    if (json.empty() || (!json.is_object() && !isList)) {
        // Dear to the eye: a blank after each comma of a short list.
        if (!json.is_array()) return void(text += plainText(json));
        text += '[';
        for (std::size_t i = 0; i < json.size(); ++i)
            text += (i > 0 ? ", " : "") + plainText(json[i]);
        text += ']';
        return;
    }
    const std::string inner = indent + "  ";
    text += json.is_object() ? '{' : '[';
    const char* separator = "\n";
    for (const auto& entry : json.items()) {
        text += separator + inner;
        if (json.is_object()) text += plainText(entry.key()) + ": ";
        appendReadable(entry.value(), inner, text);
        separator = ",\n";
    }
    text += "\n" + indent + (json.is_object() ? '}' : ']');
}

} // namespace

std::string plainText(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

tl::unexpected<Error> at(std::string_view part, std::string_view field, const Error& error) {
    return failure(fmt::format("{}.{}: {}", part, field, error.message));
}

void noteUnknownNames(const Json& object, std::string_view part, std::span<const std::string> known,
                      std::vector<std::string>& notes) {
    for (const auto& entry : object.items()) {
        if (std::find(known.begin(), known.end(), entry.key()) != known.end()) continue;
        const std::string nearest = nearestName(entry.key(), known);
        notes.push_back(fmt::format("{} has a field {} that means nothing here{}", part,
                                    inQuotes(entry.key()),
                                    nearest.empty() ? "" : "; " + didYouMean(nearest)));
    }
}

Result<bool> boolFrom(const Json& value) {
    if (value.is_boolean()) return value.get<bool>();
    return failure(quoted(value) + " is neither true nor false; write one of the two");
}

Result<double> numberFrom(const Json& value, const Limits& limits) {
    if (value.is_number() && contains(limits, value.get<double>())) return value.get<double>();
    return tl::unexpected(outOfRange(quoted(value), limits));
}

Result<std::string> textFrom(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    return failure(quoted(value) + " is not a text; write it in quotes");
}

std::string wordFrom(const Json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

Result<std::string> rangeTextFrom(const Json& value) {
    if (value.is_number_integer()) return plainText(value);
    if (value.is_string()) return value.get<std::string>();
    return failure(quoted(value) + " is not a range; write one in quotes, such as \"500-1000\"");
}

Result<std::vector<std::string>> textsFrom(const Json& value) {
    std::vector<std::string> texts;
    if (!value.is_array()) {
        const Result<std::string> text = textFrom(value);
        if (!text) return tl::unexpected(text.error());
        return std::vector{*text};
    }
    for (const Json& entry : value) {
        const Result<std::string> text = textFrom(entry);
        if (!text) return tl::unexpected(text.error());
        texts.push_back(*text);
    }
    return texts;
}

std::string readableText(const Json& json) {
    std::string text;
    appendReadable(json, "", text);
    return text;
}

} // namespace atlas
