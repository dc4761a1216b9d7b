import type { SourceRange } from "../../excel";
import type { SelectionLayout } from "../../report";
import type { ListDefinition } from "../kept/keptList";

/** What one screen makes of a list. */
export interface ListKind {
  /** The screen's name, and its name while a table is edited. */
  readonly screen: string;
  readonly editScreen: string;
  /** The new sheet, and the table where nothing else names it. */
  readonly title: string;
  readonly layOut: (values: SourceRange["values"], hasHeadings?: boolean) => SelectionLayout;
  /** What the list is likely to be; null where nothing can be made of it. */
  readonly guess: (layout: SelectionLayout) => ListDefinition | null;
  /** Choices to begin from where nothing was guessed and the person chooses the columns: names first, then the next. */
  readonly unguessed: ListDefinition;
  /** What to select, said where nothing can be made of what is selected. */
  readonly whatToSelect: string;
  /** Why these choices make no table yet, in words; null where they do. */
  readonly missing: (chosen: ListDefinition) => string | null;
}
