/** What is said of copying, wherever something is copied. */
export const copyingWords = {
  commentary: "Copy commentary",
  altText: "Copy alt text",
  picture: "Copy chart as picture",
  savePicture: "Save picture",
  copied: "Copied.",
  drawing: "Drawing the picture…",
  pictureCopied: "Picture copied.",
  /** With the words themselves, to be selected. */
  textRefused: (text: string): string =>
    `The clipboard did not take it. Select these words and press Ctrl+C: ${text}`,
  pictureRefused:
    "The clipboard did not take the picture. Right-click the one below and choose Copy image, or save it.",
  pictureFailed: "The picture could not be drawn. Try again.",
} as const;
