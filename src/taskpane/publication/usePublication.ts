import { type Dispatch, useCallback, useMemo, useReducer } from "react";
import { goTo, insertPublication, quotedSheet, readShown } from "../../excel";
import { publicationPaneWords as words } from "../../words";
import { faultMessage } from "../faultMessage";
import { useOffered } from "../word/useOffered";
import { useReturn } from "../work/useReturn";
import { useTask } from "../work/useTask";
import { useWaiting } from "../work/useWaiting";
import { type UseWork, useWork, type Working } from "../work/useWork";
import { planPublication, type PublicationPlan } from "./publicationModel";
import { initialState, reduce } from "./publicationState";
import { readTables, readTask } from "./readTables";
import type { PublicationAction, PublicationNote, PublicationRead, PublicationState } from "./types";

export interface PublicationScreenState {
  readonly state: PublicationState;
  readonly dispatch: Dispatch<PublicationAction>;
  readonly plan: PublicationPlan;
  /** Of the reading. */
  readonly stopReading: () => void;
  readonly inserting: Omit<UseWork, "run">;
  readonly insert: () => void;
  /** Adds the cells that are selected, as a table of the publication. */
  readonly addSelection: () => void;
}

export function usePublication(): PublicationScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { items, details, freeze, read, words: unread } = state;
  const onEditing = useCallback((on: boolean) => {
    dispatch({ type: "editing", on });
  }, []);
  const { begin, cancel: stopReading } = useWaiting(onEditing);
  useTask(readTask, state.request, begin, dispatch);
  useOffered(state.listing, dispatch);
  useReturn(dispatch);
  const { run, ...inserting } = useWork();
  const plan = useMemo(
    () => planPublication({ items, details, freeze, read, words: unread }),
    [items, details, freeze, read, unread],
  );
  const perform = (what: string, button: string, job: Job) => {
    if (inserting.work !== null) return;
    dispatch({ type: "note", note: null });
    run(what, job)
      .then((actions) => {
        actions.forEach(dispatch);
      })
      .catch((reason: unknown) => {
        dispatch({ type: "note", note: failedNote(reason, button) });
      });
  };
  const insert = () => {
    if (plan.obstacle === null)
      perform(words.inserting, words.insert, (working) => insertNow(state, working));
  };
  const addSelection = () => {
    perform(words.readingSelection, words.addSelection, readSelected);
  };
  return { state, dispatch, plan, stopReading, inserting, insert, addSelection };
}

type Job = (working: Working) => Promise<PublicationAction[]>;

/** Where they stand names them: the selection may move on. */
async function readSelected({ waiting }: Working): Promise<PublicationAction[]> {
  const { address } = await readShown({ from: "selection" }, waiting);
  const item = { key: `cells:${address}`, name: address, request: { from: "cells" as const, address } };
  return [{ type: "add", item }];
}

/** What was seen is what is inserted: figures that have changed meanwhile are shown first. */
async function insertNow(state: PublicationState, working: Working): Promise<PublicationAction[]> {
  const { waiting, onProgress } = working;
  const now = await readTables(state.request ?? [], working);
  const read: PublicationAction = { type: "read", read: now };
  if (!isSame(state.read, now)) {
    return [read, { type: "note", note: { intent: "warning", words: words.changed } }];
  }
  const { made } = planPublication({ ...state, read: now });
  if (made === null) return [read];
  await insertPublication(made.sheets, {
    ...waiting,
    onProgress: (done, total) => {
      onProgress({ done, total });
    },
  });
  const names = made.sheets.map(({ name }) => name);
  // The sheets stand: that Excel does not go to them is no fault of theirs.
  await goTo(`${quotedSheet(names[0] ?? "")}!A1`).catch(() => undefined);
  return [{ type: "note", note: { intent: "success", words: words.inserted(names) } }, { type: "again" }];
}

function isSame(before: PublicationRead | null, now: PublicationRead): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function failedNote(reason: unknown, button: string): PublicationNote {
  const { words: why, cancelled } = faultMessage(reason, button);
  return { intent: cancelled ? "info" : "error", words: why };
}
