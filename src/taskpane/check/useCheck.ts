import type { Dispatch } from "react";
import { useReducer } from "react";
import { type Finding, withFindings } from "../../core";
import { accept, checkCells, goTo, insertReport, listAccepted, withdraw } from "../../excel";
import { checkWords as words } from "../../words";
import { faultMessage } from "../faultMessage";
import { inSlices } from "../work/inSlices";
import { type UseWork, useWork, type Working } from "../work/useWork";
import { initialState, reduce } from "./checkState";
import { reportOf } from "./reportOf";
import { staleTables } from "./staleTables";
import type { CheckAction, CheckState } from "./types";
import type { Judged } from "./checkState";

export interface CheckScreenState extends Omit<UseWork, "run"> {
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckAction>;
  readonly check: () => void;
  readonly accept: (judged: Judged) => void;
  readonly withdraw: (id: string) => void;
  readonly insertReport: () => void;
  readonly show: (address: string) => void;
}

export function useCheck(): CheckScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, ...status } = useWork();
  const perform = (what: string, job: (working: Working) => Promise<CheckAction>, again?: string) => {
    dispatch({ type: "begun" });
    run(what, job)
      .then(dispatch)
      .catch((reason: unknown) => {
        const { words: why, cancelled } = faultMessage(reason, again);
        dispatch({ type: "failed", note: { intent: cancelled ? "info" : "error", words: why } });
      });
  };
  const showFault = (reason: unknown) => {
    dispatch({ type: "failed", note: { intent: "error", words: faultMessage(reason).words } });
  };
  return {
    ...status,
    state,
    dispatch,
    check: () => {
      perform(words.checking, (working) => checked(state, working), words.check);
    },
    accept: ({ finding }) => {
      perform(words.accepting, (working) => accepted(finding, state, working));
    },
    withdraw: (id) => {
      perform(words.withdrawing, (working) => withdrawn(id, working));
    },
    insertReport: () => {
      perform(words.inserting, (working) => inserted(state, working));
    },
    show: (address) => {
      goTo(address).catch(showFault);
    },
  };
}

async function accepted(
  finding: Finding,
  { accepting }: CheckState,
  { waiting }: Working,
): Promise<CheckAction> {
  const reason = accepting?.reason.trim() ?? "";
  if (reason === "") return { type: "failed", note: { intent: "info", words: words.reasonMissing } };
  return { type: "accepted", accepted: await accept(finding, reason, waiting) };
}

async function withdrawn(id: string, { waiting }: Working): Promise<CheckAction> {
  await withdraw(id, waiting);
  return { type: "withdrawn", id };
}

async function inserted(state: CheckState, { waiting }: Working): Promise<CheckAction> {
  const spec = reportOf(state);
  if (spec === null) return { type: "begun" };
  return { type: "inserted", inserted: await insertReport(spec, state.report.sheet.trim(), waiting) };
}

async function checked({ scope }: CheckState, working: Working): Promise<CheckAction> {
  const { waiting, onProgress, say } = working;
  const cells = await checkCells(scope, {
    ...waiting,
    onProgress: (done, total) => {
      onProgress({ done, total });
    },
    run: (steps) => inSlices(steps, { signal: waiting.signal }),
  });
  let { result } = cells;
  if (scope !== "selection") {
    say(words.comparing);
    result = withFindings(result, await staleTables(cells.sheets, working));
  }
  return { type: "checked", checked: { ...cells, result }, accepted: await listAccepted(waiting) };
}
