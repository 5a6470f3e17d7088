#pragma once

namespace atlas {

// How large the names on the map are beside the words of the panels, which have the size that a person chose
// for the interface: where the interface is so enlarged that the window has room for few names, they grow
// less than it, and never less than at the usual size. `windowWidthPixels`: design pixels.
double nameScaleFor(double windowWidthPixels, double interfaceScale);

} // namespace atlas
