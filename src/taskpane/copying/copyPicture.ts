/**
 * Puts a picture on the clipboard, and answers whether it got there. There is no copy event for pictures; the picture
 * may still be being drawn, as the browser allows the clipboard only at once after a click.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    // Whoever drew it says so where it was the drawing that failed.
    picture.catch(() => undefined);
    return false;
  }
}
