import type { Dispatch } from "react";
import { allocationPaneWords as words } from "../../words";
import { ListColumns } from "../list/ListColumns";
import type { ListChoiceAction } from "../list/types";
import type { AwardProps } from "./AwardOptions";

interface AwardColumnsProps extends AwardProps {
  readonly address: string;
  readonly dispatch: Dispatch<ListChoiceAction>;
}

/** Which column holds names, groups and amounts. */
export function AwardColumns({ layout, address, definition, change, dispatch }: AwardColumnsProps) {
  const { columns } = definition;
  const { organisation, group, prior, requested, approved } = columns;
  return (
    <ListColumns
      layout={layout}
      address={address}
      columns={[
        { role: "organisation", label: words.organisation, column: organisation, optional: false },
        { role: "group", label: words.group, column: group, optional: true },
        { role: "prior", label: words.prior, column: prior, optional: true },
        { role: "requested", label: words.requested, column: requested, optional: true },
        { role: "approved", label: words.approved, column: approved, optional: false },
      ]}
      onColumn={(role, column) => {
        change({
          columns: { ...columns, [role]: column },
          ...(role === "group" && column === null ? { grouped: false } : {}),
        });
      }}
      dispatch={dispatch}
    />
  );
}
