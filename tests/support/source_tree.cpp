// Reads the includes and the code of all source files.
#include <algorithm>
#include <fstream>

#include "tests/support/house_rules.h"

namespace atlas::testing {

namespace {

// FreeType's headers are named by macros: FT_FREETYPE_H stands for a header of a library.
void addInclude(const std::string& line, SourceFile& file) {
    if (!line.starts_with("#include ")) return;
    const std::size_t begin = line.find_first_not_of(' ', 8);
    if (begin == std::string::npos) return;
    const bool isMacro = line[begin] != '"' && line[begin] != '<';
    const std::size_t first = isMacro ? begin : begin + 1;
    const std::size_t end = line.find_first_of(isMacro ? " \t\r" : "\">", first);
    file.includes.push_back({line.substr(first, end - first), file.lineCount, line[begin] == '"'});
}

SourceFile readSourceFile(const std::filesystem::path& path, std::string name) {
    SourceFile file{std::move(name), {}};
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
        ++file.lineCount;
        addInclude(line, file);
        file.code += line.substr(0, line.find("//")) + '\n';
    }
    return file;
}

} // namespace

SourceTree readSourceTree(const std::filesystem::path& root) {
    SourceTree tree;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const std::filesystem::path extension = entry.path().extension();
        if (extension != ".h" && extension != ".cpp") continue;
        tree.push_back(readSourceFile(entry.path(), entry.path().lexically_relative(root).generic_string()));
    }
    std::sort(tree.begin(), tree.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return tree;
}

} // namespace atlas::testing
