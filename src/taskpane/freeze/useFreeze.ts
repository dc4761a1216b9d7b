import type { Dispatch } from "react";
import { useEffect, useReducer, useRef } from "react";
import { freeze, listBoardFormulas, planThaw, repair, thaw, type Waiting } from "../../excel";
import { faultMessage } from "../faultMessage";
import { type UseWork, useWork, type Working } from "../work/useWork";
import { freezeWords } from "../../words";
import { broken, isBusy, toFreeze, toThaw } from "./freezeModel";
import { initialState, reduce } from "./freezeState";
import { frozenNote, repairedNote, taskWords, thawedNote } from "./freezeWords";
import type { Found, FreezeAction, FreezeState, Note, Task } from "./types";

export interface FreezeScreenState extends Omit<UseWork, "run"> {
  readonly state: FreezeState;
  readonly dispatch: Dispatch<FreezeAction>;
  /** Does one of the three with what is chosen. */
  readonly perform: (task: Task) => void;
}

export function useFreeze(): FreezeScreenState {
  const [state, dispatch] = useReducer(reduce, initialState);
  const { run, ...status } = useWork();
  useFound(state, run, dispatch);
  const perform = (task: Task) => {
    const { words, job } = jobs[task];
    dispatch({ type: "begun" });
    run(words, (working) => job(state, working))
      .then((note) => {
        dispatch({ type: "done", task, note });
      })
      .catch((reason: unknown) => {
        dispatch({ type: "failed", task, note: failedNote(reason, taskWords[task]) });
      });
  };
  return { ...status, state, dispatch, perform };
}

interface Job {
  readonly words: string;
  readonly job: (state: FreezeState, working: Working) => Promise<Note>;
}

const jobs: Readonly<Record<Task, Job>> = {
  freeze: {
    words: freezeWords.freezingTheFormulas,
    job: async (state, { waiting }) =>
      frozenNote(await freeze(toFreeze(state), { ...waiting, breakReaders: state.agreed })),
  },
  thaw: {
    words: freezeWords.thawingTheFormulas,
    job: async (state, { waiting }) => {
      const list = toThaw(state);
      // One that could not be followed is among them only where the person ticked it under the words that say so.
      await thaw(list, { ...waiting, enterUnsure: true });
      return thawedNote(list.length);
    },
  },
  repair: {
    words: freezeWords.repairingTheFormulas,
    job: async (state, { waiting }) => repairedNote(await repair(broken(state), waiting)),
  },
};

/** Formulas that are being worked out are looked at again after this long, in milliseconds. */
const patience = 1000;

function useFound(
  { request, scope }: FreezeState,
  run: UseWork["run"],
  dispatch: Dispatch<FreezeAction>,
): void {
  const looked = useRef(false);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const looking = !looked.current
      ? run(freezeWords.looking, ({ waiting }) => look(scope, waiting))
      : look(scope, {});
    looking
      .then((found) => {
        if (!current) return;
        looked.current = true;
        dispatch({ type: "found", found });
        if (!found.formulas.some(({ error }) => isBusy(error))) return;
        timer = setTimeout(() => {
          dispatch({ type: "again" });
        }, patience);
      })
      .catch((reason: unknown) => {
        if (current) dispatch({ type: "notFound", words: faultMessage(reason, freezeWords.lookAgain).words });
      });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [request, scope, run, dispatch]);
}

async function look(scope: FreezeState["scope"], waiting: Waiting): Promise<Found> {
  return { formulas: await listBoardFormulas({ kind: scope }, waiting), frozen: await planThaw(waiting) };
}

function failedNote(reason: unknown, again: string): Note {
  const { words, cancelled } = faultMessage(reason, again);
  return { intent: cancelled ? "info" : "error", words };
}
