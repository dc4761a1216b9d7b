import type { AllocationDefinition } from "../../report";
import { ListScreen } from "../list/ListScreen";
import type { EditedList } from "../list/types";
import { useList } from "../list/useList";
import { allocationKind } from "./allocationKind";
import { AwardColumns } from "./AwardColumns";
import { AwardOptions } from "./AwardOptions";

interface AllocationScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
  /** A table of this workbook, to choose anew for; without one a new table is made. */
  readonly editing?: EditedList;
}

/** Awards as a table that adds up. */
export function AllocationScreen({ moved, onBack, editing }: AllocationScreenProps) {
  const screen = useList(allocationKind, editing ?? null);
  const { dispatch } = screen;
  return (
    <ListScreen kind={allocationKind} moved={moved} onBack={onBack} screen={screen}>
      {({ layout, chosen }, address) => {
        const { allocation } = chosen;
        const change = (next: Partial<AllocationDefinition>) => {
          dispatch({
            type: "choose",
            chosen: { shape: "allocation", allocation: { ...allocation, ...next } },
          });
        };
        const props = { layout, definition: allocation, change };
        return (
          <>
            <AwardColumns {...props} address={address} dispatch={dispatch} />
            <AwardOptions {...props} />
          </>
        );
      }}
    </ListScreen>
  );
}
