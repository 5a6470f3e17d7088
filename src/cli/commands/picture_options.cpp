#include "cli/commands/picture_options.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

// What options are for, with an ending that has it.
struct Use {
    const char* words;
    const char* ending;
    bool (*isOf)(ExportKind kind);
};

constexpr bool isDrawing(ExportKind kind) {
    return kind == ExportKind::Svg || kind == ExportKind::Pdf;
}

constexpr Use kMaps{"pictures", ".png", [](ExportKind kind) { return kind != ExportKind::Data; }};
constexpr Use kSheets{"pictures", ".png",
                      [](ExportKind kind) { return kind != ExportKind::Data && kind != ExportKind::Page; }};
constexpr Use kComposed{"pages on paper", ".pdf",
                        [](ExportKind kind) { return kind == ExportKind::Picture || isDrawing(kind); }};
constexpr Use kPixels{"pictures", ".png", [](ExportKind kind) {
                          return kind == ExportKind::Picture || kind == ExportKind::GeoTiff;
                      }};
constexpr Use kDrawings{"drawings", ".svg", isDrawing};
constexpr Use kPrint{"print", ".pdf", [](ExportKind kind) { return kind == ExportKind::Pdf; }};
constexpr Use kPages{"pages", ".html", [](ExportKind kind) { return kind == ExportKind::Page; }};

struct TypedOption {
    const char* name;
    bool isTyped;
    const Use& use;
};

} // namespace

Result<void> checkOptionsFor(ExportKind kind, const ExportOptions& options, const ViewOptions& view) {
    const std::array typed{
        TypedOption{"--size", options.sizeIsTyped, kSheets},
        TypedOption{"--paper", !options.paper.empty(), kSheets},
        TypedOption{"--dpi", options.dotsPerInch.has_value(), kSheets},
        TypedOption{"--landscape", options.landscape, kSheets},
        TypedOption{"--page", options.page, kComposed},
        TypedOption{"--title", !options.title.empty(), kMaps},
        TypedOption{"--legend", options.legend, kMaps},
        TypedOption{"--no-credit", options.withoutCredit, kMaps},
        TypedOption{"--labels", options.labels.has_value(), kMaps},
        TypedOption{"--transparent", options.transparent, kSheets},
        TypedOption{"--world-file", options.worldFile, kPixels},
        TypedOption{"--vision", !options.vision.empty(), kPixels},
        TypedOption{"--outlines", options.outlines, kDrawings},
        TypedOption{"--simplify", options.simplifyIsTyped, kDrawings},
        TypedOption{"--bleed", options.bleed, kPrint},
        TypedOption{"--tour", !options.tour.empty(), kPages},
        TypedOption{"--projection", !view.projection.empty(), kMaps},
        TypedOption{"--center", !view.centre.empty(), kMaps},
        TypedOption{"--zoom", view.zoom.has_value(), kMaps},
        TypedOption{"--theme", !view.theme.empty(), kMaps},
        TypedOption{"--colour", !view.colouring.empty(), kMaps},
        TypedOption{"--brightness", view.brightnessStops.has_value(), kMaps},
        TypedOption{"--undated", !view.undated.empty(), kMaps},
        TypedOption{"--shade", !view.shading.empty(), kMaps},
    };
    const auto first = std::find_if(typed.begin(), typed.end(), [kind](const TypedOption& option) {
        return option.isTyped && !option.use.isOf(kind);
    });
    if (first == typed.end()) return {};
    return failure(fmt::format("{}: {} is for {}; leave it out, or let the name end in {}", options.file,
                               first->name, first->use.words, first->use.ending));
}

} // namespace atlas
