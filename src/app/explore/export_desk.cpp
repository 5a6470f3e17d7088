#include "app/explore/export_desk.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/text.h"
#include "core/time_left.h"
#include "export/pictures/picture_formats.h"
#include "export/pictures/world_file.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

// Panels are drawn at once, beside the map.
constexpr std::int64_t kMostWindowPixels = std::int64_t{7680} * 4320;

ui::ExportGroup groupOf(ExportKind kind) {
    switch (kind) {
        case ExportKind::Picture:
            return ui::ExportGroup::Picture;
        case ExportKind::Svg:
        case ExportKind::Pdf:
            return ui::ExportGroup::Drawing;
        case ExportKind::Page:
            return ui::ExportGroup::Page;
        case ExportKind::GeoTiff:
        case ExportKind::Data:
            return ui::ExportGroup::Data;
    }
    return ui::ExportGroup::Picture;
}

std::vector<ui::ExportChoice> madeChoices() {
    std::vector<ui::ExportChoice> choices;
    for (const ExportFormat& format : exportFormats()) {
        if (format.name.empty()) continue;
        ui::ExportChoice choice{format.ending, format.name, format.words, groupOf(format.kind)};
        choice.hasSize = format.kind != ExportKind::Data && format.kind != ExportKind::Page;
        choice.hasMap = format.kind != ExportKind::Data;
        choice.mayShowPanels = format.kind == ExportKind::Picture;
        choice.mayBePage = choice.hasSize && format.kind != ExportKind::GeoTiff;
        choice.mayBeTransparent =
            choice.hasSize &&
            checkPictureFile({"map" + std::string(format.ending), 16, 16, true}).has_value();
        choices.push_back(choice);
    }
    return choices;
}

// As precise as it is: two figures.
double rounded(double value) {
    if (value <= 0.0) return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    return std::round(value / step) * step;
}

std::string secondsText(double seconds) {
    if (seconds < 1.5) return "a second";
    if (seconds < 20.0) return fmt::format("{:.0f} s", seconds);
    if (seconds < 90.0) return fmt::format("{:.0f} s", 5.0 * std::round(seconds / 5.0));
    return fmt::format("{:.0f} min", seconds / 60.0);
}

std::string stateOf(const ExportStatus& status) {
    if (!status.isBegun) return "waits";
    const std::string left = timeLeftText(status.seconds, status.progress.share);
    const std::string percent = fmt::format("{:.0f} %", 100.0 * status.progress.share);
    return left.empty() ? percent : percent + ", " + left;
}

ui::ExportPreviewView viewOf(const ExportPreview& preview) {
    ui::ExportPreviewView view;
    view.isCurrent = preview.isCurrent();
    view.problem = preview.problem();
    if (const std::optional<ExportPreview::Picture>& picture = preview.picture()) {
        view.texture = ui::textureIdOf(picture->texture.id());
        view.heightPerWidth =
            static_cast<float>(picture->heightPixels) / static_cast<float>(picture->widthPixels);
    }
    return view;
}

} // namespace

std::span<const ui::ExportChoice> exportChoices() {
    static const std::vector<ui::ExportChoice> choices = madeChoices();
    return choices;
}

const ui::ExportChoice& exportChoiceOf(const ExportSettings& settings) {
    const std::span<const ui::ExportChoice> all = exportChoices();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ui::ExportChoice& choice) {
        return choice.ending == settings.ending;
    });
    return found != all.end() ? *found : all.front();
}

std::string problemOf(const ExportFacts& facts) {
    const ExportSettings& settings = facts.settings;
    const ui::ExportChoice& choice = exportChoiceOf(settings);
    if (settings.name.find('/') != std::string::npos)
        return "A name has no slash; the folder has a field of its own";
    if (choice.ending == ".tif") {
        if (const Result<void> placed = checkWorldFilePossible(facts.camera); !placed)
            return placed.error().message;
    }
    if (!choice.hasSize) return {};
    const Result<PictureSheet> sheet = facts.sheet;
    if (!sheet) return sheet.error().message;
    if (choice.mayShowPanels && settings.content == PictureContent::Window &&
        std::int64_t{sheet->widthPixels} * sheet->heightPixels > kMostWindowPixels)
        return "The whole window is drawn in at most 7680 × 4320 pixels; choose a smaller size, or the map";
    const bool isTransparent = settings.isTransparent && choice.mayBeTransparent;
    const Result<void> fits =
        checkPictureFile({facts.file.filename(), sheet->widthPixels, sheet->heightPixels, isTransparent});
    return fits ? std::string() : fits.error().message;
}

ExportEstimate ExportDesk::estimate(const ExportFormat& format, double pixels, std::size_t partnershipCount,
                                    std::optional<PictureSample> sample) const {
    ExportEstimate estimate = estimateOf(format, {pixels, partnershipCount, sample});
    if (const auto pace = m_paces.find(format.kind); pace != m_paces.end())
        estimate.seconds *= pace->second.factor();
    return estimate;
}

ui::ExportPlace ExportDesk::place(const ExportFacts& facts, const ExportQueue& queue) const {
    ui::ExportPlace place;
    place.formats = exportChoices();
    place.preview = viewOf(m_preview);
    place.problem = problemOf(facts);
    place.file = facts.file.filename().string();
    place.recent = facts.recent;
    const ui::ExportChoice& choice = exportChoiceOf(facts.settings);
    if (choice.hasSize) place.size = facts.sizeWords;
    const Result<PictureSheet>& sheet = facts.sheet;
    const Result<ExportFormat> format = exportFormatOf(facts.file);
    if (format && (sheet || !choice.hasSize)) {
        const double pixels = sheet ? double(sheet->widthPixels) * sheet->heightPixels : 0.0;
        std::optional<PictureSample> sample;
        if (const std::optional<ExportPreview::Picture>& picture = m_preview.picture())
            sample = PictureSample{double(picture->widthPixels) * picture->heightPixels, picture->bytes};
        const ExportEstimate takes = estimate(*format, pixels, facts.partnershipCount, sample);
        place.estimate =
            fmt::format("about {}, {}", bytesText(rounded(takes.bytes)), secondsText(takes.seconds));
    }
    for (const ExportStatus& status : queue.status()) {
        if (status.use != ExportUse::TakeHome) continue;
        place.work.push_back({status.id, status.file.filename().string(), stateOf(status),
                              static_cast<float>(status.progress.share)});
    }
    return place;
}

void ExportDesk::learn(const FinishedExport& finished) {
    if (finished.use != ExportUse::TakeHome || !finished.outcome) return;
    const Result<ExportFormat> format = exportFormatOf(finished.order.file);
    if (!format) return;
    const Viewport& size = finished.order.inputs.viewport;
    const double pixels = double(size.widthPixels) * size.heightPixels;
    const std::size_t count = finished.order.inputs.shown->partnerships.size();
    m_paces[format->kind].add(estimateOf(*format, {pixels, count, std::nullopt}).seconds, finished.seconds);
}

} // namespace atlas
