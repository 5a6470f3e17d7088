#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "app/stage/stage.h"
#include "model/tour/stage_card.h"
#include "model/tour/step_arrival.h"
#include "render/show_map.h"
#include "scene/annotations/stage_card_sheet.h"
#include "scene/scene_inputs.h"

namespace atlas {

// The stage while its step is left for a while: somebody moves the map by hand, or asks for a place, to which
// it flies, whose arcs it fans out and of which it tells. The step's picture moves with the camera until the
// window's live map is complete, which is what is seen from then on.
class LookAround {
public:
    using Clock = std::chrono::steady_clock;

    explicit LookAround(const Stage& stage) : m_stage(stage) {}

    bool isOn() const { return m_away.has_value(); }
    // From a step, as sceneOf() has it. The room that its caption had stays free, so that nothing jumps,
    // until a place is flown to.
    void begin(SceneInputs step, bool isMotionReduced);
    // The live map shows this by now.
    void beginLive(SceneInputs seen);
    void end() { m_away.reset(); }

    // While it is on.
    const Camera& camera() const { return m_away->inputs.view.camera; } // as it is seen
    const Viewport& viewport() const { return m_away->inputs.viewport; }
    Camera cameraLeft() const; // where the show sets out from, should it go on now
    const Theme& theme() const { return m_away->inputs.theme; }
    void steer(const Camera& camera); // by hand
    // Flies there. What the step's filter hides of it comes to light.
    void show(Selection selection);

    // What is under a point; nothing while the live map is not there.
    Target targetAt(ScreenPoint point) const;

    // `seenStep`: whose picture is on the stage; nothing: it is black.
    Result<void> draw(ShowMap& map, std::optional<std::size_t> seenStep, Clock::time_point now,
                      bool isDragging);
    bool isLive() const { return m_away && m_away->isLive; }
    // The show's map sets out from what is seen.
    void leave(ShowMap& map) const;

    // What is told of the place; null while there is nothing to tell.
    std::shared_ptr<const DrawList> card() const { return m_away ? m_away->drawnCard : nullptr; }
    bool isOnCard(ScreenPoint point) const;
    std::string cardName() const { return card() ? m_away->card.name : std::string(); }

    std::optional<double> secondsUntilNextFrame() const; // 0: at once

private:
    struct Flight {
        StepArrival way;
        Camera to;
        bool isSeen = false; // its first frame was drawn, which may have taken long
        std::optional<Clock::time_point> begun;
        std::optional<Clock::time_point> growing; // since when its arcs do
    };
    struct Away {
        SceneInputs inputs;
        Viewport stepViewport; // of the step's picture
        bool isLive = false;   // the live map is complete, and is what is seen
        std::optional<Flight> flight;
        StageCard card;
        StageCardSheet sheet;
        std::vector<LngLat> toldOf;        // places that the card may not hide
        std::optional<std::size_t> corner; // where it lies
        std::shared_ptr<const DrawList> drawnCard;
    };

    Camera cameraOnStep() const;
    void takeCaptionsRoom();
    void bringToLight(const Selection& selection);
    Camera cameraFor(const Selection& selection) const;
    std::size_t hiddenBy(const ScreenBox& card, const Camera& camera) const;
    void fly(Clock::time_point now);
    void hover(bool isDragging);
    void placeCard();

    Stage m_stage;
    std::optional<Away> m_away;
};

} // namespace atlas
