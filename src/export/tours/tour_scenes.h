#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/tour/caption.h"
#include "model/tour/step_arrival.h"
#include "model/tour/tour.h"
#include "scene/scene_inputs.h"

namespace atlas {

// A step that is come to, from another one or, as the first, from none.
struct StepWay {
    std::optional<std::size_t> from;
    std::size_t to = 0;
    bool isMotionReduced = false; // fades in place of flights, and nothing grows
    // Where the camera is by now: somebody looked around, or did not wait for the end of the way before.
    // Nothing: where the step before has it.
    std::optional<Camera> seen{};
};

// The way in the order of the tour.
inline StepWay wayTo(std::size_t step, bool isMotionReduced = false) {
    return {step == 0 ? std::nullopt : std::optional(step - 1), step, isMotionReduced};
}

// What the stage shows at a moment: a picture, laid over another one as long as its share is less than 1.
struct ShowFrame {
    std::optional<SceneInputs> scene;    // nothing: black
    std::optional<SceneInputs> outgoing; // what was shown before; nothing: black. Only while it is seen
    double incomingShare = 1.0;          // opacity of the scene
};

// The steps of a tour as pictures: the one description of them for the stage, its overview, films and
// handouts. Made once for a network; figures that chance gives come later and are set then.
class TourScenes {
public:
    // The themes are asked for by their ids; of a step whose theme is not among them the first is taken, and
    // noted. There has to be one.
    TourScenes(NetworkPointer network, const Tour& tour, std::vector<Theme> themes);

    std::size_t stepCount() const { return m_steps.size(); }
    const std::string& title() const { return m_title; }
    const TourStep& toldOf(std::size_t step) const { return m_steps.at(step).told; } // as its file has it

    // Whether captions or notes hold figures that chance gives: then compareWithChance() is worth its time.
    bool wantsChance() const;
    void setChance(const ChanceFigures& chance);

    // For all steps, instead of their own: paper wants other colours than a stage.
    void setTheme(const Theme& theme) { m_themeForAll = theme; }

    // What a picture of that size shows of a step. The map has the room above the caption.
    SceneInputs sceneOf(std::size_t step, int widthPixels, int heightPixels) const;
    const Theme& themeOfStep(std::size_t step) const;
    double secondsOf(std::size_t step) const { return m_steps.at(step).told.seconds; }
    bool isBlank(std::size_t step) const { return m_steps.at(step).told.kind == StepKind::Blank; }

    // How the stage comes to a step: how long that takes, and where its camera is.
    StepArrival arrival(const StepWay& way) const;

    // What the stage shows so many seconds after it set out for a step: flight, fade and growth as functions
    // of time alone, for films and for whoever draws ahead. The same seconds give the same frame; from
    // arrival(way).seconds() on it is sceneOf(way.to).
    ShowFrame frameDuring(const StepWay& way, double seconds, int widthPixels, int heightPixels) const;

    const std::string& captionOf(std::size_t step) const; // with its figures
    std::string creditLine() const;                       // whom data and map are from
    // For the speaker: the notes with their figures, what the data do not have of the step, and both.
    std::string toldNotesOf(std::size_t step) const;
    std::vector<std::string> missingIn(std::size_t step) const;
    std::string notesOf(std::size_t step) const;

private:
    struct Step {
        TourStep told;
        OpenedStep opened; // what is in the spotlight is selected in its view
        std::shared_ptr<const FilterResult> shown;
        std::shared_ptr<const std::vector<PartnershipIndex>> undated;
        std::shared_ptr<const PlaceShades> placeShades;
        std::shared_ptr<const BundledRoutes> bundles;
        FilledCaption caption{};
    };
    Step stepFrom(const TourStep& told, OpenedStep opened) const;
    std::shared_ptr<const BundledRoutes> bundlesOf(const View& view) const;
    static bool showsSame(const Step& step, const Step& other);
    void fillCaptions();

    FilledCaption filled(const Step& step, const std::string& words) const;
    const Theme* themeOf(const Step& step) const; // null: there is none of that id

    NetworkPointer m_network;
    std::string m_title;
    std::vector<Theme> m_themes;
    std::optional<Theme> m_themeForAll;
    std::vector<Step> m_steps;
    ChanceFigures m_chance;
};

} // namespace atlas
