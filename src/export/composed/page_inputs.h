#pragma once

#include "analysis/document/document.h"
#include "core/result.h"
#include "model/paper/picture_sheet.h"
#include "scene/page/page_sheet.h"
#include "scene/scene_inputs.h"

namespace atlas {

// The page that a view has, with all that is written on it, of the document's answers under the view's
// filter. A logo that cannot be read is a problem that the page tells. The view has a page. `before`: the
// sheet of the same view with another page, of which what is the same is taken over; may be null.
std::shared_ptr<const PageSheet> pageSheetOf(const Document& document, const View& view,
                                             const PageSheet* before = nullptr);

// Lays the page that the view has, if it has one, over the picture.
void addPage(SceneInputs& inputs, const Document& document);
void addPage(SceneInputs& inputs); // the same without a document at hand

// Its paper in dots.
Result<PictureSheet> paperSheet(const PageComposition& page, int dotsPerInch);

} // namespace atlas
