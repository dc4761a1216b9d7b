import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { FormulaList, GoButton } from "./FormulaList";
import { isToThaw, toThaw } from "./freezeModel";
import { thawNotes, why } from "./freezeWords";
import { TaskNote } from "./TaskNote";
import type { FreezeScreenState } from "./useFreeze";
import { freezeWords } from "../../words";

/** What is frozen in the workbook, and what putting the formulas back would overwrite. */
export function ThawPart({ state, dispatch, work, perform }: FreezeScreenState) {
  const styles = usePartStyles();
  const frozen = state.found?.frozen ?? [];
  const chosen = toThaw(state);
  return (
    <Part heading={freezeWords.thaw}>
      <p className={styles.text}>{why.thaw}</p>
      {frozen.length === 0 ? (
        <p className={styles.note}>{freezeWords.nothingFrozen}</p>
      ) : (
        <>
          <FormulaList
            label={freezeWords.formulasToThaw}
            lines={frozen.map((one) => ({
              id: one.id,
              address: one.address ?? freezeWords.deletedCells,
              formula: one.formula,
              notes: thawNotes(one),
              chosen: isToThaw(state, one),
            }))}
            onChoose={({ id }, on) => {
              dispatch({ type: "chooseThaw", id, on });
            }}
          />
          <GoButton
            label={chosen.length === 0 ? freezeWords.thaw : freezeWords.thawMany(chosen.length)}
            busy={work !== null || chosen.length === 0}
            onPress={() => {
              perform("thaw");
            }}
          />
        </>
      )}
      <TaskNote note={state.note} task="thaw" />
    </Part>
  );
}
