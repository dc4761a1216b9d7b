/** Parts of the layout that several screens share: the way back, lists in pages, the table's preview. */
export const layoutWords = {
  back: "Back",

  previewOfTheTable: "Preview of the table",

  findMeasures: "Find measures",
  all: "All",

  previous: "Previous",
  pageOf: (said: number, shown: number, count: number) => `${said} to ${shown} of ${count}`,
  next: "Next",
};
