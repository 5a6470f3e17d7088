#include "export/pages/column_block.h"

#include <fmt/core.h>
#include <glib.h>

#include <memory>
#include <span>

#include "export/pictures/zlib_stream.h"

namespace atlas {

namespace {

constexpr std::size_t kAlignment = 4;

struct GlibRelease {
    void operator()(void* memory) const { g_free(memory); }
};

std::string inBase64(std::string_view bytes) {
    const std::unique_ptr<gchar, GlibRelease> text(
        g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()));
    return text.get();
}

std::string compressed(std::string_view bytes) {
    std::string packed;
    ZlibStream stream([&](std::span<const std::uint8_t> piece) {
        packed.append(reinterpret_cast<const char*>(piece.data()), piece.size());
        return true;
    });
    stream.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    stream.finish();
    return packed;
}

std::size_t toAlignment(std::size_t size) {
    return (kAlignment - size % kAlignment) % kAlignment;
}

} // namespace

void ColumnBlock::begin(std::string_view name, std::string_view type, std::size_t count) {
    m_bytes.append(toAlignment(m_bytes.size()), '\0');
    if (!m_names.empty()) m_names += ',';
    m_names += fmt::format(R"(["{}","{}",{},{}])", name, type, m_bytes.size(), count);
}

void ColumnBlock::addText(std::string_view name, std::string_view text) {
    begin(name, "text", text.size());
    m_bytes += text;
}

std::string ColumnBlock::packed() const {
    std::string head = '[' + m_names + ']';
    head.append(toAlignment(head.size() + 1), ' ');
    return inBase64(compressed(head + '\n' + m_bytes));
}

} // namespace atlas
