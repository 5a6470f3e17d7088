#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace atlas {

// One result, kept until what it was made from changes. Inputs are compared by value; what is large among
// them comes as a shared pointer to something that never changes, and is compared by its address. The inputs
// hold those pointers, so that no address is used twice.
template <typename Inputs, typename Result>
class Kept {
public:
    // The same pointer as last time for equal inputs; otherwise that to what `make(inputs)` returns.
    template <typename Make>
    const std::shared_ptr<Result>& get(Inputs inputs, const Make& make) {
        if (m_result && m_inputs && *m_inputs == inputs) return m_result;
        m_result = std::make_shared<Result>(make(std::as_const(inputs)));
        m_inputs = std::move(inputs);
        return m_result;
    }

    void forget() {
        m_result.reset();
        m_inputs.reset();
    }

private:
    std::optional<Inputs> m_inputs;
    std::shared_ptr<Result> m_result;
};

} // namespace atlas
