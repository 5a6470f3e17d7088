#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/view/view.h"
#include "model/view/view_words.h"

// How a view is written as JSON: each part is a table of fields, and a new field is one row of its table. For
// model/ alone; everybody else has model/view/saved_views.h.
namespace atlas {

using Json = nlohmann::ordered_json; // what is written stays in its order

// One field of a part of a view.
template <typename Part>
struct ViewField {
    std::string_view name;
    Json (*write)(const Part&, const Network&); // null: as usual, nothing to say
    Result<void> (*read)(const Json&, const Network&, Part&);
};

template <typename Part>
Json writtenFields(std::span<const ViewField<Part>> fields, const Part& part, const Network& network) {
    Json object = Json::object();
    for (const ViewField<Part>& field : fields) {
        if (Json value = field.write(part, network); !value.is_null())
            object[std::string(field.name)] = std::move(value);
    }
    return object;
}

// "filter.years" in front of an error.
tl::unexpected<Error> at(std::string_view part, std::string_view field, const Error& error);

// Notes on names that no field has, so that a slip of the pen does not stay unseen.
void noteUnknownNames(const Json& object, std::string_view part, std::span<const std::string> known,
                      std::vector<std::string>& notes);

// What becomes of a field that cannot be read: the reading fails, or it is noted and the rest comes.
enum class WhenWrong : std::uint8_t { Fails, IsLeftOut };

// A reading: against which data, how strict, and what was noted on the way.
struct ViewReading {
    const Network& network;
    WhenWrong whenWrong;
    std::vector<std::string>& notes;

    // What is wrong as the reading takes it: its end, or a note.
    Result<void> wrong(const tl::unexpected<Error>& error) {
        if (whenWrong == WhenWrong::Fails) return error;
        notes.push_back(error.value().message);
        return {};
    }
};

// Those entries of a list that a field can read each alone.
template <typename Part>
Json readableEntries(const ViewField<Part>& field, const Json& list, const Network& network,
                     const Part& before) {
    Json readable = Json::array();
    for (const Json& entry : list) {
        Part scratch = before;
        if (field.read(Json::array({entry}), network, scratch)) readable.push_back(entry);
    }
    return readable;
}

// Reads what the object says; what it does not say stays as it is in `into`.
template <typename Part>
Result<void> readFields(std::span<const ViewField<Part>> fields, std::string_view part, const Json& object,
                        ViewReading& reading, Part& into) {
    if (!object.is_object()) return reading.wrong(failure(std::string(part) + " is not an object in braces"));
    std::vector<std::string> known;
    for (const ViewField<Part>& field : fields) {
        known.emplace_back(field.name);
        const auto found = object.find(known.back());
        if (found == object.end()) continue;
        const Part before = into;
        const Result<void> read = field.read(*found, reading.network, into);
        if (read) continue;
        into = before; // also what it read before it failed
        if (const Result<void> goesOn = reading.wrong(at(part, field.name, read.error())); !goesOn)
            return goesOn;
        if (!found->is_array()) continue;
        const Json readable = readableEntries(field, *found, reading.network, before);
        if (!readable.empty()) (void)field.read(readable, reading.network, into);
    }
    noteUnknownNames(object, part, known, reading.notes);
    return {};
}

// Values; what is wrong says what to write instead.
Result<bool> boolFrom(const Json& value);
Result<double> numberFrom(const Json& value, const Limits& limits);
Result<std::string> textFrom(const Json& value);
std::string wordFrom(const Json& value); // empty for what is not a text, which no word is
// The text of a range, "500-1000"; a whole number stands for itself alone.
Result<std::string> rangeTextFrom(const Json& value);
Result<std::vector<std::string>> textsFrom(const Json& value); // a list, or one text alone

// One part of a view: a value alone, or an object with fields of its own. `part` is its name, for errors.
struct ViewPart {
    std::string_view name;
    Json (*write)(const View&, const Network&); // null: as usual, nothing to say
    Result<void> (*read)(std::string_view part, const Json&, ViewReading&, View&);
};

// All of a view, in the order in which it is written and read.
std::span<const ViewPart> viewParts();
Json viewJson(const View& view, const Network& network);

// What the object does not say stays as it is in `into`.
Result<void> readView(const Json& object, ViewReading& reading, View& into);

// The tables of fields of its parts.
std::span<const ViewField<Filter>> filterFields();
std::span<const ViewField<Camera>> cameraFields();
std::span<const ViewField<LabelSettings>> labelFields();
std::span<const ViewField<ArcStyle>> arcFields();
std::span<const ViewField<Selection>> selectionFields();

// On one line; bytes that are no UTF-8 never reach a file.
std::string plainText(const Json& json);

// Objects over several lines, lists of plain values on one: for people to read and edit.
std::string readableText(const Json& json);

} // namespace atlas
