#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <string_view>

#include "tests/support/picture.h"

// --update-golden writes the golden pictures anew instead of comparing with them.
int main(int argumentCount, char** arguments) {
    for (int i = 1; i < argumentCount; ++i) {
        if (std::string_view(arguments[i]) == "--update-golden") atlas::testing::g_updateGolden = true;
    }
    doctest::Context context;
    context.applyCommandLine(argumentCount, arguments);
    return context.run();
}
