#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "export/tables/place_fields.h"
#include "model/facts/listed_partnership.h"

namespace atlas {

// Takes pieces of the output in order; returns false when there is no use in more.
using TextSink = std::function<bool(std::string_view)>;

// Each row turned as it is listed.

// RFC 4180 with LF line ends, lists joined with ';', empty where nothing is recorded.
void writeCsv(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink);

// Places alike.
void writePlacesCsv(const Network& network, std::span<const PlaceRow> rows, const TextSink& sink);

// An array of objects, one per line; null where nothing is recorded.
void writeJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink);

// A FeatureCollection (RFC 7946): great circles, cut at the antimeridian.
void writeGeoJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink);

// The same with places as points behind them, and whose data they are beside all features, where it is known.
struct GeoJsonContent {
    std::span<const ListedPartnership> partnerships;
    std::span<const PlaceRow> places;
    std::string_view credit; // empty: not known
};
void writeGeoJsonWithPlaces(const Network& network, const GeoJsonContent& content, const TextSink& sink);

} // namespace atlas
