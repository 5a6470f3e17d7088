#include <fmt/core.h>

#include <string>

#include "export/geodata/graph_fields.h"
#include "export/geodata/graph_writers.h"
#include "export/geodata/xml_pieces.h"

namespace atlas {

namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
    "version=\"1.2\">\n";

// So that nodes of the usual size, ten units, do not cover each other's country.
std::string unitsText(double degrees) {
    constexpr double kUnitsPerDegree = 20.0;
    return fmt::format("{:.4f}", kUnitsPerDegree * degrees);
}

void putAttributes(XmlPieces& pieces, const GraphFields& attributes) {
    pieces.element("attributes", [&](pugi::xml_node all) {
        all.append_attribute("class") = attributes.of;
        for (std::size_t i = attributes.first; i < attributes.names.size(); ++i) {
            const std::string name(attributes.names[i]);
            pugi::xml_node attribute = all.append_child("attribute");
            attribute.append_attribute("id") = name.c_str();
            attribute.append_attribute("title") = name.c_str();
            attribute.append_attribute("type") = graphTypeOf(attributes.kinds[i]);
        }
    });
}

void addValues(pugi::xml_node element, const GraphFields& attributes, const std::vector<FieldValue>& values) {
    pugi::xml_node all = element.append_child("attvalues");
    for (std::size_t i = attributes.first; i < values.size(); ++i) {
        const std::string text = plainText(values[i]);
        if (text.empty()) continue;
        pugi::xml_node value = all.append_child("attvalue");
        value.append_attribute("for") = std::string(attributes.names[i]).c_str();
        value.append_attribute("value") = text.c_str();
    }
}

void putNode(XmlPieces& pieces, const Network& network, const PlaceRow& place) {
    const LngLat& location = network.cities.location[place.city];
    pieces.element("node", [&](pugi::xml_node node) {
        node.append_attribute("id") = network.cities.id[place.city].c_str();
        node.append_attribute("label") = network.cities.name[place.city].c_str();
        addValues(node, kNodeFields, placeFields(network, place));
        pugi::xml_node position = node.append_child("viz:position");
        position.append_attribute("x") = unitsText(location.longitudeDegrees).c_str();
        position.append_attribute("y") = unitsText(location.latitudeDegrees).c_str();
    });
}

void putEdge(XmlPieces& pieces, const Network& network, const ListedPartnership& row) {
    const PartnershipTable& table = network.partnerships;
    pieces.element("edge", [&](pugi::xml_node edge) {
        edge.append_attribute("id") = row.partnership;
        edge.append_attribute("source") = network.cities.id[cityOf(table, row, true)].c_str();
        edge.append_attribute("target") = network.cities.id[cityOf(table, row, false)].c_str();
        addValues(edge, kEdgeFields, partnershipFields(network, row));
    });
}

} // namespace

void writeGexf(const ShownData& data, const TextSink& sink) {
    XmlPieces pieces(sink);
    pieces.put(kHead);
    pieces.element("meta", [&](pugi::xml_node meta) {
        meta.append_child("creator").text() = "Sister Cities Atlas";
        meta.append_child("description").text() = aboutText(data).c_str();
    });
    pieces.put("<graph mode=\"static\" defaultedgetype=\"undirected\">\n");
    putAttributes(pieces, kNodeFields);
    putAttributes(pieces, kEdgeFields);
    pieces.put("<nodes>\n");
    for (const PlaceRow& place : data.places) {
        putNode(pieces, *data.network, place);
        if (!pieces.goesOn()) return;
    }
    pieces.put("</nodes>\n<edges>\n");
    for (const ListedPartnership& row : data.partnerships) {
        putEdge(pieces, *data.network, row);
        if (!pieces.goesOn()) return;
    }
    pieces.put("</edges>\n</graph>\n</gexf>\n");
}

} // namespace atlas
