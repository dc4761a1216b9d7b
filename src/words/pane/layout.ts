/** Parts of the layout that several screens share: the way back, lists in pages, the table's preview. */
export const layoutWords = {
  back: "Back",

  previewOfTheTable: "Preview of the table",

  findMeasures: "Find measures",
  all: "All",

  previous: "Previous",
  pageOf: (first: number, last: number, count: number) => `${first} to ${last} of ${count}`,
  next: "Next",
};
