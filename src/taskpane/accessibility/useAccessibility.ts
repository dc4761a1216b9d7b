import { useState } from "react";
import { type AccessibilityChecked, checkSheets, goTo } from "../../excel";
import { accessibilityWords as words } from "../../words";
import { faultMessage } from "../faultMessage";
import { type UseWork, useWork } from "../work/useWork";

export type Scope = "sheet" | "workbook";

export interface AccessibilityScreenState extends Omit<UseWork, "run"> {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  /** The last check; it stays while the next is under way. */
  readonly checked: AccessibilityChecked | null;
  readonly page: number;
  readonly turn: (page: number) => void;
  /** What went wrong last. */
  readonly fault: string | null;
  readonly check: () => void;
  readonly show: (address: string) => void;
}

export function useAccessibility(): AccessibilityScreenState {
  const [scope, choose] = useState<Scope>("workbook");
  const [checked, setChecked] = useState<AccessibilityChecked | null>(null);
  const [page, turn] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const { run, ...status } = useWork();
  const failed = (reason: unknown) => {
    setFault(faultMessage(reason, words.check).words);
  };
  return {
    ...status,
    scope,
    choose,
    checked,
    page,
    turn,
    fault,
    check: () => {
      setFault(null);
      run(words.checking, ({ waiting, onProgress }) =>
        checkSheets(scope, {
          ...waiting,
          onProgress: (done, total) => {
            onProgress({ done, total });
          },
        }),
      )
        .then((found) => {
          setChecked(found);
          turn(0);
        })
        .catch(failed);
    },
    show: (address) => {
      goTo(address).catch(failed);
    },
  };
}
