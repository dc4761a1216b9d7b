import type { Dispatcher, PlannedFault } from "./dispatcher";
import { type Batch, type BatchAnswer, MessageType, type RequestEnvelope } from "./wire";
import { ownTask } from "./ownTask";

/** What office.js finds in its window as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** One entry of an event message: category, type, target, message, id. */
export type EventEntry = readonly [number, number, string, unknown, number];

export interface Traffic {
  readonly roundTrips: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
}

export function addTraffic(a: Traffic, b: Traffic | undefined): Traffic {
  return {
    roundTrips: a.roundTrips + (b?.roundTrips ?? 0),
    bytesOut: a.bytesOut + (b?.bytesOut ?? 0),
    bytesIn: a.bytesIn + (b?.bytesIn ?? 0),
  };
}

export interface BridgeHooks {
  /** Runs before a batch: waits, or throws a HostError-like answer, while a cell is edited. */
  readonly before?: (flags: number) => Promise<void>;
  /** The fault planned for this round trip, if any. */
  readonly fault?: () => PlannedFault | undefined;
  /** Runs after a batch's actions, before its answer leaves. */
  readonly after?: () => Promise<void>;
}

/** One add-in window's end of the wire. Batches are answered one after another, in order. */
export class Bridge {
  readonly native: NativeBridge;
  readonly #dispatcher: Dispatcher;
  readonly #hooks: BridgeHooks;
  #queue: Promise<void> = Promise.resolve();
  #traffic: Traffic = { roundTrips: 0, bytesOut: 0, bytesIn: 0 };
  #closed = false;

  constructor(dispatcher: Dispatcher, hooks: BridgeHooks = {}) {
    this.#dispatcher = dispatcher;
    this.#hooks = hooks;
    this.native = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.#receive(text);
      },
    };
  }

  get traffic(): Traffic {
    return this.#traffic;
  }

  /** Settles when every batch received so far has been answered. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** The window is gone: late answers are dropped. */
  close(): void {
    this.#closed = true;
  }

  send(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.#deliver({ id: null, type: MessageType.event, message: { entries } });
  }

  #receive(text: string): void {
    const envelope = JSON.parse(text) as RequestEnvelope; // Microsoft's library wrote it
    if (envelope.type !== MessageType.request) return;
    this.#traffic = {
      ...this.#traffic,
      roundTrips: this.#traffic.roundTrips + 1,
      bytesOut: this.#traffic.bytesOut + text.length,
    };
    this.#queue = this.#queue.then(() => this.#answer(envelope));
  }

  async #answer(envelope: RequestEnvelope): Promise<void> {
    const { body } = envelope.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    const answer = await this.#process(batch, envelope.flags);
    await ownTask();
    const text = this.#deliver({
      id: envelope.id,
      type: MessageType.response,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
    });
    this.#traffic = { ...this.#traffic, bytesIn: this.#traffic.bytesIn + text.length };
  }

  async #process(batch: Batch, flags: number): Promise<BatchAnswer> {
    try {
      await this.#hooks.before?.(flags);
    } catch (error) {
      return failed(error);
    }
    const answer = await this.#dispatcher.process(batch, this.#hooks.fault?.());
    await this.#hooks.after?.();
    return answer;
  }

  #deliver(message: unknown): string {
    const text = JSON.stringify(message);
    if (!this.#closed) this.native.onMessageFromHost?.(text);
    return text;
  }
}

function failed(error: unknown): BatchAnswer {
  const { code, message } = error as { code?: string; message?: string };
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code ?? "GeneralException",
      Message: message ?? "",
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
}
