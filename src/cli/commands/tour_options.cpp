#include "cli/commands/tour_options.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <string_view>

#include "cli/options/picture_size.h"
#include "cli/output/output_file.h"
#include "core/text.h"
#include "export/films/ffmpeg.h"
#include "model/tour/tour.h"

namespace atlas {

namespace {

// What may be written of a tour.
struct Output {
    std::string TourOptions::*file;
    std::array<std::string_view, 3> extensions;
    std::string_view files; // what they are called

    std::span<const std::string_view> known() const {
        const auto end = std::find(extensions.begin(), extensions.end(), std::string_view());
        return {extensions.begin(), end};
    }
};

const std::array kOutputs{
    Output{&TourOptions::transcript, {".txt", ".vtt"}, "transcripts"},
    Output{&TourOptions::pdf, {".pdf"}, "handouts"},
    Output{&TourOptions::pptx, {".pptx"}, "slides"},
    Output{&TourOptions::video, {".mp4", ".webm", ".gif"}, "films"},
};

bool isAsked(const Output& output, const TourOptions& options) {
    return !(options.*output.file).empty();
}

// An option that does nothing for what is asked for was meant otherwise.
Result<void> checkPurpose(const TourOptions& options) {
    const bool isFilm = !options.video.empty();
    if (!options.size.empty() && !isFilm) return failure("--size is for films; add --video OUT.mp4");
    if (options.framesPerSecond && !isFilm) return failure("--fps is for films; add --video OUT.mp4");
    if (options.secondsPerStep && !isFilm && options.transcript.empty())
        return failure("--seconds-per-step is for films and transcripts; add --video OUT.mp4");
    return {};
}

} // namespace

Result<FilmFormat> filmFormatOf(const TourOptions& options) {
    FilmFormat format = usualFormat(filmKindOf(options.video).value_or(FilmKind::Mp4));
    format.framesPerSecond = options.framesPerSecond.value_or(format.framesPerSecond);
    if (options.size.empty()) return format;
    const Result<PictureSize> size = parseSize(options.size, kLargestFrameSidePixels);
    if (!size) return tl::unexpected(size.error());
    if (size->widthPixels % 2 != 0 || size->heightPixels % 2 != 0) {
        return failure(fmt::format("--size: {} has an odd side, and films have even ones; write {}x{}",
                                   inQuotes(options.size), size->widthPixels / 2 * 2,
                                   size->heightPixels / 2 * 2));
    }
    format.widthPixels = size->widthPixels;
    format.heightPixels = size->heightPixels;
    return format;
}

Result<void> checkTourOptions(const TourOptions& options) {
    const auto isWanted = [&](const Output& output) { return isAsked(output, options); };
    if (std::none_of(kOutputs.begin(), kOutputs.end(), isWanted))
        return failure("tour: nothing is asked for; add --pdf OUT.pdf, or see sister-atlas tour --help");
    if (const Result<void> checked = checkPurpose(options); !checked) return checked;
    if (options.secondsPerStep &&
        !(*options.secondsPerStep >= kShortestStepSeconds && *options.secondsPerStep <= kLongestStepSeconds))
        return failure(fmt::format("--seconds-per-step: write seconds from {:.0f} to {:.0f}",
                                   kShortestStepSeconds, kLongestStepSeconds));
    for (const Output& output : kOutputs) {
        if (!isWanted(output)) continue;
        const std::filesystem::path file = options.*output.file;
        const Result<void> checked =
            checkExtension(file, output.known(), output.files).and_then([&] { return checkWritable(file); });
        if (!checked) return checked;
    }
    return options.video.empty()
               ? Result<void>{}
               : filmFormatOf(options).and_then([](const FilmFormat&) { return checkFfmpeg(); });
}

} // namespace atlas
