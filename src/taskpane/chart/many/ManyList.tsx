import { type Dispatch, useState } from "react";
import type { ChartAxis } from "../../../report";
import { PagedList } from "../../measures/PagedList";
import type { PictureColours } from "../preview/pictureColours";
import type { ChartAction } from "../types";
import type { ManyChart } from "./manyCharts";
import { ManyItem } from "./ManyItem";
import { chartManyWords } from "../../../words";

/** A page of charts can be looked through, and is quickly drawn. */
const pageSize = 10;

interface ManyListProps {
  readonly listed: readonly ManyChart[];
  /** Keys of the measures that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** The scale of all of them; null where each has its own. */
  readonly axis: ChartAxis | null;
  readonly colours: PictureColours;
  readonly dispatch: Dispatch<ChartAction>;
}

export function ManyList({ listed, chosen, axis, colours, dispatch }: ManyListProps) {
  const [page, setPage] = useState(0);
  if (listed.length === 0) return null;
  return (
    <PagedList
      label={chartManyWords.charts}
      pagesLabel={chartManyWords.pages}
      items={listed}
      pageSize={pageSize}
      page={page}
      onPage={setPage}
      itemAt={(chart) => (
        <ManyItem
          key={chart.key}
          chart={chart}
          chosen={chosen.has(chart.key)}
          axis={axis}
          colours={colours}
          dispatch={dispatch}
        />
      )}
    />
  );
}
