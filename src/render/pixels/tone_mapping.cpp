#include "render/pixels/tone_mapping.h"

#include <glm/common.hpp>

namespace atlas {

namespace {

// Between these zooms ink turns from even tones to threads. The whole map stays as it is; close by, where it
// is dense, even tones are a carpet in which no link can be followed.
constexpr double kEvenZoom = 1.5;
constexpr double kThreadsZoom = 3.0;

// Light burns towards white: a dark ground keeps its threads by itself.
ToneMapping lightTone() {
    ToneMapping tone;
    tone.localDetail = 0.16F;
    tone.vividness = 0.3F;
    tone.coreColour = {0.76F, 0.74F, 0.70F};
    tone.coreTint = 0.24F;
    tone.coreShare = 0.5F;
    tone.coreFrom = 0.85F;
    tone.coreSpan = 0.65F;
    return tone;
}

// Ink tends to its own colour, darker, and not quite, so that the colour still tells.
ToneMapping inkTone(float threads) {
    ToneMapping tone;
    tone.localDetail = glm::mix(0.16F, 0.44F, threads);
    tone.steepness = glm::mix(0.0F, 0.95F, threads);
    tone.recession = glm::mix(0.0F, 0.25F, threads);
    tone.vividness = 0.6F;
    tone.coreTint = 0.42F;
    tone.coreShare = glm::mix(0.7F, 0.8F, threads);
    tone.coreFrom = glm::mix(0.85F, 0.6F, threads);
    tone.coreSpan = glm::mix(0.65F, 0.7F, threads);
    return tone;
}

} // namespace

double threadsAt(const Theme& theme, double zoom) {
    return theme.isDark ? 0.0 : glm::smoothstep(kEvenZoom, kThreadsZoom, zoom);
}

ToneMapping toneMappingOf(const Theme& theme, double zoom) {
    ToneMapping tone = theme.isDark ? lightTone() : inkTone(static_cast<float>(threadsAt(theme, zoom)));
    tone.strength = theme.arcGain;
    return tone;
}

} // namespace atlas
