import { Button, Field, Input, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import { firstCell } from "../cellAddress";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { placeWords } from "../../words";
import { PlaceCheck } from "./PlaceCheck";
import type { PlaceAction, PlaceState } from "./types";

interface PlacePartProps {
  readonly state: PlaceState;
  /** What is selected now, "" until Excel has said. */
  readonly selection: string;
  readonly dispatch: Dispatch<PlaceAction>;
  /** What else is chosen about the place, before what stands there is told. */
  readonly children?: ReactNode;
}

/** Where the table goes: a new sheet or a cell, and what stands there. */
export function PlacePart({ state, selection, dispatch, children }: PlacePartProps) {
  const { place, check, agreed } = state;
  return (
    <Part heading={placeWords.place}>
      <RadioGroup
        aria-label={placeWords.whereItGoes}
        value={place.kind}
        onChange={(_, { value }) => {
          dispatch({ type: "placeKind", kind: value === "cell" ? "cell" : "newSheet" });
        }}
      >
        <Radio value="newSheet" label={placeWords.aNewSheet} />
        <Radio value="cell" label={placeWords.aCell} />
      </RadioGroup>
      {place.kind === "newSheet" ? (
        <Field label={placeWords.sheetName}>
          <Input
            value={place.sheetName}
            onChange={(_, { value }) => {
              dispatch({ type: "sheetName", name: value });
            }}
          />
        </Field>
      ) : (
        <CellField address={place.address} selection={selection} dispatch={dispatch} />
      )}
      {children}
      <PlaceCheck check={check} agreed={agreed} dispatch={dispatch} />
    </Part>
  );
}

interface CellFieldProps extends Pick<PlacePartProps, "selection" | "dispatch"> {
  readonly address: string;
}

function CellField({ address, selection, dispatch }: CellFieldProps) {
  const styles = usePartStyles();
  const selected = selection === "" ? null : firstCell(selection);
  return (
    <>
      <div className={styles.beside}>
        <Field label={placeWords.upperLeftCell} className={mergeClasses(styles.field, styles.grow)}>
          <Input
            className={styles.input}
            value={address}
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
          {placeWords.useSelectedCell}
        </Button>
      </div>
      <p className={styles.note}>
        {selected === null ? placeWords.noCellIsSelected : placeWords.selectedNow(selected)}
      </p>
    </>
  );
}
