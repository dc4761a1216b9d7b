import { ICommandService } from "@univerjs/core";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { WorkbenchHost } from "../host";

const escape = 27;

/** Tells the host which cell a person edited and left by entering: the grid keeps an unchanged formula to itself. */
export function followEditing(host: WorkbenchHost): void {
  const { univer } = host.engine;
  let edited: Parameters<WorkbenchHost["entered"]>[0] | undefined;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id) return;
      const { visible, keycode } = params as { visible: boolean; keycode?: number };
      if (visible) {
        edited = host.spreadsheet.state.selection;
        return;
      }
      if (edited && keycode !== escape) host.entered(edited);
      edited = undefined;
    });
}
