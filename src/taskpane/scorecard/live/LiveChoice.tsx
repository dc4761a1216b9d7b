import type { Dispatch } from "react";
import { useMemo } from "react";
import { scorecardWords } from "../../../words";
import { liveSource, valuesOnly } from "./liveSource";
import { LiveField, liveNeeds } from "../../insert/LiveField";
import { usePartStyles } from "../../layout/partStyles";
import type { Making, ScorecardAction, ScorecardState } from "../types";

interface LiveChoiceProps {
  readonly state: ScorecardState;
  readonly shown: Making;
  readonly dispatch: Dispatch<ScorecardAction>;
}

/** Values, or one formula that follows its source, where a formula can give the table. */
export function LiveChoice({ state: { live, source, edited }, shown, dispatch }: LiveChoiceProps) {
  const styles = usePartStyles();
  const { range } = source;
  const possible = useMemo(() => range !== null && liveSource(shown, range) !== null, [shown, range]);
  if (!possible) {
    return edited?.live === true ? <p className={styles.note}>{scorecardWords.liveImpossible}</p> : null;
  }
  return <LiveField live={live} note={liveWords(valuesOnly(shown.made))} dispatch={dispatch} />;
}

function liveWords(headers: readonly string[]): string {
  if (headers.length === 0) return liveNeeds;
  return scorecardWords.valuesOnly(liveNeeds, headers.join(", "));
}
