#include "export/briefs/brief_html.h"

#include <glib.h>

#include <memory>
#include <pugixml.hpp>

#include "export/files/xml_text.h"

namespace atlas {

namespace {

// Without letters that XML writes otherwise: a style is read as it stands.
constexpr const char* kStyle = R"(
:root { color-scheme: light; }
body { font: 16px/1.5 Inter, "Noto Sans", system-ui, sans-serif; color: #111; background: #fff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 2.4rem; line-height: 1.15; margin: 0.2rem 0; }
h2 { font-size: 1.1rem; color: #8a3f00; margin: 2rem 0 0.4rem; }
p { margin: 0.3rem 0; }
.kicker { color: #8a3f00; font-weight: 600; display: flex; justify-content: space-between; }
.muted, figcaption, time, footer { color: #4d4d4d; font-weight: 400; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 3rem; border-top: 1px solid #ddd; margin: 1rem 0;
  padding-top: 0.8rem; }
dl div { display: flex; flex-direction: column-reverse; }
dt { color: #4d4d4d; font-size: 0.9rem; }
dd { margin: 0; font-size: 1.7rem; font-weight: 600; line-height: 1.2; }
figure { margin: 1rem 0; }
figure img { width: 100%; height: auto; border: 1px solid #ddd; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0;
  border-bottom: 1px solid #ddd; }
th { color: #4d4d4d; }
.number { text-align: right; } .unknown { white-space: nowrap; }
.ended, .ended th, .unknown { color: #4d4d4d; }
tbody th { color: inherit; font-weight: 600; }
.sources { font-size: 0.85rem; overflow-wrap: anywhere; }
footer { border-top: 1px solid #ddd; margin-top: 2rem; padding-top: 0.5rem; font-size: 0.85rem; }
@page { margin: 16mm; }
@media print {
  body { font-size: 9.5pt; margin: 0; padding: 0; max-width: none; }
  h1 { font-size: 26pt; } dd { font-size: 18pt; }
  h2 { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; }
  .scroll { overflow: visible; } a { color: inherit; text-decoration: none; }
}
)";

pugi::xml_node add(pugi::xml_node parent, const char* tag, const std::string& words = {},
                   const char* kind = nullptr) {
    pugi::xml_node node = parent.append_child(tag);
    if (kind != nullptr) node.append_attribute("class") = kind;
    if (!words.empty()) node.text() = words.c_str();
    return node;
}

std::string dataAddress(const std::string& jpeg) {
    const std::unique_ptr<gchar, decltype(&g_free)> letters(
        g_base64_encode(reinterpret_cast<const guchar*>(jpeg.data()), jpeg.size()), g_free);
    return std::string("data:image/jpeg;base64,") + letters.get();
}

void addHead(pugi::xml_node html, const Brief& brief) {
    pugi::xml_node head = add(html, "head");
    add(head, "meta").append_attribute("charset") = "utf-8";
    add(head, "title", brief.documentTitle());
    const auto meta = [&](const char* name, const std::string& content) {
        pugi::xml_node node = add(head, "meta");
        node.append_attribute("name") = name;
        node.append_attribute("content") = content.c_str();
    };
    meta("viewport", "width=device-width, initial-scale=1");
    meta("description", brief.mapText);
    meta("generator", "Sister Cities Atlas");
    add(head, "style", kStyle);
}

void addHeader(pugi::xml_node main, const Brief& brief) {
    pugi::xml_node header = add(main, "header");
    pugi::xml_node kicker = add(header, "p", {}, "kicker");
    add(kicker, "span", "Sister cities");
    add(kicker, "time", brief.date);
    add(header, "h1", brief.title);
    add(header, "p", brief.subtitle, "muted");
    pugi::xml_node figures = add(header, "dl");
    for (const BriefFigure& figure : brief.figures) {
        pugi::xml_node pair = add(figures, "div");
        add(pair, "dt", figure.what);
        add(pair, "dd", figure.value);
    }
}

void addMap(pugi::xml_node main, const Brief& brief, const std::string& jpeg) {
    pugi::xml_node figure = add(main, "figure");
    pugi::xml_node picture = add(figure, "img");
    picture.append_attribute("src") = dataAddress(jpeg).c_str();
    picture.append_attribute("alt") = brief.mapText.c_str();
    add(figure, "figcaption", "Each arc is a great circle, the shortest way between two partners.");
}

// The first cell of a row says what the row is of.
void addRow(pugi::xml_node body, const BriefTable& table, const BriefRow& row) {
    pugi::xml_node line = add(body, "tr", {}, row.isEnded ? "ended" : nullptr);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool isUnknown = row.cells[i] == kNotRecorded;
        const char* kind = isUnknown ? (table.columns[i].isNumber ? "number unknown" : "unknown")
                           : table.columns[i].isNumber ? "number"
                                                       : nullptr;
        pugi::xml_node cell = add(line, i == 0 ? "th" : "td", row.cells[i], kind);
        if (i == 0) cell.append_attribute("scope") = "row";
    }
}

void addTable(pugi::xml_node section, const BriefSection& told) {
    pugi::xml_node table = add(add(section, "div", {}, "scroll"), "table");
    table.append_attribute("aria-label") = told.heading.c_str();
    pugi::xml_node head = add(add(table, "thead"), "tr");
    for (const BriefColumn& column : told.table->columns) {
        pugi::xml_node cell = add(head, "th", column.name, column.isNumber ? "number" : nullptr);
        cell.append_attribute("scope") = "col";
    }
    pugi::xml_node body = add(table, "tbody");
    for (const BriefRow& row : told.table->rows)
        addRow(body, *told.table, row);
}

void addSources(pugi::xml_node main, const Brief& brief) {
    if (brief.sources.empty()) return;
    pugi::xml_node section = add(main, "section", {}, "sources");
    add(section, "h2", "Sources");
    add(section, "p", brief.sourcesNote);
    pugi::xml_node list = add(section, "ul");
    for (const std::string& source : brief.sources) {
        pugi::xml_node item = add(list, "li");
        const bool isPage = source.starts_with("http://") || source.starts_with("https://");
        if (isPage)
            add(item, "a", source).append_attribute("href") = source.c_str();
        else
            item.text() = source.c_str();
    }
}

} // namespace

std::string briefHtml(const Brief& brief, const std::string& mapJpeg) {
    pugi::xml_document document;
    pugi::xml_node html = document.append_child("html");
    html.append_attribute("lang") = "en";
    addHead(html, brief);
    pugi::xml_node main = add(add(html, "body"), "main");
    addHeader(main, brief);
    addMap(main, brief, mapJpeg);
    for (const BriefSection& told : brief.sections) {
        pugi::xml_node section = add(main, "section");
        add(section, "h2", told.heading);
        for (const std::string& line : told.lines)
            add(section, "p", line);
        if (told.table) addTable(section, told);
    }
    addSources(main, brief);
    add(main, "footer", brief.credit);
    return "<!DOCTYPE html>\n" + xmlTextOf(document) + "\n";
}

} // namespace atlas
