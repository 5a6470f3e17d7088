#include "app/application.h"
namespace atlas { int runApplication(const WindowOptions&) { return 0; } }
