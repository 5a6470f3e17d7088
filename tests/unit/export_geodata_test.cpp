#include <doctest/doctest.h>

#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>

#include "export/files/export_format.h"
#include "export/geodata/data_files.h"
#include "export/geodata/vector_file.h"
#include "export/tables/list_writers.h"
#include "tests/support/disk.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using testing::TemporaryFolder;

namespace {

using Path = std::filesystem::path;

// All of the sample network: four partnerships, one over the antimeridian, of five places.
ShownData sampleData(const TemporaryFolder& folder) {
    testing::writeSampleNetwork(folder);
    folder.write("sources.json", "{\"credit\": \"Öster & Söhne (CC BY 4.0)\"}");
    const NetworkPointer network = testing::loaded(folder).network;
    return shownData(network, {}, applyFilter(*network, {}));
}

ShownData kenya() {
    const NetworkPointer network = testing::shippedNetwork().network;
    Filter filter;
    filter.countries = {*countryCodeFrom("KE")};
    return shownData(network, filter, applyFilter(*network, filter));
}

std::set<std::string> filesIn(const Path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::vector<std::string> dataEndings() {
    std::vector<std::string> endings;
    for (const ExportFormat& format : exportFormats()) {
        if (format.kind == ExportKind::Data) endings.emplace_back(format.ending);
    }
    return endings;
}

void writeTo(const Path& file, const ShownData& data) {
    const auto written = writeShownData(file, data);
    REQUIRE_MESSAGE(written.has_value(), (written ? std::string() : written.error().message));
}

std::unique_ptr<GDALDataset> opened(const Path& file) {
    GDALAllRegister();
    std::unique_ptr<GDALDataset> dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR));
    REQUIRE(dataset != nullptr);
    return dataset;
}

// The feature whose field has that value.
OGRFeatureUniquePtr featureWhere(OGRLayer& layer, const char* field, const std::string& value) {
    for (OGRFeatureUniquePtr& feature : layer) {
        if (feature->GetFieldAsString(field) == value) return std::move(feature);
    }
    FAIL("no feature with " << field << " " << value);
    return nullptr;
}

std::string inZip(const Path& file, const std::string& entry) {
    GByte* bytes = nullptr;
    vsi_l_offset size = 0;
    const std::string name = "/vsizip/" + file.string() + "/" + entry;
    REQUIRE(VSIIngestFile(nullptr, name.c_str(), &bytes, &size, -1) != FALSE);
    std::string text(reinterpret_cast<const char*>(bytes), size);
    VSIFree(bytes);
    return text;
}

} // namespace

TEST_CASE("the kinds of the fields of partnerships and places are those of their values") {
    const ShownData data = kenya();
    const auto isOfKind = [](const FieldValue& value, FieldKind kind) {
        switch (kind) {
            case FieldKind::Text:
                return std::holds_alternative<std::string>(value);
            case FieldKind::WholeNumber:
                return std::holds_alternative<std::int64_t>(value);
            case FieldKind::Number:
                return std::holds_alternative<double>(value);
            case FieldKind::Words:
                return std::holds_alternative<std::vector<std::string>>(value);
        }
        return false;
    };
    const auto check = [&](const std::vector<FieldValue>& fields, std::span<const FieldKind> kinds) {
        REQUIRE(fields.size() == kinds.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            CAPTURE(i);
            CHECK((std::holds_alternative<std::monostate>(fields[i]) || isOfKind(fields[i], kinds[i])));
        }
    };
    REQUIRE(data.partnerships.size() > 20);
    for (const ListedPartnership& row : data.partnerships)
        check(partnershipFields(*data.network, row), kPartnershipFieldKinds);
    for (const PlaceRow& row : data.places)
        check(placeFields(*data.network, row), kPlaceFieldKinds);
}

TEST_CASE("every format of data is written whole, and nothing is left beside it") {
    const TemporaryFolder network;
    const ShownData data = sampleData(network);
    for (const std::string& ending : dataEndings()) {
        CAPTURE(ending);
        const TemporaryFolder folder;
        writeTo(folder.path() / ("out" + ending), data);
        std::set<std::string> expected{"out" + ending};
        if (ending == ".csv" || ending == ".fgb") expected.insert("out-places" + ending);
        CHECK(filesIn(folder.path()) == expected);
    }
}

TEST_CASE("a network in which nothing is shown is written, too") {
    const NetworkPointer network = testing::shippedNetwork().network;
    Filter filter;
    filter.countries = {*countryCodeFrom("ZZ")};
    const ShownData data = shownData(network, filter, applyFilter(*network, filter));
    REQUIRE(data.partnerships.empty());
    for (const std::string& ending : dataEndings()) {
        CAPTURE(ending);
        const TemporaryFolder folder;
        writeTo(folder.path() / ("out" + ending), data);
    }
}

TEST_CASE("a GeoPackage: two layers, columns of types, arcs cut at the antimeridian, whose data it is") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    const Path file = folder.path() / "out.gpkg";
    writeTo(file, data);
    const std::unique_ptr<GDALDataset> dataset = opened(file);
    REQUIRE(dataset->GetLayerCount() == 2);
    OGRLayer& partnerships = *dataset->GetLayerByName("partnerships");
    CHECK(partnerships.GetFeatureCount() == 4);
    CHECK(partnerships.GetGeomType() == wkbMultiLineString);
    const OGRFeatureDefn& columns = *partnerships.GetLayerDefn();
    CHECK(columns.GetFieldCount() == 28);
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("year_established"))->GetType() == OFTInteger64);
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("population_a"))->GetType() == OFTInteger64);
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("distance_km"))->GetType() == OFTReal);
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("id_a"))->GetType() == OFTString);
    const OGRFeatureUniquePtr kaizuka = featureWhere(partnerships, "city_b", "Kaizuka");
    CHECK(kaizuka->GetFieldAsInteger64("year_established") == 1965);
    CHECK(std::string(kaizuka->GetFieldAsString("program_types")) == "youth_education;sports");
    const OGRMultiLineString& arc = *kaizuka->GetGeometryRef()->toMultiLineString();
    REQUIRE(arc.getNumGeometries() == 2); // over the Pacific
    CHECK(arc.getGeometryRef(0)->getX(arc.getGeometryRef(0)->getNumPoints() - 1) == -180.0);
    CHECK(arc.getGeometryRef(1)->getX(0) == 180.0);
    CHECK(arc.getGeometryRef(0)->getNumPoints() > 30); // follows the great circle
    const OGRFeatureUniquePtr tarawa = featureWhere(partnerships, "city_b", "Tarawa");
    CHECK(std::string(tarawa->GetFieldAsString("status")) == "emeritus");
    CHECK_FALSE(tarawa->IsFieldSetAndNotNull(tarawa->GetFieldIndex("population_b")));
    OGRLayer& places = *dataset->GetLayerByName("places");
    CHECK(places.GetFeatureCount() == 5);
    CHECK(places.GetGeomType() == wkbPoint);
    const OGRFeatureUniquePtr culver = featureWhere(places, "name", "Culver City");
    CHECK(culver->GetFieldAsInteger("partners") == 2);
    CHECK(std::string(culver->GetFieldAsString("country_name")) == "United States");
    CHECK(culver->GetGeometryRef()->toPoint()->getX() == doctest::Approx(-118.39647));
    CHECK(std::string(dataset->GetMetadataItem("CREDIT")) == data.credit);
    CHECK(std::string(places.GetMetadataItem("DESCRIPTION")).find("Öster") != std::string::npos);
}

TEST_CASE("formats with one table have the places in a file of their own") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    const Result<std::vector<Path>> files = writeShownData(folder.path() / "out.fgb", data);
    REQUIRE(files.has_value());
    REQUIRE(*files == std::vector<Path>{folder.path() / "out.fgb", folder.path() / "out-places.fgb"});
    CHECK(opened(files->at(0))->GetLayer(0)->GetFeatureCount() == 4);
    CHECK(opened(files->at(1))->GetLayer(0)->GetFeatureCount() == 5);
    writeTo(folder.path() / "out.csv", data);
    std::string listed;
    writeCsv(*data.network, data.partnerships, [&](std::string_view text) {
        listed += text;
        return true;
    });
    CHECK(testing::readFile(folder.path() / "out.csv") == listed);
    CHECK(testing::readFile(folder.path() / "out-places.csv")
              .starts_with("id,name,admin1,country,latitude,longitude,population,kind,country_name,partners\n"
                           "1,Hays,KS,US,38.87918,-99.32677,21092,,United States,1\n"));
}

TEST_CASE("KML: folders of placemarks with names, on the ground, and whose data it is") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    writeTo(folder.path() / "out.kml", data);
    pugi::xml_document kml;
    REQUIRE(kml.load_file((folder.path() / "out.kml").c_str()));
    const pugi::xml_node document = kml.child("kml").child("Document");
    CHECK(std::string(document.child("description").text().get()).find(data.credit) != std::string::npos);
    const pugi::xml_node partnerships = document.find_child_by_attribute("Folder", "id", "partnerships");
    const pugi::xml_node places = document.find_child_by_attribute("Folder", "id", "places");
    REQUIRE(partnerships);
    REQUIRE(places);
    std::set<std::string> names;
    for (const pugi::xml_node& placemark : partnerships.children("Placemark"))
        names.insert(placemark.child("name").text().get());
    CHECK(names.contains("Culver City – Kaizuka"));
    CHECK(document.select_nodes("Schema/SimpleField[@name='year_established'][@type='int']").size() == 1);
    CHECK(partnerships.select_nodes("Placemark/MultiGeometry").size() == 3); // cut at the antimeridian
    CHECK(partnerships.select_nodes("Placemark//LineString").size() ==
          partnerships.select_nodes("Placemark//LineString/tessellate[text()='1']").size());
    CHECK(places.select_nodes("Placemark/Point").size() == 5);
    CHECK(std::string(places.child("Placemark").child("name").text().get()) == "Hays");
}

TEST_CASE("a workbook: numbers are numbers, the head stays in sight, whose data it is") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    const Path file = folder.path() / "out.xlsx";
    writeTo(file, data);
    const std::unique_ptr<GDALDataset> dataset = opened(file);
    CHECK(dataset->GetLayerCount() == 3);
    OGRLayer& partnerships = *dataset->GetLayerByName("partnerships");
    CHECK(partnerships.GetFeatureCount() == 4);
    const OGRFeatureDefn& columns = *partnerships.GetLayerDefn();
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("year_established"))->GetType() == OFTInteger);
    CHECK(columns.GetFieldDefn(columns.GetFieldIndex("id_a"))->GetType() == OFTString);
    for (const char* sheet : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        pugi::xml_document xml;
        REQUIRE(xml.load_string(inZip(file, sheet).c_str()));
        const pugi::xml_node pane = xml.select_node("//sheetView/pane").node();
        CHECK(std::string(pane.attribute("state").value()) == "frozen");
        CHECK(pane.attribute("ySplit").as_int() == 1);
        CHECK(xml.select_nodes("//cols/col").size() == 1);
    }
    pugi::xml_document sheet;
    REQUIRE(sheet.load_string(inZip(file, "xl/worksheets/sheet1.xml").c_str()));
    CHECK(std::string(sheet.child("worksheet").child("autoFilter").attribute("ref").value()) == "A1:AB5");
    CHECK(inZip(file, "docProps/core.xml").find("Öster &amp; Söhne") != std::string::npos);
}

TEST_CASE("GeoJSON: lines and points in one collection, whose data it is") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    writeTo(folder.path() / "out.geojson", data);
    const auto json = nlohmann::json::parse(testing::readFile(folder.path() / "out.geojson"));
    CHECK(json["credit"] == data.credit);
    CHECK(json["features"].size() == 9);
    CHECK(json["features"][0]["geometry"]["type"] == "MultiLineString");
    CHECK(json["features"][8]["geometry"]["type"] == "Point");
    CHECK(json["features"][8]["properties"]["name"] == "Tarawa");
    CHECK(json["features"][8]["geometry"]["coordinates"] == nlohmann::json{172.97696, 1.3278});
}

TEST_CASE("graphs: a node per place and an edge per partnership, with values of types") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    writeTo(folder.path() / "out.graphml", data);
    pugi::xml_document graphMl;
    REQUIRE(graphMl.load_file((folder.path() / "out.graphml").c_str()));
    const pugi::xml_node graph = graphMl.child("graphml").child("graph");
    CHECK(std::string(graph.attribute("edgedefault").value()) == "undirected");
    CHECK(graph.select_nodes("node").size() == 5);
    CHECK(graph.select_nodes("edge").size() == 4);
    CHECK(graphMl.select_nodes("//key[@for='edge']").size() == 28);
    CHECK(graphMl.select_node("//key[@for='edge'][@attr.name='year_established'][@attr.type='long']"));
    CHECK(graph.select_node(
        "edge[@source='2'][@target='3']/data[@key='edge.year_established'][text()='1965']"));
    CHECK(graph.select_node("edge[@source='2'][@target='5']/data[@key='edge.status'][text()='emeritus']"));
    CHECK(graph.select_node("node[@id='5']/data[@key='node.name'][text()='Tarawa']"));
    CHECK_FALSE(graph.select_node("node[@id='5']/data[@key='node.population']"));
    CHECK(std::string(graph.child("data").text().get()).find(data.credit) != std::string::npos);
    writeTo(folder.path() / "out.gexf", data);
    pugi::xml_document gexf;
    REQUIRE(gexf.load_file((folder.path() / "out.gexf").c_str()));
    CHECK(gexf.select_nodes("//nodes/node").size() == 5);
    CHECK(gexf.select_nodes("//edges/edge").size() == 4);
    CHECK(gexf.select_node("//node[@label='Hays']/attvalues/attvalue[@for='population'][@value='21092']"));
    CHECK(gexf.select_nodes("//attributes[@class='edge']/attribute").size() == 28);
    CHECK(std::string(gexf.select_node("//meta/description").node().text().get()).find(data.credit) !=
          std::string::npos);
}

TEST_CASE("who cancels the writing of data keeps what was there, and nothing beside it") {
    const ShownData data = kenya();
    for (const std::string& ending : dataEndings()) {
        for (const double until : {0.0, 0.5, 0.99}) {
            CAPTURE(ending);
            CAPTURE(until);
            const TemporaryFolder folder;
            folder.write("out" + ending, "before");
            const Result<std::vector<Path>> written =
                writeShownData(folder.path() / ("out" + ending), data,
                               [&](double share, std::string_view) { return share < until; });
            REQUIRE_FALSE(written.has_value());
            CHECK(isCancellation(written.error()));
            CHECK(testing::readFile(folder.path() / ("out" + ending)) == "before");
            CHECK(filesIn(folder.path()).size() == 1);
        }
    }
}

TEST_CASE("a disk that becomes full leaves no data, and one line names the file") {
    const ShownData data = kenya();
    for (const std::string& ending : dataEndings()) {
        for (const int bytes : {0, 1'000, 4'096}) {
            CAPTURE(ending);
            CAPTURE(bytes);
            const TemporaryFolder folder;
            const Path file = folder.path() / ("out" + ending);
            Result<std::vector<Path>> written;
            {
                const testing::FullDisk disk(static_cast<rlim_t>(bytes));
                written = writeShownData(file, data);
            }
            REQUIRE_FALSE(written.has_value());
            CHECK(written.error().message.find(file.string()) != std::string::npos);
            CHECK(written.error().message.find('\n') == std::string::npos);
            CHECK(filesIn(folder.path()).empty());
        }
    }
}

TEST_CASE("data replace what a link leads to, and keep who may read it") {
    const TemporaryFolder folder;
    const ShownData data = sampleData(folder);
    const TemporaryFolder other;
    other.write("real.gpkg", "before");
    std::filesystem::permissions(other.path() / "real.gpkg",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::create_symlink(other.path() / "real.gpkg", folder.path() / "out.gpkg");
    writeTo(folder.path() / "out.gpkg", data);
    CHECK(std::filesystem::is_symlink(folder.path() / "out.gpkg"));
    CHECK(opened(other.path() / "real.gpkg")->GetLayerCount() == 2);
    CHECK(std::filesystem::status(other.path() / "real.gpkg").permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const Result<std::vector<Path>> device = writeShownData("/dev/null", data);
    CHECK_FALSE(device.has_value());
}
