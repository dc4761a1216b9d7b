import { IRenderManagerService } from "@univerjs/engine-render";
import type { WorkbenchHost } from "../../host";
import { pixelsPerPoint } from "./strokes";

/** A place on the screen, in pixels from the corner of the grid's own canvas. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  /** The first pixel that does not lie under headers or frozen cells. */
  readonly clipLeft: number;
  readonly clipTop: number;
  readonly zoom: number;
}

/** Where a place of the active sheet, in points, is on the screen, scrolled and zoomed as it is. */
export function seenAt(host: WorkbenchHost, { left, top }: { left: number; top: number }): Seen | undefined {
  const workbook = host.spreadsheet.workbook();
  const sheet = workbook.getActiveSheet();
  const render = host.engine.univer
    .__getInjector()
    .get(IRenderManagerService)
    .getRenderById(workbook.getId());
  const main = render?.scene.getViewport("viewMain");
  const skeleton = sheet.getSkeleton();
  if (!main || !skeleton) return undefined;
  const zoom = sheet.getZoom();
  const x = skeleton.rowHeaderWidth + left * pixelsPerPoint;
  const y = skeleton.columnHeaderHeight + top * pixelsPerPoint;
  // What stands in frozen rows or columns does not scroll.
  const scrolls = { x: x >= main.left, y: y >= main.top };
  return {
    left: (scrolls.x ? x - main.viewportScrollX : x) * zoom,
    top: (scrolls.y ? y - main.viewportScrollY : y) * zoom,
    clipLeft: (scrolls.x ? main.left : skeleton.rowHeaderWidth) * zoom,
    clipTop: (scrolls.y ? main.top : skeleton.columnHeaderHeight) * zoom,
    zoom,
  };
}
