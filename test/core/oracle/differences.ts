import type { Vector } from "./vectors";

/** Where we differ on purpose: the cases, what differs, and why. Nothing else may differ. */
export interface Difference {
  readonly peer: string;
  /** Ends of the cases' ids. */
  readonly cases: readonly string[];
  readonly what: string;
  readonly reason: string;
}

const constant = "A series that never moves has limits equal to its average; the peer gives none.";
const constantIcon =
  "A series that never moves meets or misses any target beside it; the peer, without limits, calls it inconsistent.";
const still = "A series that never moves is stable; the peer has it hugging its average.";
const anyMissing = "The peer answers nothing when any value is missing.";
const noCases = "No cases make a missing point; the peer's limits or rules fail beside it.";

export const differences: readonly Difference[] = [
  {
    peer: "NHSRplotthedots",
    cases: [
      "syn_all_zero_1__default",
      "syn_all_zero_2__default",
      "syn_constant_1__default",
      "syn_constant_2__default",
      "syn_p_all0_1__prop_default",
      "syn_p_all1_1__prop_default",
    ],
    what: "limits",
    reason: constant,
  },
  {
    peer: "NHSRplotthedots",
    cases: ["syn_p_all0_1__prop_default", "syn_p_all1_1__prop_default"],
    what: "assurance",
    reason: constantIcon,
  },
  {
    peer: "qicharts2",
    cases: [
      "syn_all_zero_1__i_screened",
      "syn_constant_1__i_screened",
      "syn_p_all0_1__pp",
      "syn_p_all0_2__pp",
      "syn_p_all1_1__pp",
      "syn_p_all1_1__pp_unscr",
      "syn_p_all1_2__pp",
    ],
    what: "limits",
    reason: constant,
  },
  {
    peer: "qcc",
    cases: [
      "syn_all_zero_1__xbar_one",
      "syn_all_zero_2__xbar_one",
      "syn_constant_1__xbar_one",
      "syn_p_all0_1__p",
      "syn_p_all1_1__p",
    ],
    what: "nelson7",
    reason: still,
  },
  {
    peer: "qcc",
    cases: [
      "syn_missing_ends_1__xbar_one",
      "syn_missing_ends_2__xbar_one",
      "syn_missing_in_run_1__xbar_one",
      "syn_missing_in_run_2__xbar_one",
      "syn_missing_mid_1__xbar_one",
      "syn_missing_mid_2__xbar_one",
      "syn_p_missing_1__p",
    ],
    what: "limits",
    reason: anyMissing,
  },
  { peer: "qcc", cases: ["syn_missing_in_run_2__xbar_one"], what: "nelson7", reason: anyMissing },
  { peer: "qcc", cases: ["syn_p_zero_n_1__p"], what: "limits", reason: noCases },
  { peer: "qcc", cases: ["syn_p_zero_n_1__p"], what: "wer1", reason: noCases },
  { peer: "qcc", cases: ["syn_p_zero_n_1__p"], what: "nelson1", reason: noCases },
  {
    peer: "PowerBI-SPC",
    cases: [
      "syn_all_zero_1__i",
      "syn_constant_1__i",
      "syn_constant_2__i",
      "syn_p_all0_1__pp",
      "syn_p_all1_1__pp",
      "syn_p_all1_2__pp",
    ],
    what: "limits",
    reason: constant,
  },
  {
    peer: "PowerBI-SPC",
    cases: ["syn_constant_1__i", "syn_p_all1_2__pp"],
    what: "assurance",
    reason: constantIcon,
  },
  {
    peer: "PowerBI-SPC",
    cases: ["syn_p_zero_n_2__pp"],
    what: "limits",
    reason: noCases,
  },
];

/** What of each peer we offer; a case with any other value of an option is not compared. */
const offered: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  NHSRplotthedots: { chart: ["XmR"] },
  autospc: {
    // not P, P′, C and C′ by this algorithm, and its published switches only
    chart: ["XMR"],
    period_min: [12, 21],
    shift_rule_threshold: [8],
    no_regrets: [true],
    establish_every_shift: [false],
    overhanging_reversions: [true],
    max_exclusions: [3],
    mr_screen_max_loops: [1],
    baseline_length: [null],
    baseline_only: [false],
    centre_line_tolerance: [0],
  },
  // not run, mr, g and t charts, frozen or excluded points
  qicharts2: { chart: ["i", "c", "p", "u", "pp", "up"], freeze: [null], exclude: [null], multiply: [1] },
  // not np and g charts
  qcc: { type: ["xbar.one", "c", "p", "u"], std_dev: [null], nsigmas: [3] },
  // not run, mr, g and t charts, medians, or limits from a subset of points
  "PowerBI-SPC": { chart: ["i", "c", "p", "u", "pp", "up"], num_points_subset: [null] },
};

/** Whether a case asks what we offer, and the peer had an answer. */
export function isOffered({ peer, options, answer }: Vector): boolean {
  if (answer.error !== undefined) return false;
  return Object.entries(offered[peer] ?? {}).every(([option, values]) => values.includes(options[option]));
}
