#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

// Where writing to `file` leads: a symbolic link stays, and what it names is written, be it there or not.
// `file` itself when it is no link, or when the links go round in a circle.
std::filesystem::path behindLinks(const std::filesystem::path& file);

// The names that a file may get beside its own when that is taken: map.png, map-2.png, map-3.png, … The
// first copy is the file's own name.
std::filesystem::path numberedName(const std::filesystem::path& file, int copy);

// The first of those that no file has yet and that is none of those `promised`, which come into being later.
std::filesystem::path freeName(const std::filesystem::path& file,
                               std::span<const std::filesystem::path> promised = {});

// Words as a part of a file's name, which every disk and shell takes: small Latin letters and digits, hyphens
// between them. "Partners of Škofja Loka" -> "partners-of-skofja-loka". Other letters are left out.
std::string fileWords(std::string_view text);

} // namespace atlas
