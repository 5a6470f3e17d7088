#include "export/geodata/data_layers.h"

#include "export/tables/partnership_lines.h"

namespace atlas {

namespace {

std::vector<VectorColumn> columnsOf(std::span<const std::string_view> names,
                                    std::span<const FieldKind> kinds) {
    std::vector<VectorColumn> columns;
    for (std::size_t i = 0; i < names.size(); ++i)
        columns.push_back({names[i], kinds[i]});
    return columns;
}

} // namespace

VectorLayer partnershipsLayer(const ShownData& data, VectorShapes shapes) {
    VectorLayer layer;
    layer.name = kPartnershipsLayer;
    layer.shapes = shapes;
    layer.columns = columnsOf(kPartnershipFields, kPartnershipFieldKinds);
    layer.count = data.partnerships.size();
    layer.feature = [&data, shapes](std::size_t index) {
        const ListedPartnership& row = data.partnerships[index];
        VectorFeature feature{partnershipFields(*data.network, row), {}};
        if (shapes != VectorShapes::None) feature.shape = partnershipLines(*data.network, row);
        return feature;
    };
    return layer;
}

VectorLayer placesLayer(const ShownData& data, VectorShapes shapes) {
    VectorLayer layer;
    layer.name = kPlacesLayer;
    layer.shapes = shapes;
    layer.columns = columnsOf(kPlaceFields, kPlaceFieldKinds);
    layer.count = data.places.size();
    layer.feature = [&data, shapes](std::size_t index) {
        const PlaceRow& row = data.places[index];
        VectorFeature feature{placeFields(*data.network, row), {}};
        if (shapes != VectorShapes::None) feature.shape = data.network->cities.location[row.city];
        return feature;
    };
    return layer;
}

} // namespace atlas
