/**
 * Ribbon commands that need no pane. There are none yet: what has something to say opens the pane, because a
 * command outside a shared runtime can't show anything. Excel waits for this call before it would run one.
 */
void Office.onReady();
