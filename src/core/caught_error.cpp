#include "core/caught_error.h"

#include <exception>
#include <new>

namespace atlas {

namespace {

Error unforeseen(std::string_view subject, std::string_view what) {
    return {std::string(subject) + ": an unforeseen error (" + std::string(what) +
            ") ended the work; please report it"};
}

} // namespace

Error caughtError(std::string_view subject) {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {"not enough memory for " + std::string(subject) + "; close other programs or ask for less"};
    } catch (const std::exception& exception) {
        return unforeseen(subject, exception.what());
    } catch (...) {
        return unforeseen(subject, "of an unknown kind");
    }
}

} // namespace atlas
