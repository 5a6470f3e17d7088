#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/compose/page_desk.h"
#include "app/input/compose_keys.h"
#include "app/stage/compose_start.h"
#include "app/stage/mode.h"
#include "app/stage/stage.h"
#include "core/job.h"
#include "model/page/page_problems.h"
#include "render/page_preview.h"
#include "scene/page/page_sheet.h"
#include "ui/compose/compose.h"

namespace atlas {

// Composing a page for paper in the window: the page as it will be, beside a panel. It edits the page alone;
// exploring stands behind it with the view that the page is of.
class ComposeMode : public Mode {
public:
    static Result<std::unique_ptr<ComposeMode>> begin(const Stage& stage, ComposeStart start);
    ~ComposeMode() override;
    ComposeMode(const ComposeMode&) = delete;
    ComposeMode& operator=(const ComposeMode&) = delete;

    Result<void> drawFrame(const WindowEvents& events) override;
    std::optional<double> secondsUntilNextFrame() const override;
    std::optional<double> secondsUntilKept() const override { return std::nullopt; }
    void putAway() override {}
    std::optional<std::string> title() const override;
    ColourVision vision() const override { return m_start.vision; }
    bool hasEnded() const override { return m_hasEnded; }
    std::vector<WindowFact> facts() const override;

    // What the view has for a page from now on: nothing where it had none and nobody touched this one.
    std::optional<PageComposition> page() const;

private:
    using Problems = std::vector<PageProblem>;

    ComposeMode(const Stage& stage, ComposeStart start, PagePreview preview);

    void takeKeys(const std::vector<KeyPress>& keys);
    void take(const ComposePress& press);
    void takeDropped(const std::vector<std::string>& files);
    void leave();
    void save();
    ui::ComposeInputs inputs() const;
    ui::ComposeWishes layOut();
    void apply(const ui::ComposeWishes& wishes);
    void applyEdit(const ui::ComposeWishes& wishes);
    void followSheet();
    void followPicture(double pixelsPerMillimetre);
    void followProblems();
    SceneInputs inputsOf(double pixelsPerMillimetre) const;
    double pixelsWanted(double onScreen) const;
    Result<void> drawAhead();

    Stage m_stage;
    ComposeStart m_start;
    PageDesk m_desk;
    PagePreview m_preview;
    ui::ComposeMemory m_memory;
    ui::UsualWords m_usual;
    std::shared_ptr<const PageSheet> m_sheet; // of the page as it is by now
    std::shared_ptr<const PageSheet> m_seen;  // that a picture was wanted of last
    double m_seenPixels = 0.0;                // of a millimetre, in that picture
    double m_trueSizePixels = 3.78;           // of the framebuffer
    Job<Problems> m_finding;
    std::shared_ptr<const PageSheet> m_found; // whose problems are being found, or known
    Problems m_problems;
    std::string m_notice;
    bool m_isNoticeError = false;
    bool m_isSaved = false; // the page as it is by now
    bool m_isDropped = false;
    bool m_hasEnded = false;
};

} // namespace atlas
