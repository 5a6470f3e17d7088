#include "export/handouts/slides.h"

#include <fmt/core.h>

#include <algorithm>

#include "core/line_breaks.h"
#include "export/files/zip_file.h"
#include "export/handouts/slide_package.h"
#include "export/handouts/slide_shapes.h"
#include "export/pictures/jpeg.h"
#include "scene/annotations/caption_block.h"

namespace atlas {

namespace {

// Of the pictures: as on the stage.
constexpr int kWidthPixels = 1920;
constexpr int kHeightPixels = 1080;
constexpr double kPointsPerPixel = 0.5; // a slide is 540 points high
constexpr double kAboveBaseEms = 0.96;  // of a line's room: where its type stands in it
constexpr double kCreditPoints = 8.0;

std::vector<std::string> linesOf(const std::string& notes) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < notes.size()) {
        const std::size_t end = std::min(notes.find('\n', begin), notes.size());
        lines.push_back(notes.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

class Writer {
public:
    Writer(ZipFile& package, const TourScenes& scenes, StepPainter& painter)
        : m_package(package), m_scenes(scenes), m_painter(painter) {}

    Result<void> writeStep(std::size_t step, const Progress& progress) {
        const std::size_t number = step + 1;
        std::vector<PartLink> links{{"slideLayout", "../slideLayouts/slideLayout1.xml"}};
        SlideContent content;
        if (m_scenes.isBlank(step)) {
            content.hasPicture = false; // the slide is black
        } else {
            const SceneInputs inputs = m_scenes.sceneOf(step, kWidthPixels, kHeightPixels);
            const std::string media = fmt::format("media/image{}.jpeg", number);
            if (const Result<void> added = addPicture("ppt/" + media, inputs, progress); !added) return added;
            links.push_back({"image", "../" + media});
            content = contentOf(inputs);
        }
        content.fades = m_scenes.toldOf(step).transition != StepTransition::Cut;
        if (number == m_scenes.stepCount()) addCredit(step, content);
        links.push_back({"notesSlide", fmt::format("../notesSlides/notesSlide{}.xml", number)});
        return addPart(m_package, fmt::format("ppt/slides/slide{}.xml", number), slideText(content), links)
            .and_then([&] { return addNotes(step); });
    }

private:
    // Without its words, which stand over it as text.
    Result<void> addPicture(const std::string& name, SceneInputs inputs, const Progress& progress) {
        inputs.caption.clear();
        inputs.captionHeading.clear();
        inputs.withCredit = false;
        return m_painter.paint(inputs, progress)
            .and_then([](const PixelImage* picture) { return jpegOf(*picture); })
            .and_then(
                [&](const std::string& jpeg) { return m_package.add(name, jpeg, ZipFile::Packing::Stored); });
    }

    // Words as large and where the stage has them.
    static SlideContent contentOf(const SceneInputs& inputs) {
        SlideContent content;
        content.background = inputs.theme.surround;
        content.pictureText = inputs.captionHeading.empty() ? inputs.caption : inputs.captionHeading;
        content.pictureText = "Map: " + content.pictureText;
        if (inputs.caption.empty() && inputs.captionHeading.empty()) return content;
        const CaptionBlock block = layOutCaption(inputs.captionHeading, inputs.caption, inputs.viewport);
        content.ground = inputs.theme.surround;
        content.ground.alpha = kCaptionGroundOpacity;
        const double top = block.top / kHeightPixels;
        content.groundBox = {0.0, top, 1.0, 1.0 - top};
        const bool hasHeading = !inputs.captionHeading.empty();
        if (hasHeading)
            content.words.push_back(wordsOf("Title", inputs.captionHeading, block.heading, block.headingBase,
                                            block.left, inputs.theme));
        if (!inputs.caption.empty())
            content.words.push_back(
                wordsOf("Caption", inputs.caption, block.setting, block.firstBase, block.left, inputs.theme));
        content.words.front().isTitle = true;
        return content;
    }

    static SlideWords wordsOf(const std::string& name, const std::string& text, const TextSetting& setting,
                              double base, double left, const Theme& theme) {
        SlideWords words;
        words.name = name;
        words.lines = typedLines(text);
        words.sizePoints = setting.size * kPointsPerPixel;
        words.colour = theme.text;
        const double height = kLineHeightEms * setting.size * static_cast<double>(setting.lines.size());
        words.box = {left / kWidthPixels, (base - kAboveBaseEms * setting.size) / kHeightPixels,
                     1.0 - 2.0 * left / kWidthPixels, height / kHeightPixels};
        return words;
    }

    // Whom data and map are from, on the last slide.
    void addCredit(std::size_t step, SlideContent& content) const {
        SlideWords credit;
        credit.name = "Sources";
        credit.lines = {m_scenes.creditLine()};
        credit.sizePoints = kCreditPoints;
        credit.isBold = false;
        credit.colour = m_scenes.isBlank(step)
                            ? Colour{1.0F, 1.0F, 1.0F}
                            : m_scenes.sceneOf(step, kWidthPixels, kHeightPixels).theme.textMuted;
        credit.box = {0.05, 0.965, 0.9, 0.025};
        content.words.push_back(credit);
    }

    Result<void> addNotes(std::size_t step) {
        std::vector<std::string> lines = linesOf(m_scenes.notesOf(step));
        for (const std::string& source : m_scenes.toldOf(step).sources)
            lines.push_back("Source: " + source);
        return addPart(m_package, fmt::format("ppt/notesSlides/notesSlide{}.xml", step + 1),
                       notesSlideText(lines),
                       {{"notesMaster", "../notesMasters/notesMaster1.xml"},
                        {"slide", fmt::format("../slides/slide{}.xml", step + 1)}});
    }

    ZipFile& m_package;
    const TourScenes& m_scenes;
    StepPainter& m_painter;
};

} // namespace

Result<void> writeSlides(const std::filesystem::path& file, const TourScenes& scenes, StepPainter& painter,
                         const Progress& progress) {
    Result<ZipFile> package = ZipFile::create(file);
    if (!package) return tl::unexpected(package.error());
    const Result<void> begun = addFixedParts(*package, scenes.title(), scenes.stepCount());
    if (!begun) return begun;
    Writer writer(*package, scenes, painter);
    const auto count = static_cast<double>(scenes.stepCount());
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        const double begin = static_cast<double>(step) / count;
        const Result<void> written = writer.writeStep(step, partOf(progress, begin, begin + 1.0 / count));
        if (!written) return written;
    }
    if (!goesOn(progress, 1.0, "writing the slides")) return cancelled();
    return package->finish();
}

} // namespace atlas
