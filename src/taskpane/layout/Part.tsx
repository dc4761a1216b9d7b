import type { ReactNode } from "react";
import { useId } from "react";
import { usePartStyles } from "./partStyles";

interface PartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** One step of the screen under its own heading. */
export function Part({ heading, children }: PartProps) {
  const styles = usePartStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
