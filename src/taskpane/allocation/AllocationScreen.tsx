import type { Dispatch } from "react";
import { useScreenStyles } from "../layout/screenStyles";
import { ListScreen } from "../list/ListScreen";
import type { EditedList, ListAction, ListSubject } from "../list/types";
import { useList } from "../list/useList";
import { allocationKind } from "./allocationKind";
import { ApportionColumns } from "./apportion/ApportionColumns";
import { ApportionFields } from "./apportion/ApportionFields";
import { AwardColumns } from "./AwardColumns";
import { AwardOptions } from "./AwardOptions";
import { WhatToMake } from "./WhatToMake";

interface AllocationScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
  /** A table of this workbook, to choose anew for; without one a new table is made. */
  readonly editing?: EditedList;
}

/** Awards as a table that adds up, or a pot shared out. */
export function AllocationScreen({ moved, onBack, editing }: AllocationScreenProps) {
  const screen = useList(allocationKind, editing ?? null);
  const { state, dispatch } = screen;
  return (
    <ListScreen kind={allocationKind} moved={moved} onBack={onBack} screen={screen}>
      {({ layout, chosen }, address) => (
        <>
          {state.edited === null && <WhatToMake layout={layout} shape={chosen.shape} dispatch={dispatch} />}
          <Choices layout={layout} chosen={chosen} address={address} dispatch={dispatch} />
        </>
      )}
    </ListScreen>
  );
}

interface ChoicesProps extends ListSubject {
  readonly address: string;
  readonly dispatch: Dispatch<ListAction>;
}

/** What can be chosen, by what is made. */
function Choices({ layout, chosen, address, dispatch }: ChoicesProps) {
  const styles = useScreenStyles();
  if (chosen.shape === "allocation") {
    const { allocation } = chosen;
    const change = (next: Partial<typeof allocation>) => {
      dispatch({ type: "choose", chosen: { shape: "allocation", allocation: { ...allocation, ...next } } });
    };
    const props = { layout, definition: allocation, change };
    return (
      <div className={styles.choices}>
        <AwardColumns {...props} address={address} dispatch={dispatch} />
        <AwardOptions {...props} />
      </div>
    );
  }
  if (chosen.shape !== "apportion") return null;
  const { apportion } = chosen;
  const change = (next: Partial<typeof apportion>) => {
    dispatch({ type: "choose", chosen: { shape: "apportion", apportion: { ...apportion, ...next } } });
  };
  const props = { definition: apportion, change };
  return (
    <>
      <ApportionFields {...props} />
      <div className={styles.choices}>
        <ApportionColumns {...props} layout={layout} address={address} dispatch={dispatch} />
      </div>
    </>
  );
}
