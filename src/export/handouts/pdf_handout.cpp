#include "export/handouts/pdf_handout.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/text.h"
#include "export/files/picture_words.h"
#include "export/handouts/column_flow.h"
#include "export/handouts/pdf_file.h"
#include "export/handouts/pdf_tag.h"
#include "export/pictures/jpeg.h"
#include "export/tours/transcript.h"
#include "scene/picture_annotations.h"

namespace atlas {

namespace {

// Lengths are points. The page has three columns: the picture takes two of them, the notes the third; where
// there are none, the picture takes all.
constexpr double kMargin = 42.0;
constexpr double kGutter = 28.0;
constexpr double kColumnWidth = (PdfFile::kWidthPoints - 2.0 * kMargin - 2.0 * kGutter) / 3.0;
constexpr double kWholeWidth = PdfFile::kWidthPoints - 2.0 * kMargin;
constexpr double kPictureWidth = 2.0 * kColumnWidth + kGutter;
constexpr double kPictureHeight = kPictureWidth / 1.6;
constexpr double kHeadTop = 30.0;
constexpr double kBodyTop = 66.0;
constexpr double kBodyBottom = PdfFile::kHeightPoints - 54.0;
constexpr double kFootTop = PdfFile::kHeightPoints - 38.0;
constexpr double kAboveCaption = 16.0;

// Of the pictures: fine enough for print, with names on the map as large as the notes' small print.
constexpr double kPixelsPerPoint = 2000.0 / kPictureWidth;
constexpr double kPicturePixelRatio = 2.2;

constexpr std::array kCaptionSizes{22.0, 19.0, 16.0, 13.0, 11.0};
constexpr double kHeadingPart = 1.4; // of a title's size, to the caption's below it
constexpr double kBelowHeading = 4.0;

double columnLeft(int column) {
    return kMargin + column * (kColumnWidth + kGutter);
}

// Where the picture of a page ends.
struct PictureRoom {
    double width = kPictureWidth;
    double height = kPictureHeight;
};

class Writer {
public:
    Writer(PdfFile& pdf, const TourScenes& scenes, const Theme& ink, StepPainter& painter)
        : m_pdf(pdf), m_scenes(scenes), m_ink(ink), m_painter(painter) {}

    Result<void> writeStep(std::size_t step, const Progress& progress) {
        m_step = step;
        const std::string caption = m_scenes.isBlank(step) ? std::string() : m_scenes.captionOf(step);
        m_pdf.addOutline(fmt::format("{}. {}", step + 1, caption.empty() ? "Nothing on the stage" : caption));
        beginPage();
        const std::string notes = m_scenes.notesOf(step);
        const bool hasColumn = !notes.empty() || !m_scenes.toldOf(step).sources.empty();
        std::optional<SetCaption> set = hasColumn ? std::nullopt : setCaption(caption, kWholeWidth);
        m_room = set ? PictureRoom{kWholeWidth, kBodyBottom - kBodyTop - kAboveCaption - set->height()}
                     : PictureRoom{};
        if (!set) set = setCaption(caption, kPictureWidth);
        // A legend takes room of the map; what the caption leaves makes up for it.
        if (set && isShaded()) m_room.height = kBodyBottom - kBodyTop - kAboveCaption - set->height();
        if (const Result<void> drawn = drawPicture(progress); !drawn) return drawn;
        if (set) {
            const PdfTag heading(page(), "H1");
            set->draw(page(), kBodyTop + m_room.height + kAboveCaption);
        }
        drawNotes(set ? std::string() : stageWordsOf(m_scenes, step), notes);
        m_pdf.endPage();
        return {};
    }

    const std::vector<std::string>& picturesInWords() const { return m_pictures; }

private:
    bool isShaded() const {
        return !m_scenes.isBlank(m_step) && m_scenes.sceneOf(m_step, 160, 100).placeShades != nullptr;
    }

    cairo_t* page() const { return m_pdf.page(); }
    ParagraphStyle small() const { return {FontWeight::Regular, 7.5, 1.35, m_ink.textMuted}; }
    ParagraphStyle label() const { return {FontWeight::SemiBold, 8.0, 1.9, m_ink.accent}; }

    // What all pages have: the tour's title, where one is in it, whom data and map are from.
    void beginPage() {
        const ParagraphStyle head{FontWeight::SemiBold, 9.0, 1.4, m_ink.text};
        const ParagraphStyle place{FontWeight::Regular, 9.0, 1.4, m_ink.textMuted};
        shortenedParagraph(page(), m_scenes.title(), head, kPictureWidth).draw(page(), kMargin, kHeadTop);
        drawAtRight(fmt::format("Step {} of {}", m_step + 1, m_scenes.stepCount()), place, kHeadTop);
        drawRule(kHeadTop + 20.0);
        const ParagraphStyle foot{FontWeight::Regular, 7.0, 1.4, m_ink.textMuted};
        const Paragraph credit(page(), m_scenes.creditLine(), foot, kWholeWidth - 40.0);
        credit.draw(page(), kMargin, kFootTop);
        drawAtRight(fmt::format("{}", m_pdf.pageNumber()), foot, kFootTop);
    }

    void drawAtRight(const std::string& words, const ParagraphStyle& style, double top) const {
        const Paragraph paragraph(page(), words, style, kColumnWidth);
        paragraph.drawLine(page(), 0, PdfFile::kWidthPoints - kMargin - paragraph.width(), top);
    }

    void drawRule(double y) const {
        const Colour& colour = m_ink.text;
        cairo_set_source_rgba(page(), colour.red, colour.green, colour.blue, 0.25);
        cairo_rectangle(page(), kMargin, y, kWholeWidth, 0.5);
        cairo_fill(page());
    }

    Result<void> drawPicture(const Progress& progress) {
        if (m_scenes.isBlank(m_step)) {
            drawBlank();
            return {};
        }
        const auto pixels = [](double points) {
            return static_cast<int>(std::lround(kPixelsPerPoint * points));
        };
        SceneInputs inputs = m_scenes.sceneOf(m_step, pixels(m_room.width), pixels(m_room.height));
        inputs.caption.clear(); // stands below the picture
        inputs.captionHeading.clear();
        inputs.withCredit = false;                         // stands at the foot of the page
        inputs.withLegend = inputs.placeShades != nullptr; // where nobody speaks, colours are explained
        inputs.viewport.pixelRatio = kPicturePixelRatio;
        inputs.viewport.nameScale = 1.0; // paper is read from near by
        inputs.viewport.insets = pictureAnnotations(inputs).insets;
        const Result<const PixelImage*> picture = m_painter.paint(inputs, progress);
        if (!picture) return tl::unexpected(picture.error());
        Result<std::string> jpeg = jpegOf(**picture);
        if (!jpeg) return tl::unexpected(jpeg.error());
        const Surface surface = surfaceOf(**picture, *std::move(jpeg));
        m_pictures.push_back(wordsOf(inputs).description);
        const PdfTag figure(page(), "Figure");
        cairo_save(page());
        cairo_translate(page(), kMargin, kBodyTop);
        cairo_scale(page(), m_room.width / (*picture)->widthPixels, m_room.height / (*picture)->heightPixels);
        cairo_set_source_surface(page(), surface.get(), 0.0, 0.0);
        cairo_paint(page());
        cairo_restore(page());
        drawFrame();
        return {};
    }

    // An edge for pictures that are as white as the paper.
    void drawFrame() const {
        const Colour& colour = m_ink.text;
        cairo_set_source_rgba(page(), colour.red, colour.green, colour.blue, 0.25);
        cairo_set_line_width(page(), 0.5);
        cairo_rectangle(page(), kMargin, kBodyTop, m_room.width, m_room.height);
        cairo_stroke(page());
    }

    void drawBlank() const {
        const Paragraph words(page(), "Nothing on the stage",
                              {FontWeight::Regular, 11.0, 1.4, m_ink.textMuted}, m_room.width);
        const PdfTag heading(page(), "H1");
        words.draw(page(), kMargin + (m_room.width - words.width()) / 2.0,
                   kBodyTop + (m_room.height - words.height()) / 2.0);
        drawFrame();
    }

    struct SetCaption {
        std::optional<Paragraph> heading; // over the caption
        Paragraph words;

        double headingHeight() const { return heading ? heading->height() + kBelowHeading : 0.0; }
        double height() const { return headingHeight() + words.height(); }
        void draw(cairo_t* page, double top) const {
            if (heading) heading->draw(page, kMargin, top);
            words.draw(page, kMargin, top + headingHeight());
        }
    };

    // In as large type as fits below a picture in two columns, or one as high; nothing where none does.
    std::optional<SetCaption> setCaption(const std::string& caption, double width) const {
        constexpr double kRoom = kBodyBottom - kBodyTop - kPictureHeight - kAboveCaption;
        for (const double size : kCaptionSizes) {
            const ParagraphStyle style{FontWeight::SemiBold, size, 1.3, m_ink.text};
            const ParagraphStyle larger{FontWeight::SemiBold, kHeadingPart * size, 1.2, m_ink.text};
            SetCaption set{std::nullopt, balancedParagraph(page(), caption, style, width)};
            if (m_scenes.toldOf(m_step).kind == StepKind::Start)
                set.heading.emplace(page(), m_scenes.title(), larger, width);
            if (set.height() <= kRoom) return set;
        }
        return std::nullopt;
    }

    // In the third column, and from there in all columns of further pages. `before`: words that had no room
    // elsewhere.
    void drawNotes(const std::string& before, const std::string& notes) {
        ColumnFlow flow(page(), kColumnWidth);
        const ParagraphStyle text{FontWeight::Regular, 10.0, 1.5, m_ink.text};
        if (!before.empty()) {
            flow.addHeading("Caption", label(), 0.0);
            flow.add(before, text);
        }
        if (!notes.empty()) {
            flow.addHeading("Notes", label(), 12.0);
            flow.add(notes, text);
        }
        addSources(flow);
        int column = 2;
        flow.draw({columnLeft(column), kBodyTop - 4.0, kBodyBottom}, [&] {
            column = (column + 1) % 3;
            if (column == 0) {
                m_pdf.endPage();
                beginPage();
            }
            return Column{columnLeft(column), kBodyTop - 4.0, kBodyBottom};
        });
    }

    void addSources(ColumnFlow& flow) const {
        const std::vector<std::string>& sources = m_scenes.toldOf(m_step).sources;
        if (sources.empty()) return;
        flow.addHeading(sources.size() == 1 ? "Source" : "Sources", label(), 12.0);
        for (const std::string& source : sources) {
            const bool isPage = source.starts_with("http://") || source.starts_with("https://");
            flow.add(source, small(), 3.0, isPage ? source : std::string());
        }
    }

    PdfFile& m_pdf;
    const TourScenes& m_scenes;
    const Theme& m_ink;
    StepPainter& m_painter;
    std::size_t m_step = 0;
    PictureRoom m_room;
    std::vector<std::string> m_pictures; // in words, in their order
};

} // namespace

Result<void> writePdfHandout(const std::filesystem::path& file, const TourScenes& scenes, const Theme& ink,
                             StepPainter& painter, const std::string& tour, const Progress& progress) {
    const PdfWords words{scenes.title().empty() ? std::string("A tour") : scenes.title(),
                         fmt::format("Handout of a tour of sister cities in {}; {}",
                                     counted(scenes.stepCount(), "step", "steps"), scenes.creditLine()),
                         "en"};
    Result<PdfFile> pdf = PdfFile::create(file, words.title, words.description);
    if (!pdf) return tl::unexpected(pdf.error());
    Writer writer(*pdf, scenes, ink, painter);
    const auto count = static_cast<double>(scenes.stepCount());
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        const double begin = static_cast<double>(step) / count;
        const Result<void> written = writer.writeStep(step, partOf(progress, begin, begin + 1.0 / count));
        if (!written) return written;
    }
    if (!goesOn(progress, 1.0, "writing the handout")) return cancelled();
    pdf->describe({words, writer.picturesInWords(), tour});
    return pdf->finish();
}

} // namespace atlas
