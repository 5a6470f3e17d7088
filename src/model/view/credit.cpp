#include "model/view/credit.h"

namespace atlas {

std::vector<std::string> creditLines(const Network& network) {
    constexpr const char* kMap = "Map: Natural Earth";
    const std::string& credit = network.credit;
    if (credit.empty()) return {std::string("Sister Cities Atlas · ") + kMap, kMap};
    const std::string first = credit.substr(0, credit.find(','));
    std::vector<std::string> lines{"Sister Cities Atlas · Data: " + credit + " · " + kMap, "Data: " + credit};
    if (first != credit) lines.push_back("Data: " + first + " and others");
    return lines;
}

} // namespace atlas
