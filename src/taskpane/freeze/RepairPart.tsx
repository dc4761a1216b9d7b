import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { GoButton } from "./FormulaList";
import { broken } from "./freezeModel";
import { useFreezeStyles } from "./freezeStyles";
import { why } from "./freezeWords";
import { TaskNote } from "./TaskNote";
import type { FreezeScreenState } from "./useFreeze";
import { freezeWords } from "../../words";

/** Formulas that show #NAME?, to be entered again. */
export function RepairPart({ state, work, perform }: FreezeScreenState) {
  const styles = usePartStyles();
  const own = useFreezeStyles();
  const list = broken(state);
  return (
    <Part heading={freezeWords.repair}>
      <p className={styles.text}>{why.repair}</p>
      {list.length === 0 ? (
        <p className={styles.note}>{freezeWords.nothingToRepair}</p>
      ) : (
        <>
          <ul className={own.list} aria-label={freezeWords.formulasToRepair}>
            {list.slice(0, most).map(({ address, formula }) => (
              <li key={address}>
                <p className={styles.text}>{address}</p>
                <p className={own.formula}>{formula}</p>
              </li>
            ))}
          </ul>
          {list.length > most && <p className={styles.note}>{freezeWords.andMore(list.length - most)}</p>}
          <GoButton
            label={freezeWords.repairMany(list.length)}
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
