import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { GoButton } from "./FormulaList";
import { broken } from "./freezeModel";
import { useFreezeStyles } from "./freezeStyles";
import { why } from "./freezeWords";
import { TaskNote } from "./TaskNote";
import type { FreezeScreenState } from "./useFreeze";
import { counted } from "../../words";

/** Formulas that show #NAME?, to be entered again. */
export function RepairPart({ state, work, perform }: FreezeScreenState) {
  const styles = usePartStyles();
  const own = useFreezeStyles();
  const list = broken(state);
  return (
    <Part heading="Repair">
      <p className={styles.text}>{why.repair}</p>
      {list.length === 0 ? (
        <p className={styles.note}>No formula of Boardsheet’s shows #NAME?.</p>
      ) : (
        <>
          <ul className={own.list} aria-label="Formulas to repair">
            {list.slice(0, most).map(({ address, formula }) => (
              <li key={address}>
                <p className={styles.text}>{address}</p>
                <p className={own.formula}>{formula}</p>
              </li>
            ))}
          </ul>
          {list.length > most && (
            <p className={styles.note}>{`and ${counted(list.length - most, "more", "more")}`}</p>
          )}
          <GoButton
            label={`Repair ${counted(list.length, "formula")}`}
            busy={work !== null}
            onPress={() => {
              perform("repair");
            }}
          />
        </>
      )}
      <TaskNote note={state.note} task="repair" />
    </Part>
  );
}

/** More than these are repaired with the others, but not drawn one by one. */
const most = 100;
