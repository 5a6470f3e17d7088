#pragma once

#include <cstdint>
#include <vector>

#include "model/camera/camera.h"
#include "model/page/page_composition.h"
#include "model/selection/selection.h"

namespace atlas {

// What a page is about.
enum class PageSubject : std::uint8_t {
    World,  // nothing is selected: map, figures, a chart
    Place,  // a city, a country or a state: its partners, too
    Several // cities side by side, a chain, a group, a partnership
};
PageSubject pageSubjectOf(const Selection& selection);

// What decides where things stand.
struct PageAbout {
    PageSubject subject = PageSubject::World;
    bool isWideMap = true;    // all of a map that is twice as wide as it is high
    bool isWorthChart = true; // there is enough to count
};
// `shown`: the partnerships that pass the filter. A place's page has a chart where enough of them are its
// own.
PageAbout pageAboutOf(const Selection& selection, const Camera& camera, const Network& network,
                      const std::vector<PartnershipIndex>& shown);

// Sensible places for everything, from a grid of twelve columns. What has nothing to show is not shown.
PageComposition defaultComposition(const Paper& paper, bool isLandscape, const PageAbout& about);

// A unit that grows with the page as its sides do: margins, gaps and type are so many of them.
double pageUnitMillimetres(double widthMillimetres, double heightMillimetres);
double pageMarginMillimetres(const PageComposition& page);

// The same page on other paper, or turned: what each element has of its own stays, its place follows the
// grid of the new page.
PageComposition onPaper(const PageComposition& page, const Paper& paper, bool isLandscape,
                        const PageAbout& about);

} // namespace atlas
