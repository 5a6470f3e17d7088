#include "app/services/preference_store.h"

#include "app/services/ordinary_file.h"
#include "export/files/atomic_file.h"

namespace atlas {

namespace {

std::string textIn(const std::filesystem::path& file) {
    return readOrdinaryFile(file, {}).value_or(std::string());
}

} // namespace

Preferences loadPreferences(const std::filesystem::path& file) {
    return preferencesFrom(textIn(file));
}

bool savePreferences(const std::filesystem::path& file, const Preferences& preferences) {
    if (file.empty()) return false;
    if (makeFolder(file.parent_path())) return false;
    return writeTextFile(file, textOf(preferences, textIn(file))).has_value();
}

void PreferenceKeeper::applyTo(Workspace& workspace) const {
    workspace.hintsClosed = m_saved.hintsClosed;
    workspace.reducedMotion = m_saved.reducedMotion;
    workspace.interfacePercent = m_saved.interfacePercent;
    workspace.playSpeed = m_saved.playSpeed;
    workspace.opensAsLeft = m_saved.opensAsLeft;
}

void PreferenceKeeper::follow(const Workspace& workspace) {
    Preferences now{workspace.hintsClosed, workspace.reducedMotion, workspace.interfacePercent,
                    workspace.playSpeed,   workspace.opensAsLeft,   m_saved.notesPixels};
    if (now == m_saved) return;
    now.notesPixels = loadPreferences(m_file).notesPixels; // which a show keeps
    m_saved = now;
    savePreferences(m_file, now);
}

} // namespace atlas
