/** The preview of a table, and the cells of its source that could not be used. */
export const previewWords = {
  preview: "Preview",
  title: "Title",
  firstRows: (previewRows: number, count: number) =>
    `The first ${previewRows} of ${count} rows. All of them are inserted.`,

  oneCellToLookAt: "1 cell to look at:",
  cellsToLookAt: (count: number) => `${count} cells to look at:`,
  goTo: (cellWithin: string) => `Go to ${cellWithin}`,
  andMore: (more: number) => `and ${more} more`,
};
