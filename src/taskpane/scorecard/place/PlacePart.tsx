import { Button, Field, Input, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { firstCell } from "../../cellAddress";
import { Part } from "../../layout/Part";
import { LiveChoice } from "./LiveChoice";
import { PlaceCheck } from "./PlaceCheck";
import { usePartStyles } from "../../layout/partStyles";
import type { Making, ScorecardAction, ScorecardState } from "../types";

interface PlacePartProps {
  readonly state: ScorecardState;
  readonly shown: Making;
  readonly dispatch: Dispatch<ScorecardAction>;
}

export function PlacePart({ state, shown, dispatch }: PlacePartProps) {
  const { place, check, agreed } = state;
  return (
    <Part heading="Place">
      <RadioGroup
        aria-label="Where the table goes"
        value={place.kind}
        onChange={(_, { value }) => {
          dispatch({ type: "placeKind", kind: value === "cell" ? "cell" : "newSheet" });
        }}
      >
        <Radio value="newSheet" label="A new sheet" />
        <Radio value="cell" label="A cell" />
      </RadioGroup>
      {place.kind === "newSheet" ? (
        <Field label="Name of the new sheet">
          <Input
            value={place.sheetName}
            onChange={(_, { value }) => {
              dispatch({ type: "sheetName", name: value });
            }}
          />
        </Field>
      ) : (
        <CellField state={state} dispatch={dispatch} />
      )}
      <LiveChoice state={state} shown={shown} dispatch={dispatch} />
      <PlaceCheck check={check} agreed={agreed} dispatch={dispatch} />
    </Part>
  );
}

function CellField({ state, dispatch }: Omit<PlacePartProps, "shown">) {
  const styles = usePartStyles();
  const selected = state.selection === "" ? null : firstCell(state.selection);
  return (
    <>
      <div className={styles.beside}>
        <Field label="Upper left cell" className={mergeClasses(styles.field, styles.grow)}>
          <Input
            className={styles.input}
            value={state.place.address}
            placeholder="B3"
            onChange={(_, { value }) => {
              dispatch({ type: "address", address: value });
            }}
          />
        </Field>
        <Button
          disabledFocusable={selected === null}
          onClick={() => {
            if (selected !== null) dispatch({ type: "address", address: selected });
          }}
        >
          Use selected cell
        </Button>
      </div>
      <p className={styles.note}>
        {selected === null ? "No cell is selected." : `Selected now: ${selected}`}
      </p>
    </>
  );
}
