#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// A ZIP file that appears whole or not at all. The same entries make the same bytes: their times are fixed.
// Sizes stand before the entries, as LibreOffice wants them.
class ZipFile {
public:
    static Result<ZipFile> create(const std::filesystem::path& file);
    ZipFile(ZipFile&&) noexcept;
    ZipFile& operator=(ZipFile&&) noexcept;
    ~ZipFile();

    enum class Packing { Deflated, Stored }; // stored: what is compressed already
    Result<void> add(const std::string& name, std::string_view bytes, Packing packing = Packing::Deflated);

    // After the last entry: the file gets its name.
    Result<void> finish();

private:
    struct Implementation;
    explicit ZipFile(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas
