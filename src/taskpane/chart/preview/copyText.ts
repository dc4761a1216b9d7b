/**
 * Puts text on the clipboard, and answers whether it got there. A copy event comes first: Excel on the web denies
 * panes the other way by policy (office-js 1991, 3480).
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give);
  try {
    // Deprecated, and the only way that every host allows.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
