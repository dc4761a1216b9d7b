import type { Dispatch } from "react";
import { useCallback, useMemo, useReducer } from "react";
import { chartSize, liveChartSize, type LiveChartSource, type TableSize } from "../../excel";
import { type ChartDefinition, chartTable, type MonthlySource } from "../../report";
import { useInsert } from "../insert/useInsert";
import { shownOf } from "../making/makingChange";
import { checkTask } from "../place/checkTask";
import { checkedTarget, targetOf } from "../place/target";
import { usePlaceQuestion } from "../place/usePlaceQuestion";
import { sourceTask } from "../source/sourceTask";
import { useSelection } from "../source/useSelection";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { definitionFor } from "./definitionFor";
import { insertFresh } from "./insert/insertion";
import { liveChartSource } from "./insert/liveChartSource";
import { insertMany } from "./insert/insertMany";
import { update } from "./insert/update";
import { makeTask } from "./making/makeTask";
import { manyTask } from "./many/manyTask";
import { obstacle } from "./obstacle";
import { openingState, reduce } from "./state/chartState";
import type { ChartAction, ChartState, ChartSubject, EditedChart, Making, ManySubject } from "./types";
import { chartPaneWords as words } from "../../words";

export interface ChartScreenState {
  readonly state: ChartState;
  readonly dispatch: Dispatch<ChartAction>;
  /** The figures with the choices as they stand; null while there are no figures by month. */
  readonly subject: ChartSubject | null;
  /** The chart to show; the one before while the next is being made. */
  readonly shown: Making | null;
  /** Why nothing can be inserted yet. */
  readonly obstacle: string | null;
  /** The answer is what becomes of figures edited by hand, once it was asked. */
  readonly insert: (answer?: "keep" | "overwrite") => void;
  readonly show: (address: string) => void;
  /** Stops whatever works or waits for Excel. */
  readonly cancel: () => void;
}

export function useChart(edited: EditedChart | null): ChartScreenState {
  const [state, dispatch] = useReducer(reduce, edited, openingState);
  const { subject, manySubject } = useSubjects(state);
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel } = useWaiting(onEditing);
  const shown = shownOf(state.making);
  const { range } = state.source;
  const live = useMemo(
    () => (state.live && shown !== null && range !== null ? liveChartSource(shown, range) : null),
    [state.live, range, shown],
  );
  useSelection(dispatch);
  useTask(sourceTask, state.source.request, begin, dispatch);
  useTask(makeTask, state.mode === "one" ? subject : null, begin, dispatch);
  useTask(manyTask, manySubject, begin, dispatch);
  useTask(checkTask, usePlaceQuestion(placeOf(state), sizeToCheck(state, shown, live)), begin, dispatch);
  const { run, show } = useInsert<ChartAction>(begin, dispatch, words.writing, words.insert);
  const why = obstacle(state, { subject, manySubject });
  const insert = (answer?: "keep" | "overwrite") => {
    if (why !== null || state.insert.phase === "inserting" || range === null) return;
    run((asking) => {
      if (state.mode === "many") return insertMany(state, range, asking, dispatch);
      const target = targetOf(state.place);
      if (shown === null) return Promise.resolve({ type: "makeAgain" });
      const insertion = { range, making: shown };
      if (state.edited !== null) return update(insertion, state, { answer: answer ?? "ask", live }, asking);
      if (target === null) return Promise.resolve({ type: "unchecked" });
      const place = { target: checkedTarget(target, state.check), overwrite: state.agreed, live };
      return insertFresh(insertion, place, asking);
    });
  };
  return { state, dispatch, subject, shown, obstacle: why, insert, show, cancel };
}

interface Subjects {
  readonly subject: ChartSubject | null;
  readonly manySubject: ManySubject | null;
}

/** Other objects whenever the chart, or the charts, are to be made anew. */
function useSubjects({
  source: { range, understanding },
  definition: chosen,
  mode,
  attempt,
}: ChartState): Subjects {
  const source: MonthlySource | null = understanding?.kind === "monthly" ? understanding.source : null;
  const definition = useMemo(
    () => (range === null || understanding === null ? null : definitionFor({ range, understanding }, chosen)),
    [range, understanding, chosen],
  );
  const subject = useMemo(() => subjectOf({ source, definition, attempt }), [source, definition, attempt]);
  const manySubject = useMemo(
    () =>
      mode === "many" && subject !== null ? { source: subject.source, shared: subject.definition } : null,
    [mode, subject],
  );
  return { subject, manySubject };
}

interface Chosen {
  readonly source: MonthlySource | null;
  readonly definition: ChartDefinition | null;
  /** Each attempt has a subject of its own, so that the same is made once more. */
  readonly attempt: number;
}

function subjectOf({ source, definition }: Chosen): ChartSubject | null {
  return source === null || definition === null ? null : { source, definition };
}

/** Many charts go to a new sheet, whatever was chosen for one. */
function placeOf({ mode, place, recheck }: ChartState): Pick<ChartState, "place" | "recheck"> {
  return { place: mode === "many" ? { ...place, kind: "newSheet" } : place, recheck };
}

/** The cells to be checked; null where there are none to check. */
function sizeToCheck(
  { edited, mode, many }: ChartState,
  shown: Making | null,
  live: LiveChartSource | null,
): TableSize | null {
  if (edited !== null) return null;
  // Of a new sheet only its name can be in the way.
  if (mode === "many") return many.arrangement === "grid" ? { rows: 1, columns: 1 } : null;
  if (shown?.made.kind !== "chart") return null;
  const { chart } = shown.made;
  return live === null ? chartSize(chartTable(chart)) : liveChartSize(chart);
}
