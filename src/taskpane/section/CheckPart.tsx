import { Checkbox } from "@fluentui/react-components";
import { type Finding, resultWords } from "../../core";
import { checkWords, sectionWords } from "../../words";
import { addressOf, findingKey } from "../check/findingPlace";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import type { SectionScreenState } from "./useSection";

/** More are for the screen that checks figures, where each can be accepted. */
const mostShown = 20;
const order = ["wrong", "doubtful", "note"] as const;

/** What the check says of the section's tables, and whether wrong figures are copied all the same. */
export function CheckPart({ state: { read, agreed }, dispatch }: SectionScreenState) {
  const styles = usePartStyles();
  if (read === null) return null;
  const { checked, accepted } = read;
  const findings = order.flatMap((severity) => checked.findings.filter((each) => each.severity === severity));
  return (
    <Part heading={sectionWords.check}>
      <p role="status" className={styles.text}>
        {`${resultWords(checked)}.`}
      </p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.slice(0, mostShown).map((finding) => (
            <li key={findingKey(finding)}>{wordsOf(finding)}</li>
          ))}
        </ul>
      )}
      {findings.length > mostShown && (
        <p className={styles.note}>{sectionWords.more(findings.length - mostShown)}</p>
      )}
      {accepted > 0 && <p className={styles.note}>{sectionWords.accepted(accepted)}</p>}
      {checked.counts.wrong > 0 && (
        <Checkbox
          className={styles.check}
          label={sectionWords.agree(checked.counts.wrong)}
          checked={agreed}
          onChange={(_, { checked: on }) => {
            dispatch({ type: "agree", on: on === true });
          }}
        />
      )}
    </Part>
  );
}

function wordsOf({ severity, cell, stated, worksOutTo, why }: Finding): string {
  const head = sectionWords.finding(checkWords.severities[severity], addressOf(cell), stated, worksOutTo);
  return `${head} ${why}`;
}
