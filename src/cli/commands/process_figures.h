#pragma once

namespace atlas {

// What the operating system knows of this process; 0 where it does not say.
double millisecondsSinceStart(); // of the process, to 10 ms
double residentMegabytes();      // memory in use now
double peakMegabytes();          // and at most so far

} // namespace atlas
