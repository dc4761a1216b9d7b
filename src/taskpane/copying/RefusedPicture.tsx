import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ChartSpec } from "../../report";
import { copyingWords } from "../../words";
import { usePartStyles } from "../layout/partStyles";
import { savePicture } from "./savePicture";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "605px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface RefusedPictureProps {
  readonly picture: Blob;
  readonly chart: Pick<ChartSpec, "title" | "altText">;
}

/** A picture that the clipboard did not take: to be copied by the browser's own menu, or saved. */
export function RefusedPicture({ picture, chart }: RefusedPictureProps) {
  const styles = useStyles();
  const part = usePartStyles();
  const address = useAddress(picture);
  if (address === null) return null;
  return (
    <>
      <img className={styles.picture} src={address} alt={chart.altText} />
      <Button
        className={part.own}
        size="small"
        onClick={() => {
          savePicture(address, chart.title);
        }}
      >
        {copyingWords.savePicture}
      </Button>
    </>
  );
}

/** An address of the pane's own, for as long as it is shown. */
function useAddress(picture: Blob): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [picture]);
  return address;
}
