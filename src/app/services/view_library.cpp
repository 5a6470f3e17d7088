#include "app/services/view_library.h"

#include <algorithm>
#include <system_error>

#include "export/files/atomic_file.h"
#include "export/pictures/png_reader.h"
#include "gl/picture_texture.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

constexpr int kLongestPictureSide = 2048; // of one that a person put there

} // namespace

void ViewLibrary::refresh() {
    m_store.refresh();
    layOut();
}

void ViewLibrary::readPicture(const std::filesystem::path& file) {
    std::error_code error;
    const std::filesystem::file_time_type written = std::filesystem::last_write_time(file, error);
    if (error) {
        m_pictures.erase(file);
        return;
    }
    const auto known = m_pictures.find(file);
    if (known != m_pictures.end() && known->second.written == written) return;
    m_pictures.erase(file);
    const Result<PngPicture> read = readPng(file, kLongestPictureSide);
    if (!read) return; // a card without a picture says enough
    m_pictures[file] = {gl::createPictureTexture(read->rgba, read->widthPixels, read->heightPixels), written};
}

void ViewLibrary::layOut() {
    const std::vector<SavedView>& views = m_store.views().views;
    m_problems.clear();
    m_cards.clear();
    for (const SavedView& view : views) {
        const Result<OpenedView> asOpened = opened(view, *m_network);
        m_problems.push_back(asOpened ? std::string() : asOpened.error().message);
    }
    for (std::size_t i = 0; i < views.size(); ++i) {
        ui::ViewCard card{views[i].name, m_problems[i], {}};
        if (const std::filesystem::path file = m_store.pictureOf(views[i]); !file.empty()) {
            readPicture(file);
            const auto picture = m_pictures.find(file);
            if (picture != m_pictures.end()) card.picture = ui::textureIdOf(picture->second.texture.id());
        }
        m_cards.push_back(card);
    }
}

bool ViewLibrary::isPictureOfView(const std::filesystem::path& file) const {
    return !m_store.file().empty() && file.parent_path() == m_store.pictureFolder();
}

ViewStore::Added ViewLibrary::add(const View& view, std::time_t when,
                                  std::span<const std::filesystem::path> promised) {
    ViewStore::Added added = m_store.add(view, *m_network, when, promised);
    if (added.done) makeFolder(m_store.pictureFolder()); // should it fail, the picture tells
    refresh();
    return added;
}

Result<std::string> ViewLibrary::rename(std::size_t view, const std::string& name) {
    if (view >= m_cards.size()) return std::string();
    Result<std::string> done = m_store.changeAsSeen(
        [&](SavedViews& views) { views.views[view] = renamed(std::move(views.views[view]), name); });
    refresh();
    return done;
}

Result<std::string> ViewLibrary::move(std::size_t from, std::size_t to) {
    if (std::max(from, to) >= m_cards.size()) return std::string();
    Result<std::string> done = m_store.changeAsSeen([&](SavedViews& views) {
        SavedView view = std::move(views.views[from]);
        views.views.erase(views.views.begin() + static_cast<std::ptrdiff_t>(from));
        views.views.insert(views.views.begin() + static_cast<std::ptrdiff_t>(to), std::move(view));
    });
    refresh();
    return done;
}

Result<std::string> ViewLibrary::remove(std::size_t view) {
    if (view >= m_store.views().views.size()) return std::string();
    const SavedView taken = m_store.views().views[view];
    Result<std::string> done = m_store.changeAsSeen([&](SavedViews& views) {
        views.views.erase(views.views.begin() + static_cast<std::ptrdiff_t>(view));
    });
    if (done) {
        forgetRemoved();
        m_removed = taken;
        m_removedPlace = view;
    }
    layOut();
    return done;
}

Result<std::string> ViewLibrary::restore() {
    if (!m_removed) return std::string();
    Result<std::string> done = m_store.change([&](SavedViews& views) {
        const std::size_t place = std::min(m_removedPlace, views.views.size());
        views.views.insert(views.views.begin() + static_cast<std::ptrdiff_t>(place), *m_removed);
    });
    if (done) m_removed.reset();
    layOut();
    return done;
}

void ViewLibrary::forgetRemoved() {
    if (!m_removed) return;
    const std::filesystem::path picture = m_store.pictureOf(*m_removed);
    m_removed.reset();
    const std::vector<SavedView>& views = m_store.views().views;
    const bool isShared = std::any_of(views.begin(), views.end(), [&](const SavedView& view) {
        return m_store.pictureOf(view) == picture;
    });
    std::error_code ignored;
    // Only what the atlas drew itself: a picture from elsewhere is a person's own.
    if (!isShared && isPictureOfView(picture)) std::filesystem::remove(picture, ignored);
}

} // namespace atlas
