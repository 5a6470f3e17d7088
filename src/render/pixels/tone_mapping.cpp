#include "render/pixels/tone_mapping.h"

namespace atlas {

ToneMapping toneMappingOf(const Theme& theme) {
    ToneMapping tone;
    tone.strength = theme.arcGain;
    // Light burns towards white, ink towards its own colour, darker; neither quite, so that the colour still
    // tells.
    tone.vividness = theme.isDark ? 0.3F : 0.6F;
    tone.coreColour = theme.isDark ? glm::vec3(0.76F, 0.74F, 0.70F) : glm::vec3(0.0F);
    tone.coreTint = theme.isDark ? 0.24F : 0.42F;
    tone.coreShare = theme.isDark ? 0.5F : 0.7F;
    return tone;
}

} // namespace atlas
