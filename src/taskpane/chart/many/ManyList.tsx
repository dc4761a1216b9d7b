import { Button } from "@fluentui/react-components";
import { type Dispatch, useState } from "react";
import type { ChartAxis } from "../../../report";
import { useChartStyles } from "../chartStyles";
import type { PictureColours } from "../preview/pictureColours";
import type { ChartAction } from "../types";
import type { ManyChart } from "./manyCharts";
import { ManyItem } from "./ManyItem";

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
  const styles = useChartStyles();
  const [page, setPage] = useState(0);
  if (listed.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label="Charts">
        {listed.slice(page * pageSize, (page + 1) * pageSize).map((chart) => (
          <ManyItem
            key={chart.key}
            chart={chart}
            chosen={chosen.has(chart.key)}
            axis={axis}
            colours={colours}
            dispatch={dispatch}
          />
        ))}
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
  const styles = useChartStyles();
  const last = Math.ceil(count / pageSize) - 1;
  const turn = (by: number) => () => {
    onPage(Math.min(last, Math.max(0, page + by)));
  };
  return (
    <nav className={styles.pages} aria-label="Pages of charts">
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
