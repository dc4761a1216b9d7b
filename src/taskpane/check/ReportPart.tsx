import { Button, Field, Input } from "@fluentui/react-components";
import { checkWords as words } from "../../words";
import { InsertedNote } from "../insert/InsertedNote";
import { Disclosure } from "../layout/Disclosure";
import { usePartStyles } from "../layout/partStyles";
import { PreviewTable } from "../preview/PreviewTable";
import { reportObstacle, reportOf } from "./reportOf";
import type { ReportFields } from "./types";
import type { CheckScreenState } from "./useCheck";

/** The record of the check: who and when are typed by the person, and the table is seen before it is inserted. */
export function ReportPart({ screen }: { readonly screen: CheckScreenState }) {
  const styles = usePartStyles();
  const { state, work } = screen;
  const spec = reportOf(state);
  if (spec === null) return null;
  const obstacle = reportObstacle(state);
  return (
    <Disclosure heading={words.report} summary={words.reportSummary}>
      <div className={styles.fields}>
        <ReportField screen={screen} name="who" label={words.who} />
        <ReportField screen={screen} name="date" label={words.date} placeholder={words.dateForm} />
        <ReportField screen={screen} name="sheet" label={words.sheetName} />
      </div>
      <PreviewTable spec={spec} busy={false} />
      <div className={styles.beside}>
        <Button
          disabledFocusable={obstacle !== null || work !== null}
          aria-describedby="report-obstacle"
          onClick={() => {
            if (obstacle === null) screen.insertReport();
          }}
        >
          {words.insertReport}
        </Button>
        <p id="report-obstacle" className={styles.note}>
          {state.inserted === null ? obstacle : null}
        </p>
      </div>
      <div role="status">
        {state.inserted !== null && (
          <InsertedNote
            words={words.inserted(state.inserted.address)}
            address={state.inserted.address}
            show={screen.show}
          />
        )}
      </div>
    </Disclosure>
  );
}

interface ReportFieldProps {
  readonly screen: CheckScreenState;
  readonly name: keyof ReportFields;
  readonly label: string;
  readonly placeholder?: string;
}

function ReportField({ screen: { state, dispatch }, name, label, placeholder = "" }: ReportFieldProps) {
  const styles = usePartStyles();
  return (
    <Field label={label} className={styles.field}>
      <Input
        className={styles.input}
        placeholder={placeholder}
        value={state.report[name]}
        onChange={(_, { value }) => {
          dispatch({ type: "report", fields: { [name]: value } });
        }}
      />
    </Field>
  );
}
