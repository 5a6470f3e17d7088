#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "app/services/export_pace.h"
#include "app/services/export_preview.h"
#include "app/services/export_queue.h"
#include "export/orders/export_estimate.h"
#include "model/workspace/export_settings.h"
#include "ui/contract/export_place.h"

namespace atlas {

// The formats as menus have them (export/files/export_format.h), by kind.
std::span<const ui::ExportChoice> exportChoices();

// The chosen one; the first for an ending that is unknown.
const ui::ExportChoice& exportChoiceOf(const ExportSettings& settings);

// What is known of a map that may be taken home.
struct ExportFacts {
    const ExportSettings& settings;
    std::size_t partnershipCount = 0;
    const Camera& camera;
    std::filesystem::path file; // that would be written
    Result<PictureSheet> sheet; // that it is as large as
    std::string sizeWords;
    std::span<const RecentExport> recent;
};

// What the place where the map is taken home knows beside the settings: the preview, what files take here.
class ExportDesk {
public:
    explicit ExportDesk(ExportPreview::OpenWriter open) : m_preview(std::move(open)) {}

    ExportPreview& preview() { return m_preview; }
    const ExportPreview& preview() const { return m_preview; }

    // In words, for the panel. What it points at outlives it.
    ui::ExportPlace place(const ExportFacts& facts, const ExportQueue& queue) const;

    // So that the next estimate is better.
    void learn(const FinishedExport& finished);

private:
    ExportEstimate estimate(const ExportFormat& format, double pixels, std::size_t partnershipCount,
                            std::optional<PictureSample> sample) const;

    ExportPreview m_preview;
    std::map<ExportKind, ExportPace> m_paces; // pixels and paths have nothing in common
};

// Why a map cannot be saved so, in a line that says the remedy; empty: it can.
std::string problemOf(const ExportFacts& facts);

} // namespace atlas
