import type { ChoiceAction, ScorecardState } from "../types";

export function choiceChange(state: ScorecardState, action: ChoiceAction): Partial<ScorecardState> {
  switch (action.type) {
    case "correct":
      return { corrections: { ...state.corrections, ...action.corrections }, following: false };
    case "define":
      return { definition: action.definition, following: false };
    case "title":
      return { title: action.text };
  }
}
