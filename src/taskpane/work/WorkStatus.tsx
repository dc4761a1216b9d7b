import type { UseWork } from "./useWork";
import { Working } from "./Working";

/** How far slow work is, with a way out; always there, so that screen readers hear it change. */
export function WorkStatus({ work, editing, cancel }: Omit<UseWork, "run">) {
  return (
    <div role="status">
      <Working busy={work?.slow === true ? work : null} editing={editing} cancel={cancel} />
    </div>
  );
}
