import { useEffect, useState } from "react";
import { type PictureColours, pictureColours } from "./pictureColours";

const asked = "(forced-colors: active)";

/** The colours for the pane as it is: of Office's theme, or the person's own where the system forces them. */
export function usePictureColours(dark: boolean): PictureColours {
  const forced = useForcedColours();
  return pictureColours[forced ? "contrast" : dark ? "dark" : "light"];
}

function useForcedColours(): boolean {
  const [forced, setForced] = useState(() => window.matchMedia(asked).matches);
  useEffect(() => {
    const query = window.matchMedia(asked);
    const change = () => {
      setForced(query.matches);
    };
    query.addEventListener("change", change);
    return () => {
      query.removeEventListener("change", change);
    };
  }, []);
  return forced;
}
