import type { IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import {
  address,
  type Area,
  excelObjects,
  linkAt,
  localAddress,
  newState,
  parseLocal,
  rootWorkbook,
  sheetNamed,
  splitAddress,
  type Spreadsheet,
} from "../model";
import { addTraffic, Bridge, type Traffic } from "../protocol/bridge";
import { Dispatcher } from "../protocol/dispatcher";
import type { WireObject } from "../protocol/object";
import { isBroken, withBroken } from "./brokenFormulas";
import { Calculation } from "./calculation";
import { followMoves } from "./chartMoves";
import type { FunctionMetadata } from "./customFunction";
import { CustomFunctions } from "./customFunctions";
import { Editing } from "./editing";
import { type Engine, openWorkbook } from "./engine";
import { internalService } from "./internalServices";
import { definedNames, followNames } from "./nameChanges";
import { PlannedFaults } from "./plannedFaults";
import { setColumnWidths } from "./setColumnWidths";
import { setStyles } from "./setStyles";
import { spillAreas, spilledCells } from "./spills";

/** Office.js event category and type of a changed selection, raised for the workbook as a whole. */
const eventCategory = 65_536;
const selectionChanged = 14;

export interface Screen {
  /** Moves the visible selection. */
  readonly show: (area: Area) => void;
}

/** Excel's stand-in: answers the add-in's windows out of a real spreadsheet. */
export class WorkbenchHost {
  readonly engine: Engine;
  readonly editing = new Editing();
  readonly faults = new PlannedFaults();
  readonly functions: CustomFunctions;
  readonly spreadsheet: Spreadsheet;
  /** The prefix of the add-in's functions. */
  namespace = "";
  readonly #calculation: Calculation;
  readonly #dispatcher: Dispatcher;
  #pane: Bridge | undefined;
  #earlierPanes: Traffic = { roundTrips: 0, bytesOut: 0, bytesIn: 0 };
  #functionsBridge: Bridge | undefined;
  #functionNames: readonly string[] = [];
  #onWords: (words: string) => void = () => undefined;
  #onAnswered: () => void = () => undefined;

  constructor(engine: Engine, screen: Screen | undefined, thisYear: number) {
    this.engine = engine;
    this.#calculation = new Calculation(engine);
    this.functions = new CustomFunctions(this.#calculation.recalculate, ({ sheetId, row, column }) => {
      const sheet = this.spreadsheet.workbook().getSheetBySheetId(sheetId);
      return isBroken(sheet?.getSheet().getCellMatrix().getValue(row, column));
    });
    this.spreadsheet = this.#makeSpreadsheet(screen, thisYear);
    const service = this.functions.service();
    followNames(engine, this.spreadsheet, this.#calculation);
    followMoves(engine, this.spreadsheet);
    this.#dispatcher = new Dispatcher({
      workbook: () => rootWorkbook(this.spreadsheet),
      create: (className): WireObject | undefined =>
        className.endsWith("CustomFunctions") ? service : internalService(className),
      beforeQuery: () => this.#calculation.settled(),
    });
  }

  /** Members that the add-in asked for and the host lacks, with how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.#dispatcher.missing;
  }

  /** Round trips and bytes of every pane so far; the functions' own are not among them. */
  get paneTraffic(): Traffic {
    return addTraffic(this.#earlierPanes, this.#pane?.traffic);
  }

  /** A new pane: the old one's window is gone. */
  connectPane(): Bridge {
    this.#pane?.close();
    this.#earlierPanes = this.paneTraffic;
    this.#pane = new Bridge(this.#dispatcher, {
      before: this.editing.before,
      fault: this.faults.next,
      after: () => {
        this.#onAnswered();
        return Promise.resolve();
      },
    });
    return this.#pane;
  }

  /** A new functions window. Cell editing and planned faults concern the pane alone. */
  connectFunctions(): Bridge {
    this.#functionsBridge?.close();
    this.#functionsBridge = new Bridge(this.#dispatcher);
    this.functions.connect(this.#functionsBridge);
    return this.#functionsBridge;
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.namespace = namespace;
    this.#functionNames = functions.map(({ name }) => `${namespace}.${name}`);
    this.functions.register(this.engine.univer.__getInjector(), namespace, functions);
    this.#calculation.recalculate();
  }

  open(data: Partial<IWorkbookData>): void {
    Object.assign(this.spreadsheet.state, newState());
    openWorkbook(this.engine, data);
    this.#calculation.recalculate();
  }

  /**
   * Saves and opens again; what stands in the state beside the grid belongs to the workbook and stays.
   * `broken`: the add-in's formulas show #NAME? until each is entered again, as happens in Excel.
   */
  reopen({ broken = false } = {}): void {
    const saved = withBroken(this.spreadsheet.workbook().save(), broken ? this.#functionNames : []);
    this.spreadsheet.state.selection = undefined;
    this.spreadsheet.state.otherBlocks = [];
    openWorkbook(this.engine, saved);
    this.functions.forget();
    this.#calculation.recalculate();
  }

  /** Notes the person's selection, of one block or of several, and tells the pane, as Excel does. */
  selected(area: Area, otherBlocks: readonly Area[] = []): void {
    const { state } = this.spreadsheet;
    const before = state.selection && [state.selection, ...state.otherBlocks].map(address).join();
    if (before === [area, ...otherBlocks].map(address).join()) return;
    state.selection = area;
    state.otherBlocks = otherBlocks;
    this.#onWords(this.functions.wordsAt(area.sheet.getSheetId(), area.row, area.column));
    const message = JSON.stringify({
      address: [area, ...otherBlocks].map(localAddress).join(),
      worksheetId: area.sheet.getSheetId(),
    });
    this.#pane?.send([[eventCategory, selectionChanged, "Workbook", message, 0]]);
  }

  /** Goes to the cells that a cell leads to, if it does. */
  followLink({ sheet, row, column }: Area): void {
    const { documentReference } = linkAt(sheet, row, column) ?? {};
    if (documentReference === undefined) return;
    const { sheet: name, local } = splitAddress(documentReference);
    const cells = parseLocal(local);
    if (cells && name !== undefined) {
      this.spreadsheet.show({ ...cells, sheet: sheetNamed(this.spreadsheet, name) });
    }
  }

  recalculate(): void {
    this.functions.forget();
    this.#calculation.recalculate();
  }

  /** A cell was left as entering leaves it, its formula unchanged perhaps: a broken one finds its function again. */
  entered({ sheet, row, column }: Area): void {
    const cell = sheet.getSheet().getCellMatrix().getValue(row, column);
    if (!cell || !isBroken(cell)) return;
    delete cell.custom;
    this.#calculation.recalculate();
  }

  /** Settles when all calculation and messages have. */
  async idle(): Promise<void> {
    for (;;) {
      await Promise.all([this.#pane?.idle(), this.#functionsBridge?.idle()]);
      await this.#calculation.settled();
      if (!this.functions.busy && !this.#calculation.running) return;
      await new Promise((resume) => setTimeout(resume, 5));
    }
  }

  #makeSpreadsheet(screen: Screen | undefined, thisYear: number): Spreadsheet {
    const { api } = this.engine;
    const workbook = (): FWorkbook => {
      const open = api.getActiveWorkbook();
      if (!open) throw new Error("No workbook is open.");
      return open;
    };
    const show = (area: Area) => {
      workbook().setActiveSheet(area.sheet);
      screen?.show(area);
      this.selected(area);
    };
    const spreadsheet: Spreadsheet = {
      api,
      workbook,
      state: newState(),
      objects: excelObjects(() => spreadsheet),
      spilled: (sheetId) => spilledCells(this.engine, workbook().getId(), sheetId),
      spills: (sheetId) => spillAreas(this.engine, workbook().getId(), sheetId),
      setColumnWidths: (sheet, columns, pixels) => {
        setColumnWidths(this.engine, sheet, columns, pixels);
      },
      setStyles: (sheet, styled) => {
        setStyles(this.engine, sheet, styled);
      },
      names: () => definedNames(this.engine, workbook()),
      thisYear: () => thisYear,
      changed: this.#calculation.changed,
      show,
    };
    return spreadsheet;
  }

  /** Calls back with what a function said with its error, for the cell that the person selects. */
  onWords(callback: (words: string) => void): void {
    this.#onWords = callback;
  }

  /** Calls back when a request of the pane has been answered: anything may have changed. */
  onAnswered(callback: () => void): void {
    this.#onAnswered = callback;
  }
}
