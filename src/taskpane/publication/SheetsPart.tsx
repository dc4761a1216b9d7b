import type { PublishedSheet } from "../../report";
import { layoutWords, publicationPaneWords as words } from "../../words";
import { ChoiceField, plainChoices } from "../fields/ChoiceField";
import { Part } from "../layout/Part";
import { usePartStyles } from "../layout/partStyles";
import { PreviewTable } from "../preview/PreviewTable";
import { usePreviewStyles } from "../preview/previewStyles";
import type { PublicationScreenState } from "./usePublication";

/** The sheets as they will be inserted, one at a time. */
export function SheetsPart({
  state: { sheet, busy },
  plan: { made, items },
  dispatch,
}: PublicationScreenState) {
  if (made === null) return null;
  const firstTable = made.sheets[made.sheets.length - items.length];
  const shown = made.sheets.find(({ name }) => name === sheet) ?? firstTable;
  if (shown === undefined) return null;
  return (
    <Part heading={words.preview}>
      <ChoiceField
        label={words.sheet}
        value={shown.name}
        choices={plainChoices(made.sheets.map(({ name }) => name))}
        onChoose={(name) => {
          dispatch({ type: "show", sheet: name });
        }}
      />
      {shown.tableName === null ? (
        <Words sheet={shown} />
      ) : (
        <PreviewTable spec={shown.spec} busy={busy !== null} />
      )}
    </Part>
  );
}

function Words({ sheet: { spec } }: { readonly sheet: PublishedSheet }) {
  const styles = usePreviewStyles();
  const parts = usePartStyles();
  return (
    <div className={styles.frame} role="region" aria-label={layoutWords.previewOfTheTable} tabIndex={0}>
      <p className={parts.address}>{spec.title}</p>
      {spec.lines?.map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </div>
  );
}
