#pragma once

namespace atlas {
struct CommandContext;
}

// What commands do: each function is named by one or more rows of the table (command_table.h). It changes the
// state, or asks for what only the application can do (request.h).
namespace atlas::commands {

// map_commands.cpp: where one looks
void zoom(CommandContext& context); // about: steps
void pan(CommandContext& context);  // about: Direction
void showWholeMap(CommandContext& context);
void showProjection(CommandContext& context); // about: ProjectionKind
void centreHere(CommandContext& context);

// look_commands.cpp: what the map looks like, how large and how lively everything is
void showNextTheme(CommandContext& context);
void toggleLabels(CommandContext& context);
void showNextColouring(CommandContext& context);
void brighten(CommandContext& context); // about: steps
void toggleShading(CommandContext& context);
void toggleBundles(CommandContext& context);
void scaleInterface(CommandContext& context); // about: steps
void resetInterfaceScale(CommandContext& context);
void toggleReducedMotion(CommandContext& context);
void showNextColourVision(CommandContext& context);
void toggleOpensAsLeft(CommandContext& context);

// panel_commands.cpp: what is open, what has the keyboard
void togglePanels(CommandContext& context);
void toggleDrawer(CommandContext& context); // about: DrawerView
void togglePanel(CommandContext& context);  // about: Panel
void focusPanel(CommandContext& context);   // about: Panel
void focusPair(CommandContext& context);    // about: Panel::Filters
void focusBeside(CommandContext& context);  // about: steps in the order of panels
void focusTimeLine(CommandContext& context);
void playOrPause(CommandContext& context);
void changePlaySpeed(CommandContext& context); // about: faster above 0
void openMenu(CommandContext& context);        // about: Menu

// selection_commands.cpp: what passes, what is selected or marked
void clearFilters(CommandContext& context);
void flyToShown(CommandContext& context);
void showEndedWithRussia(CommandContext& context);
void markCity(CommandContext& context); // about: Direction
void markArc(CommandContext& context);  // about: steps, clockwise
void chooseMarked(CommandContext& context);
void listHere(CommandContext& context);
void goBack(CommandContext& context);
void drawLasso(CommandContext& context);
void findChain(CommandContext& context);
void undo(CommandContext& context);
void redo(CommandContext& context);
void leave(CommandContext& context);

// file_commands.cpp: what is saved, and the end
void savePicture(CommandContext& context);
void copyPicture(CommandContext& context);
void composePage(CommandContext& context);
void saveView(CommandContext& context);
void restoreView(CommandContext& context);
void restoreTour(CommandContext& context);
void addStep(CommandContext& context); // to the tour, which is seen from then on
void present(CommandContext& context);
void presentOn(CommandContext& context);
void quit(CommandContext& context);

} // namespace atlas::commands
