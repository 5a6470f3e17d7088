#pragma once

#include <filesystem>
#include <vector>

#include "analysis/briefs/brief.h"
#include "core/progress.h"
#include "core/result.h"
#include "export/tours/step_painter.h"

namespace atlas {

enum class BriefFormat : std::uint8_t { Pdf, Svg, Png, Html };

// By the ending of a file's name; the error says what it may end in.
Result<BriefFormat> briefFormatOf(const std::filesystem::path& file);

struct BriefRequest {
    std::filesystem::path file;
    BriefFormat format = BriefFormat::Pdf;
    Theme mapTheme;
    Theme ink; // of the page around the map
    bool isPoster = false;
};

// Pages about one city, state or country. A PDF and an HTML hold all of them; of SVG and PNG every page is a
// file of its own, FILE-2.png beside FILE.png. Returns the files, of which each appears whole or not at all.
Result<std::vector<std::filesystem::path>> writeBrief(const BriefRequest& request,
                                                      const NetworkPointer& network, const Brief& brief,
                                                      StepPainter& painter, const Progress& progress = {});

} // namespace atlas
