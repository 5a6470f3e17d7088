#pragma once

namespace atlas {

// What the operating system knows of this process; 0 where it does not say.
double millisecondsSinceStart(); // of the process, to 10 ms
double cpuSeconds();             // of all threads so far
double peakMegabytes();          // memory in use at most so far

} // namespace atlas
