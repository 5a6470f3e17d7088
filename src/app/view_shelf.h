#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/view_store.h"
#include "gl/handle.h"
#include "ui/gallery/gallery_memory.h"

namespace atlas {

// The saved views as the gallery shows them: with their pictures as textures and what is wrong with each.
// Needs the window's OpenGL context for its whole life.
class ViewShelf {
public:
    ViewShelf(std::filesystem::path file, NetworkPointer network)
        : m_store(std::move(file)), m_network(std::move(network)) {}
    ViewShelf(const ViewShelf&) = delete;
    ViewShelf& operator=(const ViewShelf&) = delete;
    ~ViewShelf() { forgetRemoved(); }

    ViewStore& store() { return m_store; }
    const ViewStore& store() const { return m_store; }

    // Reads the file and the pictures that changed since.
    void refresh();

    std::span<const ui::ViewCard> cards() const { return m_cards; }

    // Where the picture of a new view goes: a folder beside the file, made when it is not there.
    std::filesystem::path pictureFolder() const;
    bool isPictureOfView(const std::filesystem::path& file) const;

    // Takes a view out, so that it can be put back until another one is; `remove` and `restore` return what a
    // person should know of, like ViewStore::change().
    Result<std::string> remove(std::size_t view);
    Result<std::string> restore();
    const std::optional<SavedView>& removed() const { return m_removed; }

    // What was taken out is gone, with its picture.
    void forgetRemoved();

private:
    struct Picture {
        gl::TextureHandle texture;
        std::filesystem::file_time_type written;
    };
    void readPicture(const std::filesystem::path& file);
    void layOut();

    ViewStore m_store;
    NetworkPointer m_network;
    std::vector<std::string> m_problems; // one per view
    std::map<std::filesystem::path, Picture> m_pictures;
    std::vector<ui::ViewCard> m_cards;
    std::optional<SavedView> m_removed;
    std::size_t m_removedPlace = 0;
};

} // namespace atlas
