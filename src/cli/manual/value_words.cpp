#include "cli/manual/value_words.h"

#include <algorithm>
#include <array>

#include "data/files/resources.h"
#include "data/network/network.h"
#include "data/style/theme.h"
#include "geo/projection.h"
#include "model/filter/filter_text.h"
#include "model/view/arc_style.h"
#include "model/view/view_words.h"

namespace atlas {

namespace {

using Words = std::vector<std::string>;

Words projections() {
    Words words;
    for (const ProjectionInfo& info : allProjections())
        words.emplace_back(info.id);
    return words;
}

// Those that lie with the program by now.
Words themes() {
    const Result<ResourceFolders> resources = findResources();
    const Result<std::vector<Theme>> loaded =
        resources ? loadThemes(resources->themes) : tl::unexpected(resources.error());
    Words words;
    for (const Theme& theme : loaded.value_or(std::vector<Theme>()))
        words.push_back(theme.id);
    return words;
}

template <typename Enum, std::size_t count>
Words terms() {
    Words words;
    for (std::size_t i = 0; i < count; ++i)
        words.emplace_back(termOf(static_cast<Enum>(i)).id);
    return words;
}

Words shadings() {
    return {std::string(wordOf(Shading::None)), std::string(wordOf(Shading::Gaps))};
}

Words ends() {
    return {std::string(wordOf(Ends::Any)), std::string(wordOf(Ends::Both))};
}

Words endedTies() {
    return {std::string(wordOf(EndedTies::Marked)), std::string(wordOf(EndedTies::Shown)),
            std::string(wordOf(EndedTies::Hidden))};
}

Words undated() {
    return {std::string(wordOfUndated(true)), std::string(wordOfUndated(false))};
}

struct Vocabulary {
    std::string_view option;
    Words (*words)();
};

constexpr std::array kVocabularies{
    Vocabulary{"--projection", projections},
    Vocabulary{"--theme", themes},
    Vocabulary{"--colour", terms<ArcColouring, kArcColouringCount>},
    Vocabulary{"--undated", undated},
    Vocabulary{"--shade", shadings},
    Vocabulary{"--city-size", terms<CitySize, kCitySizeCount>},
    Vocabulary{"--ends", ends},
    Vocabulary{"--kind", terms<PlaceKind, kPlaceKindCount>},
    Vocabulary{"--ended", endedTies},
    Vocabulary{"--year-basis", terms<YearBasis, kYearBasisCount>},
    Vocabulary{"--program-basis", terms<ProgramBasis, kProgramBasisCount>},
    Vocabulary{"--program", terms<ProgramType, kProgramTypeCount>},
    Vocabulary{"--status", terms<Status, kStatusCount>},
    Vocabulary{"--evidence", terms<Evidence, kEvidenceCount>},
};

} // namespace

std::vector<std::string> valueWords(std::string_view option) {
    const auto found = std::find_if(kVocabularies.begin(), kVocabularies.end(),
                                    [&](const Vocabulary& each) { return each.option == option; });
    return found == kVocabularies.end() ? Words() : found->words();
}

std::vector<std::string_view> optionsWithWords() {
    std::vector<std::string_view> options;
    for (const Vocabulary& vocabulary : kVocabularies)
        options.push_back(vocabulary.option);
    return options;
}

} // namespace atlas
