#pragma once

#include <array>
#include <filesystem>
#include <optional>

#include "export/films/film_timeline.h"
#include "export/tours/step_painter.h"

namespace atlas {

// Draws the frames of a film. What is as in the frame before is not drawn again. Needs a current OpenGL
// context for its whole life. The same moment is the same frame, whatever was drawn before it.
class FilmPainter {
public:
    static Result<FilmPainter> create(const std::filesystem::path& naturalEarthFolder, int widthPixels,
                                      int heightPixels);

    // The picture of a moment; it stays until another one is painted. `isNew`: it is not the one that was
    // painted last.
    struct Frame {
        const PixelImage* picture = nullptr;
        bool isNew = true;
    };
    Result<Frame> paint(const TourScenes& scenes, const FilmMoment& moment, const Progress& progress = {});

    std::vector<std::string> takeMessages();

private:
    // Two follow each other over a step: each has a painter of its own, which keeps what it is made of.
    struct Layer {
        explicit Layer(StepPainter own) : painter(std::move(own)) {}

        // What is different from frame to frame of one step.
        struct Content {
            std::size_t step = 0;
            Camera camera;
            double litShare = 1.0;
            Insets insets;
            bool isInMotion = false;

            friend bool operator==(const Content&, const Content&) = default;
        };

        StepPainter painter;
        std::optional<Content> content;
        const PixelImage* picture = nullptr;
    };

    FilmPainter(StepPainter first, StepPainter second, int widthPixels, int heightPixels);

    Result<const PixelImage*> paintLayer(const TourScenes& scenes, std::size_t step,
                                         std::optional<SceneInputs> inputs, const Progress& progress);

    std::array<Layer, 2> m_layers; // steps take them in turn
    int m_widthPixels;
    int m_heightPixels;
    PixelImage m_black;
    PixelImage m_mixed;
    std::optional<FilmMoment> m_painted;
    const PixelImage* m_picture = nullptr; // of that moment
};

} // namespace atlas
