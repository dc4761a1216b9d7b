import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthlySource, ScorecardDefinition } from "../../../report";
import { useMeasureStyles } from "./measureStyles";
import { type ListedMeasure, withMeasures, withMoved } from "./changeMeasures";
import { MeasureRow } from "./MeasureRow";

/** A page of measures can be looked through, and is quickly drawn. */
const pageSize = 20;

interface MeasureListProps {
  readonly source: MonthlySource;
  readonly definition: ScorecardDefinition;
  readonly listed: readonly ListedMeasure[];
  readonly define: (definition: ScorecardDefinition) => void;
}

export function MeasureList({ source, definition, listed, define }: MeasureListProps) {
  const styles = useMeasureStyles();
  const [page, setPage] = useState(0);
  const first = page * pageSize;
  const move = (at: number, by: -1 | 1) => {
    const other = listed[at + by];
    const moving = listed[at];
    if (!other || !moving) return;
    define(withMoved(definition, moving.defined.key, by < 0 ? "before" : "after", other.defined.key));
    // The page goes along, so that the measure stays in sight and keeps the focus.
    setPage(Math.floor((at + by) / pageSize));
  };
  return (
    <>
      <ul className={styles.list} aria-label="Measures">
        {listed.slice(first, first + pageSize).map(({ defined, measure }, index) => {
          const at = first + index;
          return (
            <MeasureRow
              key={defined.key}
              measure={measure}
              defined={defined}
              periods={source.periodNames}
              first={at === 0}
              last={at === listed.length - 1}
              onMove={(by) => {
                move(at, by);
              }}
              onChange={(change) => {
                define(withMeasures(definition, [defined.key], change));
              }}
            />
          );
        })}
      </ul>
      {listed.length > pageSize && <Pages page={page} count={listed.length} onPage={setPage} />}
    </>
  );
}

interface PagesProps {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

function Pages({ page, count, onPage }: PagesProps) {
  const styles = useMeasureStyles();
  const last = Math.ceil(count / pageSize) - 1;
  const turn = (by: number) => () => {
    onPage(Math.min(last, Math.max(0, page + by)));
  };
  return (
    <nav className={styles.pages} aria-label="Pages of measures">
      <Button size="small" disabledFocusable={page === 0} onClick={turn(-1)}>
        Previous
      </Button>
      <span role="status">
        {`${page * pageSize + 1} to ${Math.min(count, (page + 1) * pageSize)} of ${count}`}
      </span>
      <Button size="small" disabledFocusable={page === last} onClick={turn(1)}>
        Next
      </Button>
    </nav>
  );
}
