import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { SelectionLayout } from "../../report";
import { allocationPaneWords as words } from "../../words";
import type { ListDefinition } from "../kept/keptList";
import type { ListChoiceAction } from "../list/types";
import { Part } from "../layout/Part";
import { guessAs } from "./allocationKind";

interface WhatToMakeProps {
  readonly layout: SelectionLayout;
  readonly shape: ListDefinition["shape"];
  readonly dispatch: Dispatch<ListChoiceAction>;
}

/** Awards that are made, or a pot that is to be shared out. */
export function WhatToMake({ layout, shape, dispatch }: WhatToMakeProps) {
  return (
    <Part heading={words.whatToMake}>
      <RadioGroup
        aria-label={words.whatToMake}
        value={shape}
        onChange={(_, { value }) => {
          const chosen = guessAs(value === "apportion" ? "apportion" : "allocation", layout);
          if (chosen !== null) dispatch({ type: "choose", chosen });
        }}
      >
        <Radio
          value="allocation"
          label={words.makeTable}
          disabled={shape !== "allocation" && guessAs("allocation", layout) === null}
        />
        <Radio
          value="apportion"
          label={words.makeShares}
          disabled={shape !== "apportion" && guessAs("apportion", layout) === null}
        />
      </RadioGroup>
    </Part>
  );
}
