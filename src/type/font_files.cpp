#include "type/font_files.h"

#include <ft2build.h>

#include <map>
#include FT_FREETYPE_H

namespace atlas {

namespace {

struct LibraryRelease {
    void operator()(FT_LibraryRec_* library) const { FT_Done_FreeType(library); }
};
struct FaceRelease {
    void operator()(FT_FaceRec_* face) const { FT_Done_Face(face); }
};
using Library = std::unique_ptr<FT_LibraryRec_, LibraryRelease>;
using Face = std::unique_ptr<FT_FaceRec_, FaceRelease>;

} // namespace

struct FontFiles::Implementation {
    Library library;
    std::map<std::filesystem::path, Face> faces;

    Implementation() {
        FT_Library created = nullptr;
        if (FT_Init_FreeType(&created) == 0) library.reset(created);
    }
};

FontFiles::FontFiles() : m_implementation(std::make_unique<Implementation>()) {}
FontFiles::~FontFiles() = default;
FontFiles::FontFiles(FontFiles&&) noexcept = default;
FontFiles& FontFiles::operator=(FontFiles&&) noexcept = default;

FT_FaceRec_* FontFiles::face(const std::filesystem::path& file) {
    const auto [place, isNew] = m_implementation->faces.try_emplace(file);
    FT_Library library = m_implementation->library.get();
    FT_Face face = nullptr;
    if (isNew && library != nullptr && FT_New_Face(library, file.c_str(), 0, &face) == 0)
        place->second.reset(face);
    return place->second.get();
}

} // namespace atlas
