#pragma once

namespace atlas {

// Lets the process keep some of the memory that it frees: to touch a fresh page for the first time costs more
// than the work on it. Call it once, first of all.
void keepFreedMemory();

// Gives back what is free, after work that needed much more than what it leaves. From any thread.
void returnFreedMemory();

// Memory that this process has in use now, shared libraries included; 0 where the system does not say.
double residentMegabytes();

// Keeps in bounds what is kept: whatever has been done, its memory goes back once there is nothing to do.
class FreedMemory {
public:
    // Call it when nothing else waits to be done. It costs microseconds, and milliseconds after the process
    // has grown by so much that some of that is likely to be free.
    void rest();

private:
    double m_restingMegabytes = 0.0; // in use when what is free was last given back, or less by now
};

} // namespace atlas
