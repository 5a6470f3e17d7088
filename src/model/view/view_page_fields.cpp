#include "model/view/view_page_fields.h"

#include <fmt/core.h>

#include "model/filter/filter.h"
#include "model/page/page_defaults.h"

namespace atlas {

namespace {

constexpr Limits kPlaceLimits{-5000.0, 5000.0}; // millimetres
constexpr Limits kSideLimits{1.0, 5000.0};

Json placeJson(const PageElement& element, const Network&) {
    const PagePlace& place = element.place;
    return Json::array({place.left, place.top, place.width, place.height});
}

Result<void> readPlace(const Json& json, const Network&, PageElement& element) {
    if (!json.is_array() || json.size() != 4)
        return failure(
            "is not a place; write left, top, width and height in millimetres such as [15, 15, 180, 20]");
    std::array<double, 4> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Result<double> number = numberFrom(json[i], i < 2 ? kPlaceLimits : kSideLimits);
        if (!number) return tl::unexpected(number.error());
        numbers[i] = *number;
    }
    element.place = {numbers[0], numbers[1], numbers[2], numbers[3]};
    return {};
}

Result<void> readText(const Json& json, const Network&, PageElement& element) {
    const Result<std::string> text = textFrom(json);
    if (!text) return tl::unexpected(text.error());
    if (text->size() > kMaxPageWords)
        return failure(fmt::format("has {} bytes; write {} or less", text->size(), kMaxPageWords));
    element.text = *text;
    return {};
}

constexpr std::array kElementFields{
    ViewField<PageElement>{"place", placeJson, readPlace},
    ViewField<PageElement>{"shown",
                           [](const PageElement& element, const Network&) { return Json(element.isShown); },
                           [](const Json& json, const Network&, PageElement& element) -> Result<void> {
                               return boolFrom(json).map([&](bool value) { element.isShown = value; });
                           }},
    ViewField<PageElement>{"align",
                           [](const PageElement& element, const Network&) {
                               return element.alignment == PageAlignment::Left
                                          ? Json()
                                          : Json(wordOf(element.alignment));
                           },
                           [](const Json& json, const Network&, PageElement& element) -> Result<void> {
                               return parsePageAlignment(wordFrom(json)).map([&](PageAlignment value) {
                                   element.alignment = value;
                               });
                           }},
    ViewField<PageElement>{"text",
                           [](const PageElement& element, const Network&) {
                               return element.text.empty() ? Json() : Json(element.text);
                           },
                           readText},
    ViewField<PageElement>{"chart",
                           [](const PageElement& element, const Network&) {
                               return element.chart == Chart::Distance ? Json() : Json(wordOf(element.chart));
                           },
                           [](const Json& json, const Network&, PageElement& element) -> Result<void> {
                               return parseChart(wordFrom(json)).map([&](Chart value) {
                                   element.chart = value;
                               });
                           }},
};

std::span<const ViewField<PageElement>> elementFields() {
    return kElementFields;
}

// Paper comes first: all places follow from it that are not written.
Result<void> readPaper(const Json& object, ViewReading& reading, const PageAbout& about,
                       PageComposition& page) {
    Paper paper = page.paper;
    bool isLandscape = page.isLandscape;
    if (const auto found = object.find("paper"); found != object.end()) {
        const Result<Paper> read = textFrom(*found).and_then(parsePaper);
        if (read)
            paper = *read;
        else if (const auto goesOn = reading.wrong(at("page", "paper", read.error())); !goesOn)
            return goesOn;
    }
    if (const auto found = object.find("landscape"); found != object.end()) {
        const Result<bool> read = boolFrom(*found);
        if (read)
            isLandscape = *read;
        else if (const auto goesOn = reading.wrong(at("page", "landscape", read.error())); !goesOn)
            return goesOn;
    }
    page = defaultComposition(paper, isLandscape, about);
    return {};
}

} // namespace

Json pageJson(const View& view, const Network& network) {
    if (!view.page) return {};
    Json object = Json::object();
    object["paper"] = view.page->paper.name;
    object["landscape"] = view.page->isLandscape;
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        object[std::string(wordOf(static_cast<PageElementKind>(i)))] =
            writtenFields(elementFields(), view.page->elements[i], network);
    }
    return object;
}

Result<void> readPage(std::string_view part, const Json& json, ViewReading& reading, View& view) {
    if (!json.is_object()) return reading.wrong(failure(std::string(part) + " is not an object in braces"));
    PageComposition page;
    const Result<void> paper = readPaper(json, reading,
                                         pageAboutOf(view.selection, view.camera, reading.network,
                                                     applyFilter(reading.network, view.filter).partnerships),
                                         page);
    if (!paper) return paper;
    std::vector<std::string> known{"paper", "landscape"};
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        known.emplace_back(wordOf(static_cast<PageElementKind>(i)));
        const auto found = json.find(known.back());
        if (found == json.end()) continue;
        const Result<void> read =
            readFields(elementFields(), "page." + known.back(), *found, reading, page.elements[i]);
        if (!read) return read;
    }
    noteUnknownNames(json, part, known, reading.notes);
    view.page = page;
    return {};
}

} // namespace atlas
