import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { usePartStyles } from "../layout/partStyles";
import { useTablesStyles } from "./tablesStyles";

interface AskPartProps {
  readonly heading: string;
  readonly words: string;
  readonly children: ReactNode;
}

/** What the person is to look at before it is done: it takes the focus, so that a screen reader reads it. */
export function AskPart({ heading, words, children }: AskPartProps) {
  const styles = useTablesStyles();
  const partStyles = usePartStyles();
  const id = useId();
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <section className={styles.plan} aria-labelledby={id}>
      <h3 id={id} ref={first} tabIndex={-1} className={styles.planHeading} aria-describedby={`${id}-words`}>
        {heading}
      </h3>
      <p id={`${id}-words`} className={partStyles.text}>
        {words}
      </p>
      {children}
    </section>
  );
}
