#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/style/theme.h"

namespace atlas {

// A rectangle of a slide, in shares of its width and height.
struct SlideBox {
    double left = 0.0;
    double top = 0.0;
    double width = 1.0;
    double height = 1.0;
};

// Words of a slide; each line is a paragraph, which breaks by itself.
struct SlideWords {
    std::string name; // for whoever selects it by name
    std::vector<std::string> lines;
    SlideBox box;
    double sizePoints = 24.0;
    double lineHeightEms = 1.2;
    bool isBold = true;
    Colour colour;
    bool isTitle = false; // what the slide is called in outlines and by screen readers
};

// What stands on a slide, in the order in which it is laid over each other: the picture, a plain ground,
// words.
struct SlideContent {
    Colour background;
    std::string pictureText; // what the picture shows, for who cannot see it
    bool hasPicture = true;  // over all of the slide; its link is the second one of the slide's part
    Colour ground;
    SlideBox groundBox; // without height: none
    std::vector<SlideWords> words;
    bool fades = true; // in over the slide before
};

// The part of a slide; its links are the layout, then the picture.
std::string slideText(const SlideContent& content);

// The part of a slide's notes; each line is a paragraph.
std::string notesSlideText(const std::vector<std::string>& lines);

} // namespace atlas
