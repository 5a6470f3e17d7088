#include "export/files/picture_words.h"

#include "model/facts/alternative_text.h"
#include "model/view/saved_views.h"
#include "model/view/view_name.h"

namespace atlas {

PictureWords wordsOf(const SceneInputs& inputs) {
    const View& view = inputs.view;
    const Network& network = *inputs.network;
    PictureWords words;
    words.description =
        alternativeText(network, view.filter, *inputs.shown, view.selection, view.camera.projection);
    SavedViews file;
    file.views.push_back(
        savedView(inputs.title.empty() ? suggestedName(view, network) : inputs.title, view, network));
    words.view = textOf(file);
    if (words.view.size() > kMostCarriedBytes) words.view.clear();
    return words;
}

} // namespace atlas
