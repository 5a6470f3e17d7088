#pragma once

#include <string>
#include <string_view>

// The parts of a presentation in Office Open XML (ECMA-376, part 1, PresentationML) that are the same in all
// of ours, and the empty forms of those that are filled in (export/handouts/slides.h).
namespace atlas::slide_parts {

// Of a slide of 16 : 9, in English Metric Units.
inline constexpr long kWidth = 12'192'000;
inline constexpr long kHeight = 6'858'000;
inline constexpr long kUnitsPerPoint = 12'700;

extern const std::string_view kMaster;      // of slides: their title, and nothing else
extern const std::string_view kLayout;      // the one layout
extern const std::string_view kNotesMaster; // of a page of notes: a small slide, and text below it

// A theme; the part's own colours stand on the slides.
std::string themePart(std::string_view name);

// Forms, whose elements without content are filled in.
extern const std::string_view kSlide;
extern const std::string_view kPicture;
extern const std::string_view kGround; // a plain box behind words
extern const std::string_view kWords;  // a box of words
extern const std::string_view kNotes;
extern const std::string_view kParagraph;
extern const std::string_view kPresentation;

} // namespace atlas::slide_parts
