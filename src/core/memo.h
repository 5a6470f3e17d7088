#pragma once

#include <cstddef>
#include <list>
#include <utility>

namespace atlas {

// Answers kept by the value of their question, the latest few of them: an answer is computed once per
// question. Questions are compared as values, never by address, so that nothing that lies where an older
// thing lay can be taken for it. For one thread.
template <typename Question, typename Answer>
class Memo {
public:
    explicit Memo(std::size_t capacity = 1) : m_capacity(capacity) {}

    // The answer stays where it is until `capacity` other questions were asked.
    template <typename Compute>
    const Answer& get(const Question& question, const Compute& compute) {
        if (const Answer* kept = find(question)) return *kept;
        return put(question, compute());
    }

    // Null when there is none, or none any more. Asking keeps an answer, too.
    const Answer* find(const Question& question) {
        for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
            if (!(kept->first == question)) continue;
            m_kept.splice(m_kept.begin(), m_kept, kept); // asked for last
            return &kept->second;
        }
        return nullptr;
    }

    // Of a question that has none yet.
    const Answer& put(const Question& question, Answer answer) {
        m_kept.emplace_front(question, std::move(answer));
        if (m_kept.size() > m_capacity) m_kept.pop_back();
        return m_kept.front().second;
    }

private:
    std::size_t m_capacity;
    std::list<std::pair<Question, Answer>> m_kept; // the one asked for last first
};

} // namespace atlas
