import { acceptanceOf } from "../../excel";
import { findingKey } from "./findingPlace";
import type { CheckAction, CheckState } from "./types";

export const initialState: CheckState = {
  scope: "sheet",
  checked: null,
  accepted: [],
  shown: "open",
  sheet: "",
  page: 0,
  accepting: null,
  report: { who: "", date: "", sheet: "Check of figures" },
  inserted: null,
  note: null,
};

export function reduce(state: CheckState, action: CheckAction): CheckState {
  return { ...state, ...change(state, action) };
}

function change(state: CheckState, action: CheckAction): Partial<CheckState> {
  switch (action.type) {
    case "scope":
      return { scope: action.scope };
    case "begun":
      return { note: null, inserted: null };
    case "checked":
      return {
        checked: action.checked,
        accepted: action.accepted,
        ...fromTheFirst,
        sheet: "",
        accepting: null,
      };
    case "failed":
      return { note: action.note };
    case "show":
      return { shown: action.shown, ...fromTheFirst };
    case "showSheet":
      return { sheet: action.sheet, ...fromTheFirst };
    case "page":
      return { page: action.page };
    case "accepting":
      return { accepting: { key: findingKey(action.finding), reason: "" } };
    case "reason":
      return { accepting: state.accepting && { ...state.accepting, reason: action.reason } };
    case "leaveOpen":
      return { accepting: null };
    case "accepted":
      return { accepted: [...state.accepted, action.accepted], accepting: null };
    case "withdrawn":
      return { accepted: state.accepted.filter(({ id }) => id !== action.id) };
    case "report":
      return { report: { ...state.report, ...action.fields } };
    case "inserted":
      return { inserted: action.inserted };
  }
}

const fromTheFirst = { page: 0 };

/** The findings of the last check, each with the acceptance that holds for it. */
export function judged({ checked, accepted }: Pick<CheckState, "checked" | "accepted">) {
  return (checked?.result.findings ?? []).map((finding) => ({
    finding,
    acceptance: acceptanceOf(finding, accepted),
  }));
}

export type Judged = ReturnType<typeof judged>[number];

const ofSeverity = { wrong: 0, doubtful: 1, note: 2 };

/** Those that the person has asked to see: the worst first, each kind in the order of sheets and cells. */
export function toShow(state: Pick<CheckState, "checked" | "accepted" | "shown" | "sheet">): Judged[] {
  const { shown, sheet } = state;
  return judged(state)
    .filter(({ finding, acceptance }) => {
      if (sheet !== "" && finding.cell.sheet !== sheet) return false;
      if (shown === "all") return true;
      if (shown === "open") return acceptance === undefined;
      return shown === "accepted" ? acceptance !== undefined : finding.severity === shown;
    })
    .sort((a, b) => ofSeverity[a.finding.severity] - ofSeverity[b.finding.severity]);
}
