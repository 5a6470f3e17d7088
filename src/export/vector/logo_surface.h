#pragma once

#include <cairo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/drawing/draw_list.h"

namespace atlas {

// A picture as Cairo has it.
class LogoSurface {
public:
    explicit LogoSurface(const LogoPicture& picture);

    cairo_surface_t* get() const { return m_surface.get(); }
    std::string png() const; // a file's bytes; empty when there is no memory for it

private:
    struct Release {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    std::unique_ptr<cairo_surface_t, Release> m_surface; // owns its pixels
};

} // namespace atlas
