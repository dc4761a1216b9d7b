import { Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { FormulaList, GoButton } from "./FormulaList";
import { breaks, toFreeze } from "./freezeModel";
import { breakWords, formulaNotes, why } from "./freezeWords";
import { TaskNote } from "./TaskNote";
import type { FreezeScreenState } from "./useFreeze";
import { freezeWords } from "../../words";

/** The formulas that are there, and what turning them into values does. */
export function FreezePart({ state, dispatch, work, perform }: FreezeScreenState) {
  const styles = usePartStyles();
  const none = state.found?.formulas.length === 0;
  const chosen = toFreeze(state);
  const broken = breakWords(breaks(state));
  return (
    <Part heading={freezeWords.freeze}>
      <p className={styles.text}>{why.freeze}</p>
      {none ? (
        <p className={styles.note}>{freezeWords.noFormula(where[state.scope])}</p>
      ) : (
        <>
          <Formulas state={state} dispatch={dispatch} />
          <BreakWarning words={broken} agreed={state.agreed} dispatch={dispatch} />
          <GoButton
            label={chosen.length === 0 ? freezeWords.freeze : freezeWords.freezeMany(chosen.length)}
            busy={work !== null || chosen.length === 0 || (broken !== null && !state.agreed)}
            onPress={() => {
              perform("freeze");
            }}
          />
        </>
      )}
      <TaskNote note={state.note} task="freeze" />
    </Part>
  );
}

function Formulas({ state, dispatch }: Pick<FreezeScreenState, "state" | "dispatch">) {
  return (
    <FormulaList
      label={freezeWords.formulasToFreeze}
      lines={(state.found?.formulas ?? []).map((formula) => ({
        id: formula.address,
        address: formula.address,
        formula: formula.formula,
        notes: formulaNotes(formula),
        ...(formula.error === undefined && { chosen: !state.leftOut.has(formula.address) }),
      }))}
      onChoose={({ address }, on) => {
        dispatch({ type: "choose", addresses: [address], on });
      }}
    />
  );
}

interface BreakWarningProps extends Pick<FreezeScreenState, "dispatch"> {
  readonly words: string | null;
  readonly agreed: boolean;
}

/** What would show #REF!, and the box that agrees to it. */
function BreakWarning({ words, agreed, dispatch }: BreakWarningProps) {
  const styles = usePartStyles();
  if (words === null) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words}</MessageBarBody>
      </MessageBar>
      <Checkbox
        className={styles.check}
        label={freezeWords.freezeAllTheSame}
        checked={agreed}
        onChange={(_, { checked }) => {
          dispatch({ type: "agree", on: checked === true });
        }}
      />
    </>
  );
}

const where = freezeWords.where;
