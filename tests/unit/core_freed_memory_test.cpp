#include "core/freed_memory.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <vector>

using namespace atlas;

namespace {

// Blocks of which every other one goes: what is left holds the heap up, and no block is given back by itself.
std::vector<std::unique_ptr<char[]>> everyOtherBlock(std::size_t megabytes) {
    constexpr std::size_t kBlockBytes = 32U << 10U;
    std::vector<std::unique_ptr<char[]>> blocks(megabytes * (1U << 20U) / kBlockBytes);
    for (std::unique_ptr<char[]>& block : blocks)
        block = std::make_unique<char[]>(kBlockBytes); // cleared, so that it is there
    for (std::size_t i = 0; i < blocks.size(); i += 2)
        blocks[i].reset();
    return blocks;
}

} // namespace

#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed, to find who uses it

TEST_CASE("What was freed goes back to the system once there is nothing to do") {
    FreedMemory memory;
    memory.rest();
    const std::vector<std::unique_ptr<char[]>> kept = everyOtherBlock(160);
    const double before = residentMegabytes();
    memory.rest();
    CHECK(before - residentMegabytes() > 60.0); // of 80 that are free
}

TEST_CASE("What a few frames have freed is kept for the next ones") {
    FreedMemory memory;
    memory.rest();
    const std::vector<std::unique_ptr<char[]>> kept = everyOtherBlock(6);
    const double before = residentMegabytes();
    memory.rest();
    CHECK(before - residentMegabytes() < 1.0);
}

#endif
