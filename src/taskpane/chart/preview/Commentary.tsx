import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePartStyles } from "../../layout/partStyles";
import { useChartStyles } from "../chartStyles";
import { copyText } from "./copyText";

type Copied = "no" | "yes" | "failed";

/** What the chart shows, in words for the paper. */
export function Commentary({ words }: { readonly words: string }) {
  const styles = useChartStyles();
  const part = usePartStyles();
  // What was copied is no longer the commentary once that is another one.
  const [copied, setCopied] = useState<{ readonly how: Copied; readonly words: string }>({
    how: "no",
    words,
  });
  const how = copied.words === words ? copied.how : "no";
  return (
    <>
      <p className={styles.commentary}>{words}</p>
      <div className={part.beside}>
        <Button
          size="small"
          onClick={() => {
            void copyText(words).then((done) => {
              setCopied({ how: done ? "yes" : "failed", words });
            });
          }}
        >
          Copy commentary
        </Button>
        <span role="status" className={part.note}>
          {how === "yes" && "Copied."}
          {how === "failed" && "It can’t be copied here: select the words and press Ctrl+C."}
        </span>
      </div>
    </>
  );
}
