#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "gl/context.h"

int main(int argumentCount, char** arguments) {
    atlas::gl::keepDriverQuiet(); // as the program does: tests count the lines on standard error
    return doctest::Context(argumentCount, arguments).run();
}
