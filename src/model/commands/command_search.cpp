#include "model/commands/command_search.h"

#include <algorithm>
#include <optional>
#include <string>

namespace atlas {

namespace {

std::vector<std::string_view> wordsIn(std::string_view form) {
    std::vector<std::string_view> words;
    while (!form.empty()) {
        const std::size_t end = std::min(form.find(' '), form.size());
        words.push_back(form.substr(0, end));
        form.remove_prefix(std::min(end + 1, form.size()));
    }
    return words;
}

// The first of the form's words that begins with `word`, or nearly does.
std::optional<TextRange> findWord(std::string_view form, std::string_view word, bool withTypos) {
    for (const std::string_view candidate : wordsIn(form)) {
        const auto begin = static_cast<std::size_t>(candidate.data() - form.data());
        if (candidate.starts_with(word)) return TextRange{begin, begin + word.size()};
        if (!withTypos) continue;
        if (const auto typo = nearestBeginning(word, candidate, typosAllowed(word.size())))
            return TextRange{begin, begin + typo->length};
    }
    return std::nullopt;
}

struct Answer {
    CommandHit hit;
    int cost = 0; // lower is better
};

std::optional<Answer> answerOf(Command command, std::string_view query, bool withTypos) {
    const CommandWords words = wordsOf(rowOf(command));
    const std::string title = searchForm(words.title);
    const std::string detail = searchForm(words.detail);
    const std::string also = searchForm(rowOf(command).also);
    Answer answer{{command, {}}, title.starts_with(query) ? 0 : 1};
    for (const std::string_view word : wordsIn(query)) {
        if (const auto inTitle = findWord(title, word, withTypos)) {
            answer.hit.matched.push_back(rangeInText(words.title, *inTitle));
        } else if (findWord(detail, word, withTypos)) {
            answer.cost += 2;
        } else if (findWord(also, word, withTypos)) {
            answer.cost += 3;
        } else {
            return std::nullopt;
        }
    }
    return answer;
}

std::vector<Answer> answersTo(std::string_view query, bool withTypos) {
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        if (std::optional<Answer> answer = answerOf(commandAt(i), query, withTypos))
            answers.push_back(*std::move(answer));
    }
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Answer& a, const Answer& b) { return a.cost < b.cost; });
    return answers;
}

} // namespace

std::vector<CommandHit> findCommands(std::string_view query) {
    const std::string form = searchForm(query);
    if (form.empty() && !query.empty() && query.find_first_not_of(' ') != std::string_view::npos) return {};
    std::vector<Answer> answers = answersTo(form, false);
    if (answers.empty()) answers = answersTo(form, true);
    std::vector<CommandHit> hits;
    for (Answer& answer : answers) {
        hits.push_back(std::move(answer.hit));
    }
    return hits;
}

} // namespace atlas
