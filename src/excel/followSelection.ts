import { excelRun } from "./excelRun";
import { inWords } from "./inWords";

/** Calls back with the address, sheet name included, whenever the person selects elsewhere. */
export async function followSelection(onChange: (address: string) => void): Promise<() => Promise<void>> {
  let latest = 0;
  let stopped = false;
  const follow = async () => {
    latest += 1;
    const mine = latest;
    const address = await selectedAddress();
    // Selections follow each other faster than Excel answers; only the last one counts.
    if (!stopped && mine === latest && address !== undefined) onChange(address);
  };
  const handler = await excelRun(async ({ context, answered }) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(follow);
    await context.sync();
    answered();
    return added;
  });
  return async () => {
    stopped = true;
    try {
      await Excel.run({ previousObjects: handler.context, delayForCellEdit: true }, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw inWords(error);
    }
  };
}

/** Undefined where there is no one block to name, or Excel does not answer just now. */
async function selectedAddress(): Promise<string | undefined> {
  try {
    return await excelRun(async ({ context, answered }) => {
      const range = context.workbook.getSelectedRange().untrack();
      range.load("address");
      await context.sync();
      answered();
      return range.address;
    });
  } catch {
    return undefined;
  }
}
