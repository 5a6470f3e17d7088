#include "export/reopen/carried_view.h"

#include <fmt/core.h>
#include <spng.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <system_error>
#include <vector>

#include "data/files/text_file.h"
#include "export/files/picture_words.h"
#include "export/reopen/jpeg_comments.h"
#include "export/reopen/pdf_attachment.h"

namespace atlas {

namespace {

enum class Carrier { None, Png, Jpeg, Svg, Pdf };

constexpr std::uintmax_t kMostSvgBytes = 128UL * 1024UL * 1024UL;

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct DecoderDeleter {
    void operator()(spng_ctx* decoder) const { spng_ctx_free(decoder); }
};

std::string firstBytes(const std::filesystem::path& file) {
    std::array<char, 512> bytes{};
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return {}; // a pipe would lose them
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), bytes.size());
    return std::string(bytes.data(), static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
}

Carrier carrierOf(const std::filesystem::path& file) {
    const std::string begin = firstBytes(file);
    if (begin.starts_with("\x89PNG\r\n\x1a\n")) return Carrier::Png;
    if (begin.starts_with("\xff\xd8\xff")) return Carrier::Jpeg;
    if (begin.starts_with("%PDF-")) return Carrier::Pdf;
    const std::size_t mark = begin.find('<');
    if (mark != std::string::npos && begin.find("<svg") != std::string::npos) return Carrier::Svg;
    return Carrier::None;
}

// Of the chunks before the pixels: those behind them are not ours.
std::optional<std::string> inPng(const std::filesystem::path& file) {
    const std::unique_ptr<std::FILE, FileCloser> stream(std::fopen(file.c_str(), "rb"));
    if (!stream) return std::nullopt;
    const std::unique_ptr<spng_ctx, DecoderDeleter> decoder(spng_ctx_new(0));
    spng_set_chunk_limits(decoder.get(), 4 * kMostCarriedBytes, 8 * kMostCarriedBytes);
    spng_set_png_file(decoder.get(), stream.get());
    std::uint32_t count = 0;
    if (spng_get_text(decoder.get(), nullptr, &count) != 0) return std::nullopt;
    std::vector<spng_text> texts(count);
    if (spng_get_text(decoder.get(), texts.data(), &count) != 0) return std::nullopt;
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [](const spng_text& text) { return text.keyword == kCarriedViewKey; });
    if (found == texts.end()) return std::nullopt;
    return std::string(found->text, found->length);
}

std::optional<std::string> inJpeg(const std::filesystem::path& file) {
    const std::string begin = std::string(kCarriedViewKey) + '\n';
    for (std::string& comment : jpegCommentsOf(file)) {
        if (comment.starts_with(begin)) return comment.substr(begin.size());
    }
    return std::nullopt;
}

std::optional<std::string> inSvg(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::file_size(file, ignored) > kMostSvgBytes) return std::nullopt;
    pugi::xml_document document;
    if (!document.load_file(file.c_str())) return std::nullopt;
    const auto isOurs = [](const pugi::xml_node& node) {
        return std::string_view(node.name()) == "metadata" && node.attribute("id").value() == kCarriedViewKey;
    };
    const pugi::xml_node found = document.document_element().find_child(isOurs);
    if (!found) return std::nullopt;
    return std::string(found.child_value());
}

std::optional<std::string> carriedIn(Carrier carrier, const std::filesystem::path& file) {
    switch (carrier) {
        case Carrier::Png:
            return inPng(file);
        case Carrier::Jpeg:
            return inJpeg(file);
        case Carrier::Svg:
            return inSvg(file);
        case Carrier::Pdf:
            return pdfAttachment(file, kCarriedViewKey);
        case Carrier::None:
            break;
    }
    return std::nullopt;
}

} // namespace

bool isPictureThatMayCarry(const std::filesystem::path& file) {
    return carrierOf(file) != Carrier::None;
}

Result<std::string> carriedViewIn(const std::filesystem::path& file) {
    const std::optional<std::string> text = carriedIn(carrierOf(file), file);
    if (!text)
        return failure(
            fmt::format("{}: this picture carries no view; programs that send pictures on take it "
                        "out: open the .json that was saved beside it",
                        file.string()));
    if (text->size() > kMostCarriedBytes)
        return failure(
            fmt::format("{}: what this picture carries is longer than any view ({} bytes); save "
                        "the picture anew",
                        file.string(), text->size()));
    return *text;
}

Result<std::string> savedViewsText(const std::filesystem::path& file) {
    return isPictureThatMayCarry(file) ? carriedViewIn(file) : readTextFile(file);
}

} // namespace atlas
