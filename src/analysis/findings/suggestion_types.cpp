#include "analysis/findings/suggestion_types.h"

#include <array>

namespace atlas {

namespace {

constexpr std::array<Term, kReasonKindCount> kReasons{{
    {"similar_size", "Similar size"},
    {"shared_partners", "Shared partners"},
    {"shared_programs", "Shared programs"},
    {"new_country", "A new country"},
    {"activity", "Active"},
}};

} // namespace

const Term& termOf(ReasonKind kind) {
    return kReasons[static_cast<std::size_t>(kind)];
}

} // namespace atlas
