#include "model/workspace/export_memory.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace atlas {

namespace {

// By the values of the enum.
constexpr std::array<std::string_view, 4> kContents{"map", "map-and-legend", "window", "page"};

// Folders and names are not so long.
constexpr std::size_t kMostBytes = 4096;

struct Switch {
    std::string_view name;
    bool ExportSettings::*field;
};
constexpr std::array kSwitches{
    Switch{"on-paper", &ExportSettings::isOnPaper},     Switch{"landscape", &ExportSettings::isLandscape},
    Switch{"credit", &ExportSettings::withCredit},      Switch{"transparent", &ExportSettings::isTransparent},
    Switch{"view-file", &ExportSettings::withViewFile},
};

struct Words {
    std::string_view name;
    std::string ExportSettings::*field;
};
constexpr std::array kWords{
    Words{"ending", &ExportSettings::ending},
    Words{"paper", &ExportSettings::paper},
    Words{"folder", &ExportSettings::folder},
    Words{"name", &ExportSettings::name},
};

struct Figure {
    std::string_view name;
    int ExportSettings::*field;
    int least;
    int most;
};
constexpr std::array kFigures{
    Figure{"width", &ExportSettings::widthPixels, kSmallestSidePixels, kLargestSidePixels},
    Figure{"height", &ExportSettings::heightPixels, kSmallestSidePixels, kLargestSidePixels},
    Figure{"dpi", &ExportSettings::dotsPerInch, kFewestDotsPerInch, kMostDotsPerInch},
};

void readFigure(const Json& value, const Figure& figure, ExportSettings& settings) {
    if (!value.is_number_integer()) return;
    const auto read = value.get<std::int64_t>();
    if (read >= figure.least && read <= figure.most) settings.*figure.field = static_cast<int>(read);
}

void readSettings(const Json& json, ExportSettings& settings) {
    for (const Switch& one : kSwitches) {
        const auto found = json.find(one.name);
        if (found != json.end() && found->is_boolean()) settings.*one.field = found->get<bool>();
    }
    for (const Words& one : kWords) {
        const auto found = json.find(one.name);
        if (found == json.end() || !found->is_string()) continue;
        std::string words = wordFrom(*found);
        if (words.size() <= kMostBytes) settings.*one.field = std::move(words);
    }
    for (const Figure& one : kFigures) {
        const auto found = json.find(one.name);
        if (found != json.end()) readFigure(*found, one, settings);
    }
    if (const auto found = json.find("content"); found != json.end()) {
        const auto content = std::find(kContents.begin(), kContents.end(), wordFrom(*found));
        if (content != kContents.end())
            settings.content = static_cast<PictureContent>(content - kContents.begin());
    }
    if (!parsePaper(settings.paper)) settings.paper = ExportSettings{}.paper;
}

} // namespace

void writeExports(Json& session, const ExportSettings& settings, const std::vector<RecentExport>& recent) {
    Json json = Json::object();
    for (const Switch& one : kSwitches)
        json[std::string(one.name)] = settings.*one.field;
    for (const Words& one : kWords)
        json[std::string(one.name)] = settings.*one.field;
    for (const Figure& one : kFigures)
        json[std::string(one.name)] = settings.*one.field;
    json["content"] = kContents[static_cast<std::size_t>(settings.content)];
    session["export"] = std::move(json);
    Json files = Json::array();
    for (const RecentExport& one : recent)
        files.push_back({{"file", one.file}, {"bytes", one.bytes}});
    session["recent-exports"] = std::move(files);
}

void readExports(const Json& session, ExportSettings& settings, std::vector<RecentExport>& recent) {
    if (const auto found = session.find("export"); found != session.end() && found->is_object())
        readSettings(*found, settings);
    const auto files = session.find("recent-exports");
    if (files == session.end() || !files->is_array()) return;
    for (const Json& one : *files) {
        if (recent.size() >= kMostRecentExports) break;
        if (!one.is_object()) continue;
        const std::string file = wordFrom(one.value("file", Json()));
        const Json bytes = one.value("bytes", Json());
        if (file.empty() || file.size() > kMostBytes || !bytes.is_number_unsigned()) continue;
        recent.push_back({file, bytes.get<std::uint64_t>()});
    }
}

} // namespace atlas
