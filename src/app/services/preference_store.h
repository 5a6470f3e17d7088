#pragma once

#include <filesystem>
#include <utility>

#include "data/files/preferences.h"
#include "model/workspace/workspace.h"

namespace atlas {

// Reads and writes a person's preferences. A folder that cannot be read or written never hinders: the
// defaults hold, and are asked for again the next time.
Preferences loadPreferences(const std::filesystem::path& file);
bool savePreferences(const std::filesystem::path& file, const Preferences& preferences);

// The part of a workspace that a person's preferences hold, kept in their file whenever it changes.
class PreferenceKeeper {
public:
    explicit PreferenceKeeper(std::filesystem::path file)
        : m_file(std::move(file)), m_saved(loadPreferences(m_file)) {}

    void applyTo(Workspace& workspace) const;
    void follow(const Workspace& workspace); // should writing fail, all is as usual the next time

private:
    std::filesystem::path m_file;
    Preferences m_saved;
};

} // namespace atlas
