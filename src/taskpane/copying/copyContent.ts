/** What goes on the clipboard: the same as plain text, and as HTML where it has a form. */
export interface CopyContent {
  readonly text: string;
  readonly html?: string;
}

/** Gives a copy event what is to be copied in place of what is selected. Answers whether it took it. */
export function giveContent(
  event: Pick<ClipboardEvent, "clipboardData" | "preventDefault">,
  { text, html }: CopyContent,
): boolean {
  event.clipboardData?.setData("text/plain", text);
  if (html !== undefined) event.clipboardData?.setData("text/html", html);
  event.preventDefault();
  return event.clipboardData !== null;
}

/**
 * Puts content on the clipboard, and answers whether it got there. A copy event comes first: Excel on the web denies
 * panes the other way by policy (office-js 1991, 3480). Where both fail, the person is left to press Ctrl+C.
 */
export async function copyContent(content: CopyContent): Promise<boolean> {
  if (copyByEvent(content)) return true;
  try {
    const item = Object.fromEntries(
      [["text/plain", content.text] as const, ["text/html", content.html] as const].flatMap(([type, data]) =>
        data === undefined ? [] : [[type, new Blob([data], { type })]],
      ),
    );
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(content: CopyContent): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    taken = giveContent(event, content);
    // A selection of the page's own, such as the preview, has a handler that need not give it again.
    event.stopPropagation();
  };
  document.addEventListener("copy", give, { capture: true });
  try {
    // Deprecated, and the only way that every host allows.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
  }
}
