#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "model/view/view.h"

namespace atlas {

// A view as it stands in a file of saved views (docs/saved-views.md). Its text stays as a person wrote it,
// whatever this atlas makes of it.
struct SavedView {
    std::string name;    // in one line and not endless; of a view without one: "View 3"
    std::string picture; // a file, relative to that of the views; empty: none
    std::string text;    // its JSON

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

struct SavedViews {
    std::vector<SavedView> views;
    std::string rest; // JSON: what else the file says

    friend bool operator==(const SavedViews&, const SavedViews&) = default;
};

// The views of a file's text. An error names the place and the remedy; `file` is how it calls the file. What
// is wrong in one view is no error here: the others are there all the same.
Result<SavedViews> savedViewsFrom(std::string_view text, std::string_view file);

// Whether a file's text is that of an atlas that came after this one, however that writes views.
bool areOfNewerAtlas(std::string_view text);

// The text of a file with these views.
std::string textOf(const SavedViews& views);

// A view under a name. `picture` may be empty.
SavedView savedView(std::string_view name, const View& view, const Network& network,
                    std::string_view picture = {});

struct OpenedView {
    View view;                      // what the text does not say is as usual
    std::vector<std::string> notes; // what had to be left out
};

// An error is one line: the field, what is wrong, the remedy. It does not name the view.
Result<OpenedView> opened(const SavedView& view, const Network& network);

// A view without a name, as JSON on one line.
std::string viewText(const View& view, const Network& network);

// Such a text again. Where nobody is there to correct it: what cannot be read is noted, and the rest comes.
OpenedView openedAsFarAsKnown(std::string_view text, const Network& network);

SavedView renamed(SavedView view, std::string_view name);

// The first view with that name, whatever its case and accents; the first of all when the name is empty.
Result<std::size_t> findView(const SavedViews& views, std::string_view name);

// "Kenya", or "Kenya 2" when there is one already.
std::string freeName(std::string_view name, const SavedViews& views);

} // namespace atlas
