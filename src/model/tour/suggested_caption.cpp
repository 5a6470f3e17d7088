#include "model/tour/suggested_caption.h"

#include "model/view/view_name.h"

namespace atlas {

std::string suggestedCaption(const View& view, const Network& network) {
    const Selection& selection = view.selection;
    if (selection.partnership) {
        const bool isDated = network.partnerships.yearEstablished[*selection.partnership] != kYearNotRecorded;
        return std::string("{city} and {partner}, {distance} apart") + (isDated ? ", since {year}" : "");
    }
    if (selection.cities.size() == 1 && !selection.state) {
        const std::uint32_t partners =
            applyFilter(network, view.filter).partnersByCity[selection.cities.front()];
        // A filter that leaves it none is what the step speaks of.
        if (partners == 0 && isActive(view.filter)) {
            View unselected = view;
            unselected.selection = {};
            return suggestedName(unselected, network);
        }
        return partners == 1 ? "{city} has {partners} partner" : "{city} has {partners} partners";
    }
    return suggestedName(view, network);
}

} // namespace atlas
