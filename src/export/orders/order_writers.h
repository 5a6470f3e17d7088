#pragma once

#include "export/files/export_format.h"
#include "export/orders/export_order.h"

// One writer per kind of file; writeOrder() chooses.
namespace atlas {

struct OrderWork {
    const ExportOrder& order;
    ExportTools& tools;
    const Tell& tell;
    const Progress& progress;

    void say(const std::string& note) const {
        if (tell) tell(note);
    }
};

Result<std::filesystem::path> writePictureOrder(const OrderWork& work);
Result<std::filesystem::path> writeGeoTiffOrder(const OrderWork& work);
Result<std::filesystem::path> writeDrawingOrder(const OrderWork& work, ExportKind kind); // Svg or Pdf
Result<std::filesystem::path> writeDataOrder(const OrderWork& work);
Result<std::filesystem::path> writeBrowserOrder(const OrderWork& work);

// What draws, made when it is needed first; null where it cannot be made, and `error` says why.
MapRenderer* rendererOf(ExportTools& tools, const SceneInputs& inputs, Error* error = nullptr);

// A text that is all of a file.
Result<std::filesystem::path> writeOrderedText(const ExportOrder& order, std::string_view text);

// What the map is drawn with has something to tell, and what stands on it has no room.
void sayOfMap(const OrderWork& work, const SceneInputs& inputs);

} // namespace atlas
