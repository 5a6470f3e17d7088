#pragma once

#include "scene/annotations/annotation_part.h"
#include "scene/scene_inputs.h"

namespace atlas {

// What a picture's title, headline and legend are made of.
AnnotationPart::Source annotationSourceOf(const SceneInputs& inputs);

// Title, headline and legend of a picture, the room that they need, and what there is to note about them;
// nothing at all when neither title nor legend is wanted. Of the viewport's insets they do not depend.
Annotations pictureAnnotations(const SceneInputs& inputs);

} // namespace atlas
