#pragma once

#include <imgui.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/workspace/export_settings.h"

namespace atlas::ui {

// The kinds of files between which a person chooses first.
enum class ExportGroup : std::uint8_t { Picture, Drawing, Page, Data };
inline constexpr std::size_t kExportGroupCount = 4;

// A format, in the order of menus.
struct ExportChoice {
    std::string_view ending; // ".png"
    std::string_view name;   // "PNG"
    std::string_view tip;    // "PNG picture"
    ExportGroup group = ExportGroup::Picture;
    bool hasSize = true; // of its picture
    bool hasMap = true;  // else it is data alone
    bool mayShowPanels = true;
    bool mayBePage = true; // composed for paper
    bool mayBeTransparent = true;
};

// A small picture of what would be saved.
struct ExportPreviewView {
    ImTextureID texture{}; // nothing: there is none yet
    float heightPerWidth = 0.5625F;
    bool isCurrent = false;
    std::string problem; // why there is none
};

// A file that waits, or is being written.
struct ExportWork {
    std::uint64_t id = 0;
    std::string name;
    std::string state; // "42 %, about 10 s left"
    float share = 0.0F;
};

// What the place where the map is taken home is given. The vectors outlive the frame.
struct ExportPlace {
    std::span<const ExportChoice> formats;
    ExportPreviewView preview;
    std::string size;     // "A3, 420 × 297 mm"
    std::string estimate; // "about 8 MB, 2 s"
    std::string problem;  // why it cannot be saved so; empty: it can
    std::string file;     // the name that it gets
    std::vector<ExportWork> work;
    std::span<const RecentExport> recent;
};

} // namespace atlas::ui
