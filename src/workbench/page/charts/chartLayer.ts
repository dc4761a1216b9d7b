import { CommandType, ICommandService } from "@univerjs/core";
import { chartsInSight, type ChartDrawing, type WorkbenchHost } from "../../host";
import { type Seen, seenAt } from "./seenAt";
import { pixelsPerPoint } from "./strokes";

interface Drawn {
  readonly canvas: HTMLCanvasElement;
  /** What was drawn, to draw again only what changed. */
  readonly key: string;
  readonly destroy: () => void;
}

type Sighted = ReturnType<typeof chartsInSight>[number];
type Draw = (canvas: HTMLCanvasElement, drawing: ChartDrawing) => { readonly destroy: () => void };

/** Shows the charts of the active sheet over the grid, drawn from what the host was told and nothing else. */
export class ChartLayer {
  readonly #host: WorkbenchHost;
  readonly #grid: HTMLElement;
  readonly #layer = document.createElement("div");
  readonly #drawn = new Map<string, Drawn>();
  /** Whether more than the view may have changed since the last picture. */
  #changed = true;
  #planned = false;

  constructor(host: WorkbenchHost, grid: HTMLElement) {
    this.#host = host;
    this.#grid = grid;
    this.#layer.className = "charts";
    grid.append(this.#layer);
    const commands = host.engine.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted(({ type }) => {
      this.#plan(type === CommandType.MUTATION);
    });
    host.onAnswered(() => {
      this.#plan(true);
    });
    new ResizeObserver(() => {
      this.#plan(false);
    }).observe(grid);
  }

  /** Once for all that happens before the next picture. */
  #plan(changed: boolean): void {
    this.#changed ||= changed;
    if (this.#planned) return;
    this.#planned = true;
    requestAnimationFrame(() => {
      this.#planned = false;
      void this.#show();
    });
  }

  async #show(): Promise<void> {
    if (this.#host.spreadsheet.state.charts.size === 0 && this.#drawn.size === 0) return;
    const { drawChart } = await import(/* webpackChunkName: "drawChart" */ "./drawChart");
    const changed = this.#changed;
    this.#changed = false;
    this.#fit();
    const seen = chartsInSight(this.#host).flatMap((chart) => {
      const where = seenAt(this.#host, chart.place);
      return where && this.#isInView(chart, where) ? [{ chart, where }] : [];
    });
    const wanted = new Set(seen.map(({ chart }) => chart.id));
    for (const id of this.#drawn.keys()) if (!wanted.has(id)) this.#drop(id);
    for (const { chart, where } of seen) {
      const known = this.#drawn.get(chart.id);
      place(known && !changed ? known.canvas : this.#draw(chart, drawChart), where);
    }
  }

  /** What is out of view is not kept: a sheet may hold a hundred charts. */
  #isInView({ place: { width, height } }: Sighted, { left, top, zoom }: Seen): boolean {
    const { clientWidth, clientHeight } = this.#layer;
    const pixels = zoom * pixelsPerPoint;
    return left < clientWidth && top < clientHeight && left + width * pixels > 0 && top + height * pixels > 0;
  }

  #drop(id: string): void {
    const known = this.#drawn.get(id);
    known?.destroy();
    known?.canvas.remove();
    this.#drawn.delete(id);
  }

  #draw({ id, drawing, place: { width, height } }: Sighted, draw: Draw): HTMLCanvasElement {
    const chart = drawing();
    const key = JSON.stringify({ ...chart, position: null, corners: null, width, height });
    const known = this.#drawn.get(id);
    if (known?.key === key) return known.canvas;
    this.#drop(id);
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", chart.title.text === "" ? chart.name : chart.title.text);
    canvas.width = Math.max(1, Math.round(width * pixelsPerPoint));
    canvas.height = Math.max(1, Math.round(height * pixelsPerPoint));
    this.#layer.append(canvas);
    const picture = draw(canvas, chart);
    const destroy = () => {
      picture.destroy();
    };
    this.#drawn.set(id, { canvas, key, destroy });
    return canvas;
  }

  /** The layer lies exactly over the grid's canvas. */
  #fit(): void {
    const canvas = this.#grid.querySelector("canvas[id^='univer-sheet-main-canvas']");
    if (!canvas) return;
    const over = canvas.getBoundingClientRect();
    const grid = this.#grid.getBoundingClientRect();
    Object.assign(this.#layer.style, {
      left: `${over.left - grid.left}px`,
      top: `${over.top - grid.top}px`,
      width: `${over.width}px`,
      height: `${over.height}px`,
    });
  }
}

function place(canvas: HTMLCanvasElement, { left, top, clipLeft, clipTop, zoom }: Seen): void {
  const cut = (edge: number, start: number) => Math.max(0, (edge - start) / zoom);
  Object.assign(canvas.style, {
    transform: `translate(${left}px, ${top}px) scale(${zoom})`,
    clipPath: `inset(${cut(clipTop, top)}px 0 0 ${cut(clipLeft, left)}px)`,
  });
}
