#include "export/files/zip_file.h"

#include <fmt/core.h>
#include <minizip/zip.h>

#include <cstdio>
#include <utility>

#include "export/files/atomic_file.h"

namespace atlas {

namespace {

struct ZipRelease {
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};

constexpr uLong kTime = (1UL << 21U) | (1UL << 16U); // 1 January 1980, where the times of ZIP files begin
constexpr int kLevel = 6;

// Writes to a stream that is open already, and stays open.
zlib_filefunc64_def functionsFor(std::FILE* stream) {
    zlib_filefunc64_def functions{};
    fill_fopen64_filefunc(&functions);
    functions.opaque = stream;
    functions.zopen64_file = [](voidpf open, const void*, int) { return open; };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

} // namespace

struct ZipFile::Implementation {
    AtomicFile file; // outlives what writes to it
    std::unique_ptr<void, ZipRelease> zip;

    Result<void> check(bool isWritten) const {
        if (isWritten) return {};
        return failure(fmt::format("cannot write {}; is the disk full?", file.target().string()));
    }
};

ZipFile::ZipFile(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}
ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile& ZipFile::operator=(ZipFile&&) noexcept = default;
ZipFile::~ZipFile() = default;

Result<ZipFile> ZipFile::create(const std::filesystem::path& file) {
    Result<AtomicFile> output = AtomicFile::create(file);
    if (!output) return tl::unexpected(output.error());
    auto own = std::make_unique<Implementation>(Implementation{*std::move(output), nullptr});
    zlib_filefunc64_def functions = functionsFor(own->file.stream());
    own->zip.reset(zipOpen2_64(file.c_str(), APPEND_STATUS_CREATE, nullptr, &functions));
    if (const Result<void> checked = own->check(own->zip != nullptr); !checked)
        return tl::unexpected(checked.error());
    return ZipFile(std::move(own));
}

Result<void> ZipFile::add(const std::string& name, std::string_view bytes, Packing packing) {
    void* zip = m_implementation->zip.get();
    zip_fileinfo about{};
    about.dosDate = kTime;
    const int method = packing == Packing::Stored ? 0 : Z_DEFLATED;
    const bool isWritten =
        zipOpenNewFileInZip(zip, name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, method, kLevel) ==
            ZIP_OK &&
        zipWriteInFileInZip(zip, bytes.data(), static_cast<unsigned>(bytes.size())) == ZIP_OK &&
        zipCloseFileInZip(zip) == ZIP_OK;
    return m_implementation->check(isWritten);
}

Result<void> ZipFile::finish() {
    const bool isWritten = zipClose(m_implementation->zip.release(), nullptr) == ZIP_OK;
    return m_implementation->check(isWritten).and_then([&] { return m_implementation->file.commit(); });
}

} // namespace atlas
