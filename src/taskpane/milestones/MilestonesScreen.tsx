import type { DeadlineDefinition } from "../../report";
import { milestonesWords as words } from "../../words";
import { DayField } from "../fields/DayField";
import { Part } from "../layout/Part";
import { useScreenStyles } from "../layout/screenStyles";
import { ListScreen } from "../list/ListScreen";
import type { EditedList } from "../list/types";
import { useList } from "../list/useList";
import { MilestoneColumns } from "./MilestoneColumns";
import { milestonesKind } from "./milestonesKind";
import { StatusChoices } from "./StatusChoices";

interface MilestonesScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
  /** A table of this workbook, to choose anew for; without one a new table is made. */
  readonly editing?: EditedList;
}

/** Milestones, and which of them are overdue at the day that the person gives. */
export function MilestonesScreen({ moved, onBack, editing }: MilestonesScreenProps) {
  const styles = useScreenStyles();
  const screen = useList(milestonesKind, editing ?? null);
  const { dispatch } = screen;
  return (
    <ListScreen kind={milestonesKind} moved={moved} onBack={onBack} screen={screen}>
      {({ layout, chosen }, address) => {
        if (chosen.shape !== "deadlines") return null;
        const definition = chosen.deadlines;
        const change = (next: Partial<DeadlineDefinition>) => {
          dispatch({ type: "choose", chosen: { shape: "deadlines", deadlines: { ...definition, ...next } } });
        };
        const props = { layout, definition, change };
        return (
          <>
            <Part heading={words.asOfHeading}>
              <DayField
                label={words.asOf}
                day={definition.asOf}
                onDay={(asOf) => {
                  change({ asOf });
                }}
              />
            </Part>
            <div className={styles.choices}>
              <MilestoneColumns {...props} address={address} dispatch={dispatch} />
              <StatusChoices {...props} />
            </div>
          </>
        );
      }}
    </ListScreen>
  );
}
