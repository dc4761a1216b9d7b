import type { Dispatch } from "react";
import type { SelectionLayout } from "../../../report";
import { allocationPaneWords as words } from "../../../words";
import { ListColumns } from "../../list/ListColumns";
import type { ListChoiceAction } from "../../list/types";
import type { ApportionProps } from "./ApportionFields";

interface ApportionColumnsProps extends ApportionProps {
  readonly layout: SelectionLayout;
  readonly address: string;
  readonly dispatch: Dispatch<ListChoiceAction>;
}

/** Which column holds names and weights, and the bounds where there are any. */
export function ApportionColumns({ layout, address, definition, change, dispatch }: ApportionColumnsProps) {
  const { columns } = definition;
  const { organisation, weight, floor, ceiling, fixed } = columns;
  return (
    <ListColumns
      layout={layout}
      address={address}
      columns={[
        { role: "organisation", label: words.organisation, column: organisation, optional: false },
        { role: "weight", label: words.weight, column: weight, optional: false },
        { role: "floor", label: words.floor, column: floor, optional: true },
        { role: "ceiling", label: words.ceiling, column: ceiling, optional: true },
        { role: "fixed", label: words.fixed, column: fixed, optional: true },
      ]}
      onColumn={(role, column) => {
        change({ columns: { ...columns, [role]: column } });
      }}
      dispatch={dispatch}
    />
  );
}
