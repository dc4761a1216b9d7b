/** Below this brightness, out of 255, white text reads better than black. */
const halfBright = 128;

/** Whether Office itself is in a dark theme. Excel on the web does not say; its panes are light. */
export function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme !== undefined && isDarkColour(theme.bodyBackgroundColor);
}

/** Brightness by the eye's weights for red, green and blue (ITU-R BT.601). */
export function isDarkColour(colour: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < halfBright;
}
