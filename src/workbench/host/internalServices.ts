import { WireObject } from "../protocol/object";

/** Services that office.js calls on its own account; Excel's answers carry nothing an add-in sees. */
export function internalService(className: string): WireObject | undefined {
  if (className !== "Microsoft.InternalService.AddinInternalService") return undefined;
  return new WireObject("AddinInternalService", { methods: { NotifyActionHandlerReady: () => null } });
}
