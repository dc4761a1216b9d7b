import { Button } from "@fluentui/react-components";
import { layoutWords } from "../../words";
import { ScreenHeading } from "./ScreenHeading";
import { useScreenStyles } from "./screenStyles";

interface ScreenTopProps {
  /** The person came here from another screen. */
  readonly moved: boolean;
  readonly onBack: () => void;
  /** What the screen is called. */
  readonly children: string;
}

/** The top of every screen but home: the way back, and where the person is. */
export function ScreenTop({ moved, onBack, children }: ScreenTopProps) {
  const styles = useScreenStyles();
  return (
    <div className={styles.header}>
      <Button className={styles.back} onClick={onBack}>
        {layoutWords.back}
      </Button>
      <ScreenHeading moved={moved}>{children}</ScreenHeading>
    </div>
  );
}
