import { Checkbox } from "@fluentui/react-components";
import type { AllocationDefinition, SelectionLayout } from "../../report";
import { allocationPaneWords as words } from "../../words";
import { NumberField } from "../chart/options/NumberField";
import { ChoiceField } from "../fields/ChoiceField";
import { Disclosure } from "../layout/Disclosure";
import { usePartStyles } from "../layout/partStyles";
import { awardSummary } from "./awardSummary";

export interface AwardProps {
  readonly layout: SelectionLayout;
  readonly definition: AllocationDefinition;
  readonly change: (next: Partial<AllocationDefinition>) => void;
}

/** How the awards are ordered, what stands beside them, and what comes to their total. */
export function AwardOptions(props: AwardProps) {
  const styles = usePartStyles();
  const { definition, change } = props;
  return (
    <Disclosure heading={words.options} summary={awardSummary(definition)}>
      <div className={styles.fields}>
        <ChoiceField
          label={words.order}
          value={definition.order}
          choices={words.orders}
          onChoose={(order) => {
            change({ order });
          }}
        />
      </div>
      <div className={styles.checks}>
        <Checks {...props} />
      </div>
      {definition.live && <p className={styles.note}>{words.liveNote}</p>}
      <Amounts {...props} />
    </Disclosure>
  );
}

/** What comes to the total, and what it is taken from. */
function Amounts({ definition, change }: AwardProps) {
  const styles = usePartStyles();
  return (
    <div className={styles.fields}>
      <NumberField
        label={words.reserves}
        value={definition.reserves}
        placeholder="350,000"
        above={0}
        onNumber={(reserves) => {
          change({ reserves });
        }}
      />
      <NumberField
        label={words.pot}
        value={definition.pot}
        placeholder="7,500,000"
        above={0}
        onNumber={(pot) => {
          change({ pot });
        }}
      />
    </div>
  );
}

type Choice = "grouped" | "subTotals" | "share" | "difference" | "change" | "live";

function Checks({ layout, definition, change }: AwardProps) {
  const { columns, grouped } = definition;
  const groupedBy = columns.group === null ? "" : (layout.headings[columns.group] ?? "");
  const checks: readonly (readonly [Choice, string, boolean])[] = [
    ["grouped", words.grouped(groupedBy), columns.group !== null],
    ["subTotals", words.subTotals, columns.group !== null && grouped],
    ["share", words.share, true],
    ["difference", words.difference, columns.requested !== null],
    ["change", words.change, columns.prior !== null],
    ["live", words.live, true],
  ];
  return checks.flatMap(([choice, label, possible]) =>
    possible
      ? [
          <Checkbox
            key={choice}
            label={label}
            checked={definition[choice]}
            onChange={(_, { checked }) => {
              change({ [choice]: checked === true });
            }}
          />,
        ]
      : [],
  );
}
