import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { layoutWords } from "../../words";
import { usePagedListStyles } from "./pagedListStyles";

interface PagesProps {
  /** What the row of buttons is called. */
  readonly pagesLabel: string;
  readonly pageSize: number;
  /** Which page is shown, from 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

interface PagedListProps<Item> extends PagesProps {
  readonly label: string;
  readonly items: readonly Item[];
  /** An item of the page by its place in the whole list, with its key. */
  readonly itemAt: (item: Item, at: number) => ReactNode;
}

/** A long list a page at a time: only the page is drawn. */
export function PagedList<Item>({ label, items, itemAt, ...pages }: PagedListProps<Item>) {
  const styles = usePagedListStyles();
  const { page, pageSize } = pages;
  const first = page * pageSize;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(first, first + pageSize).map((item, index) => itemAt(item, first + index))}
      </ul>
      {items.length > pageSize && <Pages {...pages} count={items.length} />}
    </>
  );
}

function Pages({ pagesLabel, pageSize, page, count, onPage }: PagesProps & { readonly count: number }) {
  const styles = usePagedListStyles();
  const last = Math.ceil(count / pageSize) - 1;
  const turn = (by: number) => () => {
    onPage(Math.min(last, Math.max(0, page + by)));
  };
  return (
    <nav className={styles.pages} aria-label={pagesLabel}>
      <Button size="small" disabledFocusable={page === 0} onClick={turn(-1)}>
        {layoutWords.previous}
      </Button>
      <span role="status">
        {layoutWords.pageOf(page * pageSize + 1, Math.min(count, (page + 1) * pageSize), count)}
      </span>
      <Button size="small" disabledFocusable={page === last} onClick={turn(1)}>
        {layoutWords.next}
      </Button>
    </nav>
  );
}
