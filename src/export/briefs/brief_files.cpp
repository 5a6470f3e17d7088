#include "export/briefs/brief_files.h"

#include <fmt/core.h>

#include <map>

#include "core/text.h"
#include "export/files/file_names.h"

namespace atlas {

namespace {

Result<std::string> valueOf(const Network& network, const BriefSubject& subject, const std::string& field) {
    if (field == "kind") return std::string(wordOf(subject.kind));
    if (field == "code") return codeOf(network, subject);
    if (field == "name") {
        std::string words = fileWords(nameOf(network, subject));
        return words.empty() ? codeOf(network, subject) : words;
    }
    return failure(
        fmt::format("--out: {{{}}} is no field; there are {{name}}, {{code}} and {{kind}}", field));
}

Result<std::string> filled(const Network& network, const BriefSubject& subject, const std::string& pattern) {
    std::string file;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const std::size_t begin = pattern.find('{', at);
        const std::size_t end = begin == std::string::npos ? begin : pattern.find('}', begin);
        file += pattern.substr(at, end == std::string::npos ? end : begin - at);
        if (end == std::string::npos) break;
        const Result<std::string> value =
            valueOf(network, subject, pattern.substr(begin + 1, end - begin - 1));
        if (!value) return value;
        file += *value;
        at = end + 1;
    }
    return file;
}

} // namespace

bool hasFields(const std::string& pattern) {
    const std::size_t begin = pattern.find('{');
    return begin != std::string::npos && pattern.find('}', begin) != std::string::npos;
}

Result<std::vector<std::filesystem::path>> briefFiles(const Network& network,
                                                      std::span<const BriefSubject> subjects,
                                                      const std::string& pattern) {
    std::vector<std::filesystem::path> files;
    std::map<std::string, BriefSubject> taken;
    for (const BriefSubject& subject : subjects) {
        const Result<std::string> file = filled(network, subject, pattern);
        if (!file) return tl::unexpected(file.error());
        const auto [place, isNew] = taken.emplace(*file, subject);
        if (!isNew) {
            return failure(
                fmt::format("{} would be written twice, for {} and for {}; put {{code}} into --out", *file,
                            inQuotes(labelOf(network, place->second)), inQuotes(labelOf(network, subject))));
        }
        files.emplace_back(*file);
    }
    return files;
}

} // namespace atlas
