#pragma once

#include <cstddef>
#include <functional>

namespace atlas {

// Runs work(i) for every i below `count` on all cores, in no order, and returns when all is done. `work` must
// not throw and must leave alone what another i touches.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace atlas
