#pragma once

#include "cli/commands/export_options.h"
#include "core/result.h"
#include "model/paper/picture_sheet.h"
#include "scene/scene_inputs.h"

namespace atlas {

// Lays a page over the picture, where --page asks for one or the saved view has one: on the paper that was
// typed, with the title that was typed. Where the file cannot hold a page it is left out, with a note.
Result<void> composePage(const ExportOptions& options, SceneInputs& inputs);

// What is cut off, overlaps or is shortened on the page, as notes; of a picture without a page nothing.
void notePageProblems(const SceneInputs& inputs);

// What the picture is drawn on: the page's paper, or what the options say.
Result<PictureSheet> sheetFrom(const ExportOptions& options, const SceneInputs& inputs);

} // namespace atlas
