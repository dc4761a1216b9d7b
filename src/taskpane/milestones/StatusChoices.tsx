import { Checkbox } from "@fluentui/react-components";
import { statusesIn } from "../../report";
import { milestonesWords as words } from "../../words";
import { Disclosure } from "../layout/Disclosure";
import { usePartStyles } from "../layout/partStyles";
import type { MilestoneProps } from "./MilestoneColumns";

/** More than this many are sentences about each milestone, not statuses. */
const mostStatuses = 12;

/** Which statuses mean that a milestone is done, and so is never overdue. */
export function StatusChoices({ layout, definition, change }: MilestoneProps) {
  const styles = usePartStyles();
  const { columns, done } = definition;
  const statuses = statusesIn(layout, columns.status);
  if (statuses.length === 0) return null;
  const summary = done.length === 0 ? words.noneDone : words.done(done);
  if (statuses.length > mostStatuses) {
    return (
      <Disclosure heading={words.statuses} summary={summary}>
        <p className={styles.note}>{words.tooMany(statuses.length)}</p>
      </Disclosure>
    );
  }
  return (
    <Disclosure heading={words.statuses} summary={summary}>
      <div role="group" aria-label={words.meansDone} className={styles.checks}>
        {statuses.map((status) => (
          <Checkbox
            key={status}
            label={status}
            checked={done.includes(status)}
            onChange={(_, { checked }) => {
              const others = done.filter((each) => each !== status);
              change({ done: checked === true ? [...others, status] : others });
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
