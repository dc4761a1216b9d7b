import { Button, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { columnName } from "../../core";
import { quotedSheet } from "../../excel";
import type { AccessibilityFinding } from "../../report";
import { accessibilityWords as words, checkWords, listed } from "../../words";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { ScreenTop } from "../layout/ScreenTop";
import { useScreenStyles } from "../layout/screenStyles";
import { PagedList } from "../measures/PagedList";
import { WorkStatus } from "../work/WorkStatus";
import { type AccessibilityScreenState, useAccessibility } from "./useAccessibility";

interface AccessibilityScreenProps {
  readonly moved: boolean;
  readonly onBack: () => void;
}

const pageSize = 20;

/** What of a workbook a screen reader would trip over. */
export function AccessibilityScreen({ moved, onBack }: AccessibilityScreenProps) {
  const styles = useScreenStyles();
  const screen = useAccessibility();
  return (
    <main className={styles.screen}>
      <ScreenTop moved={moved} onBack={onBack}>
        {words.screen}
      </ScreenTop>
      <div className={styles.body}>
        <ScopePart {...screen} />
        <FindingsPart {...screen} />
      </div>
      <Foot {...screen} />
    </main>
  );
}

function ScopePart({ scope, choose }: AccessibilityScreenState) {
  const styles = usePartStyles();
  return (
    <Part heading={words.scope}>
      <RadioGroup
        aria-label={words.scope}
        value={scope}
        onChange={(_, { value }) => {
          choose(value === "sheet" ? "sheet" : "workbook");
        }}
      >
        <Radio value="sheet" label={words.scopes.sheet} />
        <Radio value="workbook" label={words.scopes.workbook} />
      </RadioGroup>
      <p className={styles.note}>{words.reads}</p>
      <p className={styles.note}>{words.notSeen}</p>
    </Part>
  );
}

function FindingsPart({ checked, page, turn, show }: AccessibilityScreenState) {
  const styles = usePartStyles();
  if (checked === null) return null;
  return (
    <Part heading={words.findings}>
      {checked.findings.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      <PagedList
        label={words.findings}
        items={checked.findings}
        itemAt={(finding, at) => <FindingItem key={at} finding={finding} show={show} />}
        pagesLabel={words.pages}
        pageSize={pageSize}
        page={page}
        onPage={turn}
      />
    </Part>
  );
}

interface FindingItemProps {
  readonly finding: AccessibilityFinding;
  readonly show: (address: string) => void;
}

function FindingItem({ finding: { sheet, row, column, words: said }, show }: FindingItemProps) {
  const styles = usePartStyles();
  const address = `${quotedSheet(sheet)}!${columnName(column)}${row + 1}`;
  return (
    <li className={styles.part}>
      <Button
        className={styles.own}
        size="small"
        onClick={() => {
          show(address);
        }}
      >
        {words.goTo(address)}
      </Button>
      <p className={styles.text}>{said}</p>
    </li>
  );
}

function Foot({ checked, fault, work, editing, cancel, check }: AccessibilityScreenState) {
  const styles = useScreenStyles();
  const partStyles = usePartStyles();
  const hidden = checked?.hiddenSheets ?? [];
  return (
    <div className={styles.foot}>
      <div className={styles.action}>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={check}>
          {checked === null ? words.check : words.again}
        </Button>
      </div>
      <WorkStatus work={work} editing={editing} cancel={cancel} />
      <div role="status">
        {checked !== null && work === null && (
          <p className={partStyles.address}>{words.result(checked.sheets, checked.findings.length)}</p>
        )}
        {hidden.length > 0 && (
          <p className={partStyles.note}>
            {checkWords.hiddenSheets(listed(hidden, Infinity), hidden.length)}
          </p>
        )}
      </div>
      <div role="alert">
        {fault !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{fault}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
