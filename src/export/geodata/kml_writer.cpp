#include "export/geodata/kml_writer.h"

#include <fmt/core.h>

#include <span>
#include <string>

#include "export/geodata/xml_pieces.h"
#include "export/tables/partnership_lines.h"

namespace atlas {

namespace {

// Colours are alpha, blue, green, red.
constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document id=\"sister-cities\">\n"
    "<name>Sister cities</name>\n";
constexpr std::string_view kStyles =
    "<Style id=\"arc\"><LineStyle><color>cc1fa8ff</color><width>1.5</width></LineStyle></Style>\n"
    "<Style id=\"ended\"><LineStyle><color>a0a0a0a0</color><width>1</width></LineStyle></Style>\n"
    "<Style id=\"place\"><IconStyle><scale>0.5</scale></IconStyle>"
    "<LabelStyle><scale>0.7</scale></LabelStyle></Style>\n";

const char* typeOf(FieldKind kind) {
    switch (kind) {
        case FieldKind::WholeNumber:
            return "int";
        case FieldKind::Number:
            return "double";
        case FieldKind::Text:
        case FieldKind::Words:
            break;
    }
    return "string";
}

void putSchema(XmlPieces& pieces, const char* id, std::span<const std::string_view> names,
               std::span<const FieldKind> kinds) {
    pieces.element("Schema", [&](pugi::xml_node schema) {
        schema.append_attribute("name") = id;
        schema.append_attribute("id") = id;
        for (std::size_t i = 0; i < names.size(); ++i) {
            pugi::xml_node field = schema.append_child("SimpleField");
            field.append_attribute("name") = std::string(names[i]).c_str();
            field.append_attribute("type") = typeOf(kinds[i]);
        }
    });
}

// What every placemark begins with, in the order that KML wants.
void addHead(pugi::xml_node placemark, const std::string& name, const char* style) {
    placemark.append_child("name").text() = name.c_str();
    placemark.append_child("styleUrl").text() = style;
}

void addFields(pugi::xml_node placemark, const char* schema, std::span<const std::string_view> names,
               const std::vector<FieldValue>& values) {
    pugi::xml_node data = placemark.append_child("ExtendedData").append_child("SchemaData");
    data.append_attribute("schemaUrl") = fmt::format("#{}", schema).c_str();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string text = plainText(values[i]);
        if (text.empty()) continue;
        pugi::xml_node field = data.append_child("SimpleData");
        field.append_attribute("name") = std::string(names[i]).c_str();
        field.text() = text.c_str();
    }
}

// To a metre.
std::string coordinatesOf(LngLat place) {
    return fmt::format("{:.5f},{:.5f}", place.longitudeDegrees, place.latitudeDegrees);
}

void addLine(pugi::xml_node parent, const std::vector<LngLat>& places) {
    pugi::xml_node line = parent.append_child("LineString");
    line.append_child("tessellate").text() = 1; // over mountains, not through them
    std::string coordinates;
    for (const LngLat& place : places)
        coordinates += coordinatesOf(place) + " ";
    line.append_child("coordinates").text() = coordinates.c_str();
}

void putPartnership(XmlPieces& pieces, const Network& network, const ListedPartnership& row) {
    const PartnershipTable& table = network.partnerships;
    const std::vector<std::string>& names = network.cities.name;
    pieces.element("Placemark", [&](pugi::xml_node placemark) {
        addHead(placemark, names[cityOf(table, row, true)] + " – " + names[cityOf(table, row, false)],
                isEnded(table.status[row.partnership]) ? "#ended" : "#arc");
        addFields(placemark, "partnership", kPartnershipFields, partnershipFields(network, row));
        const std::vector<std::vector<LngLat>> lines = partnershipLines(network, row);
        pugi::xml_node parent = lines.size() > 1 ? placemark.append_child("MultiGeometry") : placemark;
        for (const std::vector<LngLat>& line : lines)
            addLine(parent, line);
    });
}

void putPlace(XmlPieces& pieces, const Network& network, const PlaceRow& row) {
    pieces.element("Placemark", [&](pugi::xml_node placemark) {
        addHead(placemark, network.cities.name[row.city], "#place");
        addFields(placemark, "place", kPlaceFields, placeFields(network, row));
        placemark.append_child("Point").append_child("coordinates").text() =
            coordinatesOf(network.cities.location[row.city]).c_str();
    });
}

} // namespace

void writeKml(const ShownData& data, const TextSink& sink) {
    XmlPieces pieces(sink);
    pieces.put(kHead);
    pieces.element("description",
                   [&](pugi::xml_node description) { description.text() = aboutText(data).c_str(); });
    pieces.put(kStyles);
    putSchema(pieces, "partnership", kPartnershipFields, kPartnershipFieldKinds);
    putSchema(pieces, "place", kPlaceFields, kPlaceFieldKinds);
    pieces.put("<Folder id=\"partnerships\">\n<name>partnerships</name>\n");
    for (const ListedPartnership& row : data.partnerships) {
        putPartnership(pieces, *data.network, row);
        if (!pieces.goesOn()) return;
    }
    pieces.put("</Folder>\n<Folder id=\"places\">\n<name>places</name>\n");
    for (const PlaceRow& row : data.places) {
        putPlace(pieces, *data.network, row);
        if (!pieces.goesOn()) return;
    }
    pieces.put("</Folder>\n</Document>\n</kml>\n");
}

} // namespace atlas
