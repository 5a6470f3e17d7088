#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace atlas {

// Frames of one thing that a person does.
struct BenchPhase {
    std::string name;
    std::vector<double> frameMs; // in order
};

// Figures of one run of `bench`; times in milliseconds, memory in megabytes.
struct BenchFigures {
    std::size_t partnerships = 0;
    int widthPixels = 0;
    int heightPixels = 0;
    std::string renderer;           // OpenGL's
    std::string rendererKind;       // "software" or "graphics-card"
    double startupMs = 0.0;         // start of the process to network and OpenGL ready
    double firstFrameMs = 0.0;      // start of the process to the first complete frame
    double fullRedrawMs = 0.0;      // all arcs anew after a change of the filter
    double cameraRedrawMs = 0.0;    // everything anew around another meridian
    double floorMs = 0.0;           // the same points as bare GL_LINES
    double completeMs = 0.0;        // from a change to the complete picture, in the window's frames
    std::vector<BenchPhase> phases; // of the scripted path
    double filterMs = 0.0;          // one filter with the counts of all facets
    double bundleMs = 0.0;          // the ways that arcs share, from nothing, at the level that takes longest
    std::vector<double> panelsMs;   // of a frame, beside the map
    double hoverMs = 0.0;           // what lies under the cursor
    double showFirstMs = 0.0;       // a show is asked for, to its first picture
    std::vector<double> showFrameMs; // of the ways from step to step
    std::vector<double> showLeaveMs; // setting out on each
    // Processor time of all threads, in seconds for each minute of it: the map alone.
    double playingCpuSeconds = 0.0;  // the time line, at its usual speed
    double hoveringCpuSeconds = 0.0; // the pointer moves over arcs all the time, 60 frames a second
    double firstFrameMb = 0.0;
    double residentMb = 0.0; // memory at the end
    double peakMb = 0.0;     // and at most
};

double percentile(std::vector<double> values, double share); // 0 to 1; of nothing 0

// One object. Scripts rely on the names: add, never rename.
std::string benchJson(const BenchFigures& figures);

// For reading: a line per figure.
std::string benchText(const BenchFigures& figures);

} // namespace atlas
