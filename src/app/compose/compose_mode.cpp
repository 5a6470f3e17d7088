#include "app/compose/compose_mode.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/window/monitors.h"
#include "core/text.h"
#include "export/composed/page_inputs.h"
#include "export/pictures/picture.h"
#include "gl/framebuffer.h"
#include "model/page/page_defaults.h"
#include "scene/page_part.h"
#include "scene/picture_annotations.h"
#include "ui/compose/compose_canvas.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

constexpr std::chrono::duration<double> kPictureBudget(0.012); // of a frame
constexpr double kBuildPollSeconds = 0.005;
constexpr double kFewestPixels = 0.9;    // of a design pixel: with fewer, type would be another
constexpr double kMostPictureArea = 8e6; // pixels
constexpr double kSameZoom = 0.02;       // a picture serves for that much more or less
constexpr int kProblemDots = 150;        // per inch of the page that problems are looked for on

ImVec2 designSize(const Viewport& viewport) {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    return {static_cast<float>(viewport.widthPixels) / ratio,
            static_cast<float>(viewport.heightPixels) / ratio};
}

std::string paperText(const PageComposition& page) {
    return std::string(page.paper.name) + (page.isLandscape ? ", across" : ", upright");
}

bool isLogo(const std::string& file) {
    const std::string name = folded(file);
    return name.ends_with(".png") || name.ends_with(".svg");
}

} // namespace

Result<std::unique_ptr<ComposeMode>> ComposeMode::begin(const Stage& stage, ComposeStart start) {
    Result<PagePreview> preview = PagePreview::create(stage.map.builderForPictures());
    if (!preview) return tl::unexpected(preview.error());
    return std::unique_ptr<ComposeMode>(new ComposeMode(stage, std::move(start), *std::move(preview)));
}

ComposeMode::ComposeMode(const Stage& stage, ComposeStart start, PagePreview preview)
    : m_stage(stage),
      m_start(std::move(start)),
      m_desk(*m_start.inputs.view.page),
      m_preview(std::move(preview)),
      m_trueSizePixels(dotsPerInchUnder(stage.window.handle()) / kMillimetresPerInch) {
    m_stage.interface.releaseKeyboard();
    followSheet();
    const PageContent& content = m_sheet->content;
    m_usual = {content.title, content.subtitle, content.tableTitle, content.chart.title,
               content.credits.empty() ? "" : content.credits.front()};
}

ComposeMode::~ComposeMode() = default;

Result<void> ComposeMode::drawFrame(const WindowEvents& events) {
    m_start.takeFinished();
    takeKeys(events.keys);
    takeDropped(events.droppedFiles);
    const ui::ComposeWishes wishes = layOut();
    apply(wishes);
    followSheet();
    followProblems();
    const Viewport viewport = m_stage.window.viewport();
    followPicture(static_cast<double>(wishes.spot.pixelsPerMillimetre) * viewport.pixelRatio);
    if (const Result<void> drawn = drawAhead(); !drawn) return drawn;
    gl::Framebuffer::window(viewport.widthPixels, viewport.heightPixels).bind();
    return {};
}

// While somebody types, keys are letters.
void ComposeMode::takeKeys(const std::vector<KeyPress>& keys) {
    const InterfaceHost& host = m_stage.interface;
    for (const KeyPress& press : keys) {
        const std::optional<ComposePress> pressed = composePressFor(press);
        if (!pressed) continue;
        if (host.isTyping() && !worksWhileTyping(pressed->does)) continue;
        const bool isPanels = pressed->does == ComposeAct::Move || pressed->does == ComposeAct::Hide;
        if (isPanels && host.wantsKeyboard()) continue; // arrows go through the panel
        take(*pressed);
    }
}

void ComposeMode::take(const ComposePress& press) {
    switch (press.does) {
        case ComposeAct::Leave:
            return leave();
        case ComposeAct::NextElement:
        case ComposeAct::ElementBefore:
            m_stage.interface.releaseKeyboard();
            m_desk.chooseBeside(press.does == ComposeAct::NextElement ? 1 : -1);
            break;
        case ComposeAct::NextPanel:
            if (m_stage.interface.wantsKeyboard())
                m_stage.interface.releaseKeyboard();
            else
                m_stage.interface.focusPanel(ui::kComposePanel);
            break;
        case ComposeAct::Move:
            m_desk.move(press.millimetres);
            break;
        case ComposeAct::Resize:
            m_desk.resize(press.millimetres);
            break;
        case ComposeAct::Hide:
            m_desk.hide();
            break;
        case ComposeAct::Undo:
            m_desk.undo();
            break;
        case ComposeAct::Redo:
            m_desk.redo();
            break;
        case ComposeAct::Save:
            save();
            break;
        case ComposeAct::Nearer:
            ++m_memory.zoomSteps;
            break;
        case ComposeAct::Farther:
            --m_memory.zoomSteps;
            break;
        case ComposeAct::Quit:
            return m_stage.window.close();
        case ComposeAct::Fit:
        case ComposeAct::TrueSize:
            m_memory.zoom = press.does == ComposeAct::Fit ? ui::PageZoom::Fit : ui::PageZoom::TrueSize;
            m_memory.pan = {0.0F, 0.0F};
            break;
    }
    m_stage.frames.wantFrames();
}

// A picture that is dropped is the logo.
void ComposeMode::takeDropped(const std::vector<std::string>& files) {
    for (const std::string& file : files) {
        if (!isLogo(file)) {
            m_notice = inQuotes(file) + " is neither a PNG nor an SVG";
            m_isNoticeError = true;
            continue;
        }
        PageComposition page = m_desk.page();
        page.element(PageElementKind::Logo).text = file;
        page.element(PageElementKind::Logo).isShown = true;
        m_desk.edit(std::move(page));
        m_desk.choose(PageElementKind::Logo);
    }
}

// One thing after the other: the panel's keyboard, what is chosen, the page.
void ComposeMode::leave() {
    if (m_stage.interface.wantsKeyboard())
        m_stage.interface.releaseKeyboard();
    else if (m_desk.chosen())
        m_desk.choose({});
    else
        m_hasEnded = true;
}

void ComposeMode::save() {
    m_start.save(m_desk.page());
    m_isSaved = true;
    m_isNoticeError = false;
    m_notice = "Saved the view with its page";
    for (const ui::Notice& notice : m_stage.notices.notices()) {
        if (!notice.isError) continue;
        m_notice = notice.text;
        m_isNoticeError = true;
    }
}

ui::ComposeInputs ComposeMode::inputs() const {
    const Viewport viewport = m_stage.window.viewport();
    const Theme& theme = m_start.inputs.theme;
    return {{theme, m_stage.interface.fonts()},
            designSize(viewport),
            m_desk.page(),
            m_desk.chosen(),
            m_problems,
            m_found == m_sheet && !m_finding.hasWork(),
            m_usual,
            ui::textureIdOf(m_preview.texture()),
            m_preview.isBusy(),
            m_trueSizePixels / viewport.pixelRatio,
            m_desk.canUndo(),
            m_desk.canRedo(),
            m_notice,
            m_isNoticeError};
}

ui::ComposeWishes ComposeMode::layOut() {
    InterfaceHost& host = m_stage.interface;
    host.setTheme(m_start.inputs.theme);
    host.beginFrame(m_stage.window.viewport());
    ui::keepControlList(m_stage.windowReport.controls());
    const ui::ComposeWishes wishes = ui::drawCompose(inputs(), m_memory);
    host.endFrame();
    return wishes;
}

void ComposeMode::apply(const ui::ComposeWishes& wishes) {
    const PageComposition before = m_desk.page();
    if (wishes.choosesOther) m_desk.choose(wishes.chosen);
    if (wishes.edited) applyEdit(wishes);
    if (wishes.endsEdit) m_desk.endEdit();
    if (wishes.wantsUndo) m_desk.undo();
    if (wishes.wantsRedo) m_desk.redo();
    if (wishes.wantsSave) save();
    m_isDropped = wishes.wantsNoPage;
    if (wishes.wantsLeave || wishes.wantsNoPage) m_hasEnded = true;
    // A hand that holds something still asks for nothing new.
    if (m_desk.page() != before || wishes.choosesOther) m_stage.frames.wantFrames();
}

void ComposeMode::applyEdit(const ui::ComposeWishes& wishes) {
    if (*wishes.edited == m_desk.page()) return;
    m_notice.clear();
    m_isNoticeError = false;
    m_isSaved = false;
    if (!wishes.isOtherPaper) return m_desk.edit(*wishes.edited, wishes.key);
    const PageComposition& other = *wishes.edited;
    const View& view = m_start.inputs.view;
    const PageAbout about = pageAboutOf(view.selection, view.camera, *m_start.inputs.network,
                                        m_start.document.shown()->partnerships);
    m_desk.edit(onPaper(m_desk.page(), other.paper, other.isLandscape, about));
}

// What is written on the page by now; all else of it is the same.
void ComposeMode::followSheet() {
    if (m_sheet && m_sheet->composition == m_desk.page()) return;
    View view = m_start.inputs.view;
    view.page = m_desk.page();
    m_sheet = pageSheetOf(m_start.document, view, m_sheet.get());
    m_usual.chart = m_sheet->content.chart.title;
}

// As many as the screen shows, so that the picture is sharp, within what a picture may cost.
double ComposeMode::pixelsWanted(double onScreen) const {
    const PageComposition& page = m_desk.page();
    const double fewest =
        kFewestPixels * kPointsPerInch / pointsPerDesignPixel(page.paper) / kMillimetresPerInch;
    const double most = std::sqrt(kMostPictureArea / (page.width() * page.height()));
    return std::min(std::max(onScreen, fewest), most);
}

SceneInputs ComposeMode::inputsOf(double pixelsPerMillimetre) const {
    SceneInputs inputs = m_start.inputs;
    inputs.view.page = m_sheet->composition;
    inputs.page = m_sheet;
    const PageComposition& page = m_sheet->composition;
    const double dots = pixelsPerMillimetre * kMillimetresPerInch;
    PictureSheet sheet;
    sheet.widthPixels = static_cast<int>(std::lround(page.width() * pixelsPerMillimetre));
    sheet.heightPixels = static_cast<int>(std::lround(page.height() * pixelsPerMillimetre));
    sheet.pixelRatio = pointsPerDesignPixel(page.paper) * dots / kPointsPerInch;
    sheet.dotsPerInch = std::max(1, static_cast<int>(std::lround(dots)));
    inputs.viewport = viewportForPicture(sheet, inputs);
    return inputs;
}

void ComposeMode::followPicture(double onScreen) {
    const double pixels = pixelsWanted(onScreen);
    const bool isSharp = std::abs(pixels - m_seenPixels) <= kSameZoom * pixels;
    if (m_seen == m_sheet && isSharp) return;
    m_seen = m_sheet;
    m_seenPixels = pixels;
    m_preview.want(inputsOf(pixels));
}

void ComposeMode::followProblems() {
    if (std::optional<Result<Problems>> found = m_finding.poll()) {
        if (*found) m_problems = **std::move(found);
        m_stage.frames.wantFrames();
    }
    if (m_finding.hasWork() || m_found == m_sheet) return;
    m_found = m_sheet;
    m_finding = Job<Problems>(
        "what to know of the page", [inputs = inputsOf(kProblemDots / kMillimetresPerInch)](const Progress&) {
            return Result<Problems>(laidPage(inputs, annotationSourceOf(inputs)).problems);
        });
}

Result<void> ComposeMode::drawAhead() {
    const Result<bool> isNew = m_preview.advance(Deadline::after(kPictureBudget));
    if (!isNew) return tl::unexpected(isNew.error());
    if (*isNew) m_stage.frames.wantFrames();
    return {};
}

std::optional<double> ComposeMode::secondsUntilNextFrame() const {
    if (m_preview.isBuilding()) return kBuildPollSeconds;
    if (m_preview.isBusy()) return 0.0;
    if (m_finding.hasWork()) return kWorkPollSeconds;
    return std::nullopt;
}

std::optional<std::string> ComposeMode::title() const {
    return "Page for paper, " + paperText(m_desk.page());
}

std::optional<PageComposition> ComposeMode::page() const {
    if (m_isDropped || (m_start.isNew && !m_desk.wasEdited() && !m_isSaved)) return std::nullopt;
    return m_desk.page();
}

std::vector<WindowFact> ComposeMode::facts() const {
    const std::optional<PageElementKind> chosen = m_desk.chosen();
    std::vector<WindowFact> facts{
        {"mode", "compose"},
        {"paper", paperText(m_desk.page())},
        {"chosen", chosen ? std::string(wordOf(*chosen)) : "none"},
        {"problems",
         m_found == m_sheet && !m_finding.hasWork() ? std::to_string(m_problems.size()) : "unknown"},
        {"page", m_preview.isBusy() ? "drawing" : "drawn"},
        {"saved", m_isSaved ? "yes" : "no"}};
    for (const PageProblem& problem : m_problems)
        facts.push_back({"problem", problem.text});
    const Viewport viewport = m_stage.window.viewport();
    const ui::PageSpot spot = ui::pageSpot(inputs(), m_memory);
    for (const PageElementKind kind : readingOrder(m_desk.page())) {
        const PagePlace& place = m_desk.page().element(kind).place;
        const ImVec2 middle = spot.pointOf(place.left + place.width / 2.0, place.top + place.height / 2.0);
        const auto pixels = [&](float length) {
            return std::to_string(std::lround(static_cast<double>(length) * viewport.pixelRatio));
        };
        facts.push_back(
            {"place " + std::string(wordOf(kind)), std::to_string(std::lround(place.left * 10.0)) + " " +
                                                       std::to_string(std::lround(place.top * 10.0))});
        facts.push_back({"middle " + std::string(wordOf(kind)), pixels(middle.x) + " " + pixels(middle.y)});
    }
    return facts;
}

} // namespace atlas
