import type { SourceUnderstanding } from "../../report";
import type { SourceWords } from "../source/SourcePart";

/** What figures are to a scorecard. */
export function sourceWords(understanding: SourceUnderstanding): SourceWords {
  switch (understanding.kind) {
    case "monthly":
      return { suitable: true, words: `${understanding.source.words}.` };
    case "totals":
      return { suitable: true, words: "Figures already totalled: a period beside another." };
    case "milestones":
      return { suitable: true, words: "Milestones: a target and a result for each measure." };
    case "unsuitable":
      return { suitable: false, words: understanding.words };
  }
}
