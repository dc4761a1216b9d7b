import { makeStyles, tokens } from "@fluentui/react-components";
import type { PrintSetUp } from "../../excel";
import { printWords as words } from "../../words";
import { paperSize } from "./printModel";

const useStyles = makeStyles({
  page: {
    alignSelf: "flex-start",
    height: "9rem",
    maxWidth: "100%",
    forcedColorAdjust: "none",
  },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  rows: { stroke: tokens.colorNeutralStroke1 },
  repeated: { fill: tokens.colorBrandBackground2, stroke: tokens.colorNeutralForeground1 },
  number: { fill: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase },
});

const rowHeight = 30;

/** The second page as it will be: its shape, margins, repeated rows and page number. */
export function PagePicture({ after }: { readonly after: PrintSetUp }) {
  const styles = useStyles();
  const upright = after.orientation === "Portrait";
  const [width, height] = upright
    ? [paperSize.Portrait, paperSize.Landscape]
    : [paperSize.Landscape, paperSize.Portrait];
  return (
    <svg
      className={styles.page}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-label={words.preview(words.orientations[after.orientation])}
    >
      <rect className={styles.paper} width={width} height={height} strokeWidth={3} />
      <Rows after={after} width={width} height={height} />
      {after.footer.includes("&P") && (
        <text
          className={styles.number}
          x={width / 2}
          y={height - after.margins.bottom / 3}
          textAnchor="middle"
          fontSize={34}
        >
          {words.pageOf(2, 2)}
        </text>
      )}
    </svg>
  );
}

interface RowsProps {
  readonly after: PrintSetUp;
  readonly width: number;
  readonly height: number;
}

/** Rows between the margins, the repeated ones shaded. */
function Rows({ after: { margins, titleRows }, width, height }: RowsProps) {
  const styles = useStyles();
  const { top, bottom, left, right } = margins;
  const across = width - left - right;
  const rows = Math.floor((height - top - bottom) / rowHeight);
  return (
    <>
      {Array.from({ length: rows }, (_, row) => {
        const y = top + (row + 1) * rowHeight;
        return (
          <line
            key={row}
            className={styles.rows}
            x1={left}
            x2={left + across}
            y1={y}
            y2={y}
            strokeWidth={2}
          />
        );
      })}
      {titleRows !== "" && (
        <rect
          className={styles.repeated}
          x={left}
          y={top}
          width={across}
          height={rowHeight}
          strokeWidth={3}
        />
      )}
    </>
  );
}
