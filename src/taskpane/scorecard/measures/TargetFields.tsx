import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureTarget } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import { scorecardMeasureWords } from "../../../words";
import { targetFrom, targetText } from "./measureWords";

type Kind = MeasureTarget["kind"] | "none";

interface TargetFieldsProps {
  readonly target: MeasureTarget | null;
  readonly onTarget: (target: MeasureTarget | null) => void;
}

/** A target as it is being typed; it counts once it is a number. */
export function TargetFields({ target, onTarget }: TargetFieldsProps) {
  const styles = usePartStyles();
  const [kind, setKind] = useState<Kind>(target?.kind ?? "none");
  const [typed, setTyped] = useState(target === null ? "" : targetText(target));
  const set = (nextKind: Kind, text: string) => {
    setKind(nextKind);
    setTyped(text);
    onTarget(nextKind === "none" ? null : targetFrom(nextKind, text));
  };
  return (
    <>
      <Field label={scorecardMeasureWords.target} className={styles.field}>
        <Select
          className={styles.input}
          value={kind}
          onChange={(_, { value }) => {
            set(value as Kind, typed);
          }}
        >
          <option value="none">{scorecardMeasureWords.none}</option>
          <option value="change">{scorecardMeasureWords.changeInYear}</option>
          <option value="level">{scorecardMeasureWords.aLevel}</option>
        </Select>
      </Field>
      {kind !== "none" && (
        <TargetInput
          kind={kind}
          typed={typed}
          onTyped={(text) => {
            set(kind, text);
          }}
        />
      )}
    </>
  );
}

interface TargetInputProps {
  readonly kind: MeasureTarget["kind"];
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

function TargetInput({ kind, typed, onTyped }: TargetInputProps) {
  const styles = usePartStyles();
  const wrong = typed.trim() !== "" && targetFrom(kind, typed) === null;
  return (
    <Field
      label={kind === "change" ? scorecardMeasureWords.changeIn : scorecardMeasureWords.level}
      className={styles.field}
      {...(wrong ? { validationMessage: scorecardMeasureWords.numberNeeded } : {})}
    >
      <Input
        className={styles.input}
        value={typed}
        placeholder={kind === "change" ? "-5" : "88"}
        onChange={(_, { value }) => {
          onTyped(value);
        }}
      />
    </Field>
  );
}
