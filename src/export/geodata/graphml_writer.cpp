#include <fmt/core.h>

#include <string>

#include "export/geodata/graph_fields.h"
#include "export/geodata/graph_writers.h"
#include "export/geodata/xml_pieces.h"

namespace atlas {

namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

// Names of fields occur for nodes and for edges; ids of keys may only occur once: "node.name", "edge.status".
std::string keyOf(const GraphFields& fields, std::size_t index) {
    return std::string(fields.of).append(".").append(fields.names[index]);
}

void putKey(XmlPieces& pieces, const std::string& id, const char* of, std::string_view name, FieldKind kind) {
    pieces.element("key", [&](pugi::xml_node key) {
        key.append_attribute("id") = id.c_str();
        key.append_attribute("for") = of;
        key.append_attribute("attr.name") = std::string(name).c_str();
        key.append_attribute("attr.type") = graphTypeOf(kind);
    });
}

void putKeys(XmlPieces& pieces, const GraphFields& fields) {
    for (std::size_t i = fields.first; i < fields.names.size(); ++i)
        putKey(pieces, keyOf(fields, i), fields.of, fields.names[i], fields.kinds[i]);
}

void addData(pugi::xml_node element, const std::string& key, const std::string& text) {
    if (text.empty()) return;
    pugi::xml_node data = element.append_child("data");
    data.append_attribute("key") = key.c_str();
    data.text() = text.c_str();
}

void addFields(pugi::xml_node element, const GraphFields& fields, const std::vector<FieldValue>& values) {
    for (std::size_t i = fields.first; i < values.size(); ++i)
        addData(element, keyOf(fields, i), plainText(values[i]));
}

void putNode(XmlPieces& pieces, const Network& network, const PlaceRow& place) {
    pieces.element("node", [&](pugi::xml_node node) {
        node.append_attribute("id") = network.cities.id[place.city].c_str();
        addData(node, "node.label", network.cities.name[place.city]);
        addFields(node, kNodeFields, placeFields(network, place));
    });
}

void putEdge(XmlPieces& pieces, const Network& network, const ListedPartnership& row) {
    const PartnershipTable& table = network.partnerships;
    pieces.element("edge", [&](pugi::xml_node edge) {
        edge.append_attribute("id") = fmt::format("e{}", row.partnership).c_str();
        edge.append_attribute("source") = network.cities.id[cityOf(table, row, true)].c_str();
        edge.append_attribute("target") = network.cities.id[cityOf(table, row, false)].c_str();
        addFields(edge, kEdgeFields, partnershipFields(network, row));
    });
}

} // namespace

void writeGraphMl(const ShownData& data, const TextSink& sink) {
    XmlPieces pieces(sink);
    pieces.put(kHead);
    pieces.element("desc", [&](pugi::xml_node desc) { desc.text() = aboutText(data).c_str(); });
    putKey(pieces, "graph.about", "graph", "about", FieldKind::Text);
    putKey(pieces, "node.label", "node", "label", FieldKind::Text); // which Gephi and others show
    putKeys(pieces, kNodeFields);
    putKeys(pieces, kEdgeFields);
    pieces.put("<graph id=\"partnerships\" edgedefault=\"undirected\">\n");
    pieces.element("data", [&](pugi::xml_node about) {
        about.append_attribute("key") = "graph.about";
        about.text() = aboutText(data).c_str();
    });
    for (const PlaceRow& place : data.places) {
        putNode(pieces, *data.network, place);
        if (!pieces.goesOn()) return;
    }
    for (const ListedPartnership& row : data.partnerships) {
        putEdge(pieces, *data.network, row);
        if (!pieces.goesOn()) return;
    }
    pieces.put("</graph>\n</graphml>\n");
}

} // namespace atlas
