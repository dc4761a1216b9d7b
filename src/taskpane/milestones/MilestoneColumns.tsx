import type { Dispatch } from "react";
import { type DeadlineDefinition, doneIn, type SelectionLayout } from "../../report";
import { milestonesWords as words } from "../../words";
import { ListColumns } from "../list/ListColumns";
import type { ListChoiceAction } from "../list/types";

export interface MilestoneProps {
  readonly layout: SelectionLayout;
  readonly definition: DeadlineDefinition;
  readonly change: (next: Partial<DeadlineDefinition>) => void;
}

interface MilestoneColumnsProps extends MilestoneProps {
  readonly address: string;
  readonly dispatch: Dispatch<ListChoiceAction>;
}

/** Which column holds milestones, owners, dates and statuses. */
export function MilestoneColumns({ layout, address, definition, change, dispatch }: MilestoneColumnsProps) {
  const { columns } = definition;
  const { milestone, owner, due, status } = columns;
  return (
    <ListColumns
      layout={layout}
      address={address}
      columns={[
        { role: "milestone", label: words.milestone, column: milestone, optional: false },
        { role: "owner", label: words.owner, column: owner, optional: true },
        { role: "due", label: words.due, column: due, optional: false },
        { role: "status", label: words.status, column: status, optional: true },
      ]}
      onColumn={(role, column) => {
        // Another column of statuses has other words for done.
        const done = role === "status" ? { done: doneIn(layout, column) } : {};
        change({ columns: { ...columns, [role]: column }, ...done });
      }}
      dispatch={dispatch}
    />
  );
}
