import { chartSourceWords } from "../../words";
import type { SourceUnderstanding } from "../../report";
import type { SourceWords } from "../source/SourcePart";

/** What figures are to a chart: it needs them month by month. */
export function sourceWords(understanding: SourceUnderstanding): SourceWords {
  switch (understanding.kind) {
    case "monthly":
      return { suitable: true, words: `${understanding.source.words}.` };
    case "totals":
    case "milestones":
      return { suitable: false, words: chartSourceWords.tooFewPeriods };
    case "unsuitable":
      return {
        suitable: false,
        words: understanding.asTotals ? chartSourceWords.notByMonth : understanding.words,
      };
  }
}
