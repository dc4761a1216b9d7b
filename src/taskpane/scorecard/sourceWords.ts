import type { SourceUnderstanding } from "../../report";
import type { SourceWords } from "../source/SourcePart";
import { scorecardWords } from "../../words";

/** What figures are to a scorecard. */
export function sourceWords(understanding: SourceUnderstanding): SourceWords {
  switch (understanding.kind) {
    case "monthly":
      return { suitable: true, words: `${understanding.source.words}.` };
    case "totals":
      return { suitable: true, words: scorecardWords.totals };
    case "milestones":
      return { suitable: true, words: scorecardWords.milestones };
    case "unsuitable":
      return { suitable: false, words: understanding.words };
  }
}
