import { Button, mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../core";
import { checkWords as words } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import { AcceptPart } from "./AcceptPart";
import type { Judged } from "./checkState";
import { useCheckStyles } from "./checkStyles";
import { addressOf, cellOf } from "./findingPlace";
import type { CheckScreenState } from "./useCheck";

/** Beside the word, so that neither colour nor frame has to be seen. */
const shapes: Readonly<Record<Severity, string>> = { wrong: "✕", doubtful: "?", note: "•" };

interface FindingItemProps {
  readonly judged: Judged;
  readonly screen: CheckScreenState;
}

/** One finding: where, what is stated, what it works out to, and why it thinks so. */
export function FindingItem({ judged, screen }: FindingItemProps) {
  const styles = useCheckStyles();
  const partStyles = usePartStyles();
  const { finding } = judged;
  const { severity, cell, why, readings = [] } = finding;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.severity, styles[severity])}>
          <span aria-hidden="true">{`${shapes[severity]} `}</span>
          {words.severities[severity]}
        </span>
        <Button
          size="small"
          onClick={() => {
            screen.show(addressOf(cell));
          }}
        >
          {words.goTo(screen.state.checked?.sheets.length === 1 ? cellOf(cell) : addressOf(cell))}
        </Button>
      </div>
      <p className={partStyles.text}>{why}</p>
      <Figures {...finding} />
      {readings.length > 0 && (
        <>
          <p className={partStyles.note}>{words.readings}</p>
          <ul className={partStyles.list}>
            {readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </>
      )}
      <AcceptPart judged={judged} screen={screen} />
    </li>
  );
}

function Figures({ stated, worksOutTo }: Pick<Judged["finding"], "stated" | "worksOutTo">) {
  const styles = useCheckStyles();
  if (stated === "") return null;
  return (
    <dl className={styles.figures}>
      <dt>{words.stated}</dt>
      <dd>{stated}</dd>
      {worksOutTo !== "" && (
        <>
          <dt>{words.worksOutTo}</dt>
          <dd>{worksOutTo}</dd>
        </>
      )}
    </dl>
  );
}
