#pragma once

#include <string>
#include <vector>

namespace atlas {

// Reads data files, and tours (.json) against the atlas's own data; reports every problem on stderr, then one
// summary line over all files of a kind on stdout. Returns 0 when there is none, 1 when there is, 2 when a
// file cannot be opened or is no tour.
int runCheck(const std::vector<std::string>& files);

} // namespace atlas
