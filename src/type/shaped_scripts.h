#pragma once

namespace atlas {

// Scripts whose letters cannot be drawn one after another, each as it is in itself: they change places, merge
// or join. (Arabic is not among them: Unicode has letters for its joined forms, see core/bidi_text.h.)

// Whether the letter is of such a script.
bool isShapedWithOthers(char32_t letter);

// Marks, and letters that are not seen but join others or keep them apart.
bool staysWithLetter(char32_t letter);

} // namespace atlas
