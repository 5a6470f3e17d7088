#pragma once

#include <filesystem>
#include <memory>

struct FT_FaceRec_;

namespace atlas {

// Font files opened with FreeType, each once.
class FontFiles {
public:
    FontFiles();
    ~FontFiles();
    FontFiles(FontFiles&&) noexcept;
    FontFiles& operator=(FontFiles&&) noexcept;

    // Lives as long as this; null when the file cannot be read.
    FT_FaceRec_* face(const std::filesystem::path& file);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
