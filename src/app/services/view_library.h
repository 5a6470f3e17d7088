#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/services/view_store.h"
#include "gl/handle.h"
#include "ui/contract/view_card.h"

namespace atlas {

// The saved views as the gallery shows them: with their pictures as textures and what is wrong with each.
// Needs the window's OpenGL context for its whole life.
class ViewLibrary {
public:
    ViewLibrary(std::filesystem::path file, NetworkPointer network)
        : m_store(std::move(file)), m_network(std::move(network)) {}
    ViewLibrary(const ViewLibrary&) = delete;
    ViewLibrary& operator=(const ViewLibrary&) = delete;
    ~ViewLibrary() { forgetRemoved(); }

    const std::vector<SavedView>& views() const { return m_store.views().views; }
    std::string problem() const { return m_store.problem(); } // why they cannot be read; empty: they can
    std::string whatSavingDoes() const { return m_store.whatSavingDoes(); }

    // Reads the file and the pictures that changed since.
    void refresh();

    std::span<const ui::ViewCard> cards() const { return m_cards; }

    // Each change returns what a person should know of, like ViewStore::change().

    ViewStore::Added add(const View& view, std::time_t when, std::span<const std::filesystem::path> promised);
    Result<std::string> rename(std::size_t view, const std::string& name);
    Result<std::string> move(std::size_t from, std::size_t to);

    // Takes a view out, so that it can be put back until another one is.
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
    bool isPictureOfView(const std::filesystem::path& file) const;

    ViewStore m_store;
    NetworkPointer m_network;
    std::vector<std::string> m_problems; // one per view
    std::map<std::filesystem::path, Picture> m_pictures;
    std::vector<ui::ViewCard> m_cards;
    std::optional<SavedView> m_removed;
    std::size_t m_removedPlace = 0;
};

} // namespace atlas
