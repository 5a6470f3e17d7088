#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <string_view>

#include "tests/support/picture.h"

// --update-golden writes the golden pictures anew instead of comparing with them. --installed-fonts draws the
// panels once more with the window's letters (render/panel_test.cpp).
int main(int argumentCount, char** arguments) {
    for (int i = 1; i < argumentCount; ++i) {
        if (std::string_view(arguments[i]) == "--update-golden") atlas::testing::g_updateGolden = true;
        if (std::string_view(arguments[i]) == "--installed-fonts")
            atlas::testing::g_drawInstalledFonts = true;
    }
    doctest::Context context;
    context.applyCommandLine(argumentCount, arguments);
    return context.run();
}
