/**
 * Runs in the pane's and the functions' windows before Microsoft's library does, the one thing that the
 * workbench adds to the add-in's pages: it asks the workbench around it to stand in for Excel.
 */
const around = window.parent;
if (around !== window) around.attachWindow?.(window);
