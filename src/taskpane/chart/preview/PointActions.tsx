import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { type Dispatch, useRef, useState } from "react";
import type { ChartDefinition, ChartSpec } from "../../../report";
import { usePartStyles } from "../../layout/partStyles";
import {
  drawnSplits,
  withEvent,
  withExcluded,
  withoutEvent,
  withoutExcluded,
  withoutSplit,
  withSplit,
} from "../changePoints";
import { useChartStyles } from "../chartStyles";
import type { ChartAction, ChartSubject } from "../types";
import { chartOptionWords, chartPreviewWords } from "../../../words";

interface PointActionsProps {
  readonly chart: ChartSpec;
  /** The point that is chosen; null before one was. */
  readonly at: number | null;
  readonly subject: ChartSubject;
  readonly dispatch: Dispatch<ChartAction>;
}

/** What can be said of the point that is chosen in the picture. */
export function PointActions({ chart, at, subject, dispatch }: PointActionsProps) {
  const styles = usePartStyles();
  const point = at === null ? undefined : chart.points[at];
  if (at === null || point === undefined) {
    return <p className={styles.note}>{chartPreviewWords.choosePoint}</p>;
  }
  return (
    // Words that were begun belong to the point they were begun for.
    <ActionsOf
      key={point.period}
      chart={chart}
      period={point.period}
      first={at === 0}
      subject={subject}
      dispatch={dispatch}
    />
  );
}

interface ActionsOfProps extends Pick<PointActionsProps, "chart" | "subject" | "dispatch"> {
  readonly period: string;
  readonly first: boolean;
}

type Asked = "reason" | "label";

const forms = {
  reason: {
    label: chartPreviewWords.whyLeftOut,
    placeholder: chartOptionWords.whyExample,
    button: chartPreviewWords.exclude,
    with: withExcluded,
  },
  label: {
    label: chartPreviewWords.labelFor,
    placeholder: chartOptionWords.labelExample,
    button: chartOptionWords.label,
    with: withEvent,
  },
};

function ActionsOf(props: ActionsOfProps) {
  const { period, subject, dispatch } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const define = (next: ChartDefinition) => {
    dispatch({ type: "define", definition: next });
  };
  const close = () => {
    setAsked(null);
    opener.current?.focus();
  };
  return (
    <>
      <ActionButtons
        period={period}
        actions={actionsOf(props)}
        onPress={({ next, ask }, button) => {
          opener.current = button;
          setAsked(ask ?? null);
          if (next !== undefined) define(next);
        }}
      />
      {asked !== null && (
        <PointWordsForm
          key={asked}
          asked={asked}
          period={period}
          onWords={(words) => {
            define(forms[asked].with(subject.definition, period, words));
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

interface ActionButtonsProps {
  readonly period: string;
  readonly actions: readonly PointAction[];
  readonly onPress: (action: PointAction, button: HTMLButtonElement) => void;
}

function ActionButtons({ period, actions, onPress }: ActionButtonsProps) {
  const styles = useChartStyles();
  return (
    <div role="group" aria-label={chartPreviewWords.pointOf(period)} className={styles.actions}>
      {actions.map((action, at) => (
        <Button
          // What a button does changes, its place and the focus do not.
          key={at}
          size="small"
          className={styles.action}
          disabledFocusable={action.off === true}
          onClick={({ currentTarget }) => {
            onPress(action, currentTarget);
          }}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
}

interface PointAction {
  readonly label: string;
  /** The choices once it is pressed, or what is asked first. */
  readonly next?: ChartDefinition;
  readonly ask?: Asked;
  readonly off?: boolean;
}

/** What can be said of a point, or taken back. */
function actionsOf({ chart, period, first, subject }: Omit<ActionsOfProps, "dispatch">): PointAction[] {
  const { source, definition } = subject;
  const { excluded, events } = definition;
  const splits = drawnSplits(chart);
  const isOf = (each: { readonly period: string }) => each.period === period;
  return [
    splits.includes(period)
      ? { label: chartPreviewWords.startNoProcess, next: withoutSplit(definition, splits, period) }
      : {
          label: chartPreviewWords.startProcess,
          next: withSplit(definition, splits, period, source.periodNames),
          off: first,
        },
    excluded.some(isOf)
      ? { label: chartPreviewWords.takeInAgain, next: withoutExcluded(definition, period) }
      : { label: chartPreviewWords.excludePoint, ask: "reason" },
    events.some(isOf)
      ? { label: chartPreviewWords.removeLabel, next: withoutEvent(definition, period) }
      : { label: chartPreviewWords.labelPoint, ask: "label" },
  ];
}

interface PointWordsFormProps {
  readonly asked: Asked;
  readonly period: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}

/** A word or two that the board will read; Escape leaves things as they were. */
function PointWordsForm({ asked, period, onWords, onClose }: PointWordsFormProps) {
  const { label, placeholder, button } = forms[asked];
  const styles = usePartStyles();
  const [words, setWords] = useState("");
  return (
    <form
      className={styles.beside}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== "") onWords(words.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Field label={label(period)} className={mergeClasses(styles.field, styles.grow)}>
        <Input
          autoFocus
          className={styles.input}
          value={words}
          placeholder={placeholder}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={words.trim() === ""}>
        {button}
      </Button>
    </form>
  );
}
