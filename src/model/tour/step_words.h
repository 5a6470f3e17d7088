#pragma once

#include <string>
#include <vector>

#include "core/memo.h"
#include "data/network/network.h"
#include "model/filter/filter.h"
#include "model/tour/tour.h"

namespace atlas {

// What a step says with the data of the moment, for whoever writes it.
struct StepWords {
    std::string caption;               // its figures filled in, "…" for those that chance gives
    std::string subject;               // what its view might be called: "Hays, KS, United States"
    std::string spotlight;             // what it speaks of, likewise; empty: nothing of its own
    std::vector<std::string> problems; // of its braces, and what the data do not have of it
};

// Words of all steps, again and again while a tour is written: what filters let pass is kept.
class StepReader {
public:
    explicit StepReader(NetworkPointer network) : m_network(std::move(network)) {}

    std::vector<StepWords> read(const Tour& tour);

private:
    static constexpr std::size_t kMostKept = 24; // filters

    NetworkPointer m_network;
    Memo<Filter, FilterResult> m_shown{kMostKept};
};

} // namespace atlas
