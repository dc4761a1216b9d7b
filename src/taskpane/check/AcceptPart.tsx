import { Button, Field, Textarea } from "@fluentui/react-components";
import { checkWords as words } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import type { Judged } from "./checkState";
import { useCheckStyles } from "./checkStyles";
import { addressOf, findingKey } from "./findingPlace";
import type { CheckScreenState } from "./useCheck";

interface AcceptPartProps {
  readonly judged: Judged;
  readonly screen: CheckScreenState;
}

/** The person's word on a finding: a reason why the figure may stand, kept in the workbook, or none yet. */
export function AcceptPart({ judged, screen }: AcceptPartProps) {
  const partStyles = usePartStyles();
  const { finding, acceptance } = judged;
  const address = addressOf(finding.cell);
  if (acceptance !== undefined) {
    return (
      <div className={partStyles.between}>
        <p className={partStyles.text}>{words.acceptedBecause(acceptance.reason)}</p>
        <Button
          size="small"
          aria-label={words.withdrawLabel(address)}
          disabledFocusable={screen.work !== null}
          onClick={() => {
            screen.withdraw(acceptance.id);
          }}
        >
          {words.withdraw}
        </Button>
      </div>
    );
  }
  if (screen.state.accepting?.key === findingKey(finding))
    return <ReasonForm judged={judged} screen={screen} />;
  return (
    <Button
      size="small"
      className={partStyles.own}
      aria-label={words.acceptLabel(address)}
      onClick={() => {
        screen.dispatch({ type: "accepting", finding });
      }}
    >
      {words.accept}
    </Button>
  );
}

function ReasonForm({ judged, screen }: AcceptPartProps) {
  const styles = useCheckStyles();
  const partStyles = usePartStyles();
  const { state, dispatch, work } = screen;
  const reason = state.accepting?.reason ?? "";
  return (
    <form
      className={styles.reasonForm}
      onSubmit={(event) => {
        event.preventDefault();
        screen.accept(judged);
      }}
    >
      <Field label={words.reason} hint={reason.trim() === "" ? words.reasonMissing : null}>
        <Textarea
          autoFocus
          value={reason}
          onChange={(_, { value }) => {
            dispatch({ type: "reason", reason: value });
          }}
        />
      </Field>
      <div className={partStyles.beside}>
        <Button type="submit" disabledFocusable={reason.trim() === "" || work !== null}>
          {words.keep}
        </Button>
        <Button
          onClick={() => {
            dispatch({ type: "leaveOpen" });
          }}
        >
          {words.dismiss}
        </Button>
      </div>
    </form>
  );
}
