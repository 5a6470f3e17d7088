#include "app/explore/explore_answers.h"

namespace atlas {

ExploreAnswers::ExploreAnswers(const std::filesystem::path& naturalEarthFolder)
    : m_search("the search index",
               [](const NetworkPointer& question, const Progress&) {
                   return Result<SearchIndex>(SearchIndex(question));
               }),
      m_countries(naturalEarthFolder) {}

void ExploreAnswers::cancel() {
    m_countries.cancel();
    m_search.cancel();
}

} // namespace atlas
