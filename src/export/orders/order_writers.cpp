#include "export/orders/order_writers.h"

#include "export/files/atomic_file.h"
#include "scene/picture_annotations.h"

namespace atlas {

using Path = std::filesystem::path;

MapRenderer* rendererOf(ExportTools& tools, const SceneInputs& inputs, Error* error) {
    if (!tools.renderer) {
        // The base map is read while shaders are compiled.
        tools.builder.prefetch(inputs.view.camera, inputs.viewport);
        Result<MapRenderer> renderer = MapRenderer::create();
        if (!renderer && error != nullptr) *error = renderer.error();
        if (!renderer) return nullptr;
        tools.renderer.emplace(*std::move(renderer));
    }
    return &*tools.renderer;
}

Result<Path> writeOrderedText(const ExportOrder& order, std::string_view text) {
    if (order.whenTaken == WhenTaken::NextName) return writeNewTextFile(order.file, text);
    return writeTextFile(order.file, text).map([&] { return order.file; });
}

void sayOfMap(const OrderWork& work, const SceneInputs& inputs) {
    for (const std::string& message : work.tools.builder.takeMessages())
        work.say(message);
    if (inputs.page) return; // its problems were told before
    for (const std::string& note : pictureAnnotations(inputs).notes)
        work.say(note);
}

} // namespace atlas
