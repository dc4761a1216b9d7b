import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { useDisclosureStyles } from "./disclosureStyles";

interface DisclosureProps {
  readonly heading: string;
  /** What is chosen, in a line, so that it need not be opened to be known. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Choices that are as guessed until somebody wants them otherwise. */
export function Disclosure({ heading, summary, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.disclosure}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={mergeClasses(styles.summary, open && styles.open)}>
        <h2 className={styles.heading}>{heading}</h2>
        <span className={styles.chosen}>{summary}</span>
      </summary>
      {open && <div className={styles.choices}>{children}</div>}
    </details>
  );
}
