import { useCallback, useState } from "react";
import type { ChartSpec } from "../../report";
import { copyingWords } from "../../words";
import { chartPng } from "./chartDrawing";
import { copyContent } from "./copyContent";
import { copyPicture } from "./copyPicture";

interface Outcome {
  readonly words: string;
  /** The picture that the clipboard did not take. */
  readonly refused: Blob | null;
}

const nothing: Outcome = { words: "", refused: null };

interface ChartCopiesState extends Outcome {
  readonly copy: (text: string) => void;
  readonly copyDrawn: () => void;
}

/** Copies what belongs to a chart, and says what came of it for as long as it is that chart. */
export function useChartCopies(chart: ChartSpec): ChartCopiesState {
  const [last, setLast] = useState({ chart, outcome: nothing });
  const say = useCallback(
    (words: string, refused: Blob | null = null) => {
      setLast({ chart, outcome: { words, refused } });
    },
    [chart],
  );
  const copy = (text: string) => {
    // A screen reader says the same words again only where they were gone meanwhile.
    say("");
    void copyContent({ text }).then((done) => {
      // Nothing that is said elsewhere on the screen need be selected to copy it: it is shown here.
      say(done ? copyingWords.copied : copyingWords.textRefused(text));
    });
  };
  const copyDrawn = () => {
    say(copyingWords.drawing);
    const drawn = chartPng(chart);
    copyPicture(drawn)
      .then(async (done) => {
        if (done) say(copyingWords.pictureCopied);
        else say(copyingWords.pictureRefused, await drawn);
      })
      .catch(() => {
        say(copyingWords.pictureFailed);
      });
  };
  return { ...(last.chart === chart ? last.outcome : nothing), copy, copyDrawn };
}
