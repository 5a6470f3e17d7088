#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>

#include "app/input/key_bindings.h"
#include "model/commands/command_keys.h"

using namespace atlas;

namespace {

// How keys without a sign of their own are called.
const std::map<int, std::string>& namedKeys() {
    static const std::map<int, std::string> names = [] {
        std::map<int, std::string> all{
            {GLFW_KEY_LEFT, "Left"},     {GLFW_KEY_RIGHT, "Right"},  {GLFW_KEY_UP, "Up"},
            {GLFW_KEY_DOWN, "Down"},     {GLFW_KEY_HOME, "Home"},    {GLFW_KEY_END, "End"},
            {GLFW_KEY_TAB, "Tab"},       {GLFW_KEY_ENTER, "Enter"},  {GLFW_KEY_SPACE, "Space"},
            {GLFW_KEY_ESCAPE, "Esc"},    {GLFW_KEY_DELETE, "Del"},   {GLFW_KEY_BACKSPACE, "Backspace"},
            {GLFW_KEY_INSERT, "Ins"},    {GLFW_KEY_PAGE_UP, "PgUp"}, {GLFW_KEY_MENU, "Menu"},
            {GLFW_KEY_PAGE_DOWN, "PgDn"}};
        for (int i = 1; i <= 12; ++i)
            all[GLFW_KEY_F1 + i - 1] = "F" + std::to_string(i);
        return all;
    }();
    return names;
}

std::string withMods(int mods, const std::string& key) {
    std::string text;
    if ((mods & GLFW_MOD_CONTROL) != 0) text += "Ctrl+";
    if ((mods & GLFW_MOD_ALT) != 0) text += "Alt+";
    if ((mods & GLFW_MOD_SHIFT) != 0) text += "Shift+";
    std::string name = key;
    if (name.size() == 1 && mods != 0)
        name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return text + name;
}

// The same sign with another key, of another layout: not told twice.
const std::set<std::string>& otherLayouts() {
    static const std::set<std::string> keys{
        "=", "Shift+=", "Shift++", "Ctrl+=", "Shift+/", "Shift+,", "Ctrl+Shift+=", "Ctrl+Shift++"};
    return keys;
}

bool isTold(Command command, const std::string& key) {
    const auto keys = keysOf(rowOf(command));
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

TEST_CASE("the sheet of keys tells every key that does something") {
    for (const int mods :
         {0, GLFW_MOD_SHIFT, GLFW_MOD_CONTROL, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, GLFW_MOD_ALT}) {
        for (const auto& [key, name] : namedKeys()) {
            const auto command = commandFor({key, mods, ""});
            const std::string text = withMods(mods, name);
            CAPTURE(text);
            if (command) CHECK(isTold(*command, text));
        }
        for (char sign = '!'; sign <= '~'; ++sign) {
            const std::string text(1, sign);
            const auto command =
                commandFor({sign >= '0' && sign <= '9' ? sign : GLFW_KEY_UNKNOWN, mods, text});
            if (!command || otherLayouts().contains(withMods(mods, text))) continue;
            CAPTURE(withMods(mods, text));
            CHECK(isTold(*command, withMods(mods, text)));
        }
    }
}

TEST_CASE("a key in a panel is told once for each use") {
    std::set<std::string_view> uses;
    const KeyGroup group = keyGroups().back();
    for (const KeyLine& line : group.lines) {
        CHECK_FALSE(line.keys.empty());
        CHECK(uses.insert(line.words).second);
    }
}
