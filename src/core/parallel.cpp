#include "core/parallel.h"

#include <tbb/parallel_for.h>

namespace atlas {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    tbb::parallel_for(std::size_t{0}, count, work);
}

} // namespace atlas
