#pragma once

#include <span>
#include <string_view>

#include "export/tables/place_fields.h"

namespace atlas {

// What a graph's nodes and edges carry, each under a name and of a type.
struct GraphFields {
    const char* of; // "node" or "edge", as GraphML and GEXF both have it
    std::span<const std::string_view> names;
    std::span<const FieldKind> kinds;
    std::size_t first = 0; // those before are said otherwise
};

// The id of a place is its node's own.
inline constexpr GraphFields kNodeFields{"node", kPlaceFields, kPlaceFieldKinds, 1};
inline constexpr GraphFields kEdgeFields{"edge", kPartnershipFields, kPartnershipFieldKinds};

// By the name that GraphML and GEXF both have for it.
constexpr const char* graphTypeOf(FieldKind kind) {
    switch (kind) {
        case FieldKind::WholeNumber:
            return "long";
        case FieldKind::Number:
            return "double";
        case FieldKind::Text:
        case FieldKind::Words:
            break;
    }
    return "string";
}

} // namespace atlas
