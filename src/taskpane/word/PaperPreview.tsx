import { useEffect, useMemo, useRef } from "react";
import { blocksHtml, type WordBlock } from "../../report";
import { wordWords } from "../../words";
import { type CopyContent, giveContent } from "../copying/copyContent";
import { usePartStyles } from "../layout/partStyles";
import { beginningOf } from "./wordModel";
import { useWordStyles } from "./wordStyles";

/** More rows are copied than these, but nobody reads them in a pane. */
const rowsShown = 50;

interface PaperPreviewProps {
  readonly blocks: readonly WordBlock[];
  /** The clipboard refused: all of it is shown and selected, for the person to copy. */
  readonly whole: boolean;
  readonly busy: boolean;
  readonly content: () => CopyContent;
  /** The person copied it themselves. */
  readonly onCopied: () => void;
}

/** What is pasted into Word, as it is: the very HTML, on white. It may scroll, and takes the focus so that keys can do it. */
export function PaperPreview({ blocks, whole, busy, content, onCopied }: PaperPreviewProps) {
  const styles = useWordStyles();
  const part = usePartStyles();
  const paper = useRef<HTMLDivElement>(null);
  const rows = rowsOf(blocks);
  const most = whole ? rows : rowsShown;
  // The HTML is of our own making: every text in it was escaped, which test/report/word holds it to.
  const html = useMemo(() => ({ __html: blocksHtml(beginningOf(blocks, most)) }), [blocks, most]);
  useEffect(() => {
    if (!whole || paper.current === null) return;
    paper.current.focus();
    getSelection()?.selectAllChildren(paper.current);
  }, [whole, html]);
  return (
    <>
      <div
        ref={paper}
        className={styles.paper}
        role="region"
        aria-label={wordWords.previewLabel}
        aria-busy={busy}
        tabIndex={0}
        dangerouslySetInnerHTML={html}
        onCopy={({ nativeEvent }) => {
          // Of a part of it that the person selected, that part is copied.
          if (whole && giveContent(nativeEvent, content())) onCopied();
        }}
      />
      {rows > most && <p className={part.note}>{wordWords.cut(most, rows)}</p>}
    </>
  );
}

function rowsOf(blocks: readonly WordBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.table.rows.length : 0), 0);
}
