/** How a value is shown, in the workbook by its Excel format and in the pane by `show`: the two agree. */
export interface NumberStyle {
  readonly name: string;
  /** An Excel number format code. */
  readonly excelFormat: string;
  /** The text that Excel shows for this value in this format. */
  readonly show: (value: string | number) => string;
}
