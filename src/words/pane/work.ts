/** What every screen says of work that goes on, stops or fails. */
export const workWords = {
  unexpected: (error: string) =>
    `Boardsheet went wrong in a way it did not expect (${error}). Check the sheet, then try again.`,
  again: (again: string) => ` Press ${again} to start again.`,
  stopped: (onward: string) => `Stopped. Nothing was changed.${onward}`,

  notInExcel: "Boardsheet works inside Excel: open it from the Home tab there.",

  cellEditing: "Excel has not answered yet. If a cell is being edited, press Enter or Esc.",
  cancel: "Cancel",
};
