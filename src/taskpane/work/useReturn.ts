import type { Dispatch } from "react";
import { useEffect } from "react";

/** Tells when the person comes back to the pane: cells may have changed while they were in the workbook. */
export function useReturn(dispatch: Dispatch<{ readonly type: "again" }>): void {
  useEffect(() => {
    const back = () => {
      dispatch({ type: "again" });
    };
    window.addEventListener("focus", back);
    return () => {
      window.removeEventListener("focus", back);
    };
  }, [dispatch]);
}
