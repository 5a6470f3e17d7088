// The one table of what a view is made of: a new part of a view is one row.
#include <array>

#include "core/text.h"
#include "model/view/view_json.h"
#include "model/view/view_page_fields.h"

namespace atlas {

namespace {

// A part that has a table of fields of its own.
template <auto member, auto fields>
constexpr ViewPart partOf(std::string_view name) {
    return {name,
            [](const View& view, const Network& network) {
                return writtenFields(fields(), view.*member, network);
            },
            [](std::string_view part, const Json& json, ViewReading& reading, View& view) {
                return readFields(fields(), part, json, reading, view.*member);
            }};
}

Json themeJson(const View& view, const Network&) {
    return view.themeId;
}

Result<void> readTheme(std::string_view part, const Json& json, ViewReading& reading, View& view) {
    const Result<std::string> theme = textFrom(json);
    if (!theme) return reading.wrong(failure(std::string(part) + ": " + theme.error().message));
    view.themeId = *theme;
    return {};
}

Json shadingJson(const View& view, const Network&) {
    return view.shading == Shading::None ? Json() : Json(wordOf(view.shading));
}

Result<void> readShading(std::string_view part, const Json& json, ViewReading& reading, View& view) {
    const Result<Shading> shading = parseShading(wordFrom(json));
    if (!shading) return reading.wrong(failure(std::string(part) + ": " + shading.error().message));
    view.shading = *shading;
    return {};
}

// The map can be shown without it: what the data no longer have is noted and left out. All or nothing: half
// of a chain is none.
Result<void> readSelection(std::string_view part, const Json& json, ViewReading& reading, View& view) {
    Selection selection;
    ViewReading strict{reading.network, WhenWrong::Fails, reading.notes};
    const Result<void> read = readFields(selectionFields(), part, json, strict, selection);
    if (read)
        view.selection = std::move(selection);
    else
        reading.notes.push_back("nothing is selected: " + read.error().message);
    return {};
}

constexpr std::array kParts{
    partOf<&View::camera, cameraFields>("camera"),
    partOf<&View::filter, filterFields>("filter"),
    ViewPart{"theme", themeJson, readTheme},
    ViewPart{"shade", shadingJson, readShading},
    partOf<&View::labels, labelFields>("labels"),
    partOf<&View::arcStyle, arcFields>("arcs"),
    ViewPart{"selection",
             [](const View& view, const Network& network) {
                 return writtenFields(selectionFields(), view.selection, network);
             },
             readSelection},
    ViewPart{"page", pageJson, readPage}, // what it is about is selected by now
};

} // namespace

std::span<const ViewPart> viewParts() {
    return kParts;
}

Json viewJson(const View& view, const Network& network) {
    Json object = Json::object();
    for (const ViewPart& part : kParts) {
        if (Json value = part.write(view, network); !value.is_null())
            object[std::string(part.name)] = std::move(value);
    }
    return object;
}

Result<void> readView(const Json& object, ViewReading& reading, View& into) {
    for (const ViewPart& part : kParts) {
        const auto found = object.find(part.name);
        if (found == object.end()) continue;
        if (const Result<void> read = part.read(part.name, *found, reading, into); !read) return read;
    }
    into.camera = clamped(into.camera);
    return {};
}

} // namespace atlas
