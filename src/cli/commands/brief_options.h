#pragma once

#include <string>

namespace atlas {

struct BriefOptions {
    std::string subject; // a city, a state or a country
    std::string listFile;
    std::string all; // "states" or "countries"
    std::string file;
    std::string date; // YYYY-MM-DD; empty: today
    std::string theme;
    bool isPoster = false;
    std::string dataFolder;
};

} // namespace atlas
