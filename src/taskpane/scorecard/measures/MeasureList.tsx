import { useState } from "react";
import type { MonthlySource, ScorecardDefinition } from "../../../report";
import { PagedList } from "../../measures/PagedList";
import { scorecardMeasureWords } from "../../../words";
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
  const [page, setPage] = useState(0);
  const move = (at: number, by: -1 | 1) => {
    const other = listed[at + by];
    const moving = listed[at];
    if (!other || !moving) return;
    define(withMoved(definition, moving.defined.key, by < 0 ? "before" : "after", other.defined.key));
    // The page goes along, so that the measure stays in sight and keeps the focus.
    setPage(Math.floor((at + by) / pageSize));
  };
  return (
    <PagedList
      label={scorecardMeasureWords.measures}
      pagesLabel={scorecardMeasureWords.pagesOfMeasures}
      items={listed}
      pageSize={pageSize}
      page={page}
      onPage={setPage}
      itemAt={({ defined, measure }, at) => (
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
      )}
    />
  );
}
