import { HostError } from "./error";
import { WireObject, type WireValue } from "./object";
import { callMethod, nullObject, PathResolver, type Resolved, type Roots } from "./paths";
import { identity, missing, query } from "./query";
import { type Action, ActionType, type Batch, type BatchAnswer } from "./wire";

/** Fails a batch on purpose: its first `action` actions take effect, then `code` is the answer. */
export interface PlannedFault {
  readonly action: number;
  readonly code: string;
}

/**
 * Executes batches of the wire against objects it knows nothing of. As in Excel, a batch is not a
 * transaction: what ran before a failure stays done.
 */
export class Dispatcher {
  readonly #roots: Roots;
  readonly #references = new Map<string, WireObject>();
  readonly #missing = new Map<string, number>();
  #nextReference = 1;

  constructor(roots: Roots) {
    this.#roots = roots;
  }

  /** The members asked for that the host lacks, with how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.#missing;
  }

  async process(batch: Batch, fault?: PlannedFault): Promise<BatchAnswer> {
    const paths = new PathResolver(batch, this.#roots, this.#references, this.#count);
    const results: { ActionId: number; Value: WireValue }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === fault?.action) throw new HostError(fault.code, "A fault was asked for here.");
        const value = await this.#run(action, paths);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, Error: describe(error, index), TraceIds: [] };
      }
    }
    if (fault) {
      const error = new HostError(fault.code, "A fault was asked for after this request.");
      return { Results: results, Error: describe(error, batch.Actions.length - 1), TraceIds: [] };
    }
    return { Results: results, TraceIds: [] };
  }

  readonly #count = (member: string): void => {
    this.#missing.set(member, (this.#missing.get(member) ?? 0) + 1);
  };

  /** The value to answer with; undefined where the action has no answer. */
  async #run(action: Action, paths: PathResolver): Promise<WireValue | undefined> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === nullObject ? null : this.#identify(target);
      case ActionType.query:
      case ActionType.queryAsJson:
        if (target === nullObject) return null;
        await this.#roots.beforeQuery?.();
        return query(target, action.QueryInfo ?? {}, this.#count);
      case ActionType.ensureUnchanged:
        return undefined;
      default:
        return this.#change(action, target, paths);
    }
  }

  async #change(action: Action, target: Resolved, paths: PathResolver): Promise<WireValue | undefined> {
    // Microsoft's library keeps hold of every range it is given, null ones too.
    if (target === nullObject && action.Name === "_KeepReference") return null;
    if (target === nullObject)
      throw new HostError("InvalidObjectPath", `${action.Name} was called on a null object.`);
    switch (action.ActionType) {
      case ActionType.method:
        return this.#call(target, action, await paths.arguments(action.ArgumentInfo));
      case ActionType.setProperty:
        await this.#set(target, action.Name, (await paths.arguments(action.ArgumentInfo))[0]);
        return undefined;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.#set(target, name, value);
        return undefined;
      default:
        throw new HostError(
          "NotImplemented",
          `The workbench does not know actions of type ${action.ActionType}.`,
        );
    }
  }

  async #call(target: WireObject, action: Action, args: readonly unknown[]): Promise<WireValue> {
    if (action.Name === "_KeepReference") return this.#keep(target);
    if (action.Name === "_RemoveReference") {
      this.#references.delete(String(args[0]));
      return null;
    }
    const answer = await callMethod(target, action.Name, args, this.#count);
    if (answer instanceof WireObject) return this.#identify(answer);
    return answer === undefined || answer === nullObject ? null : (answer as WireValue);
  }

  async #set(target: WireObject, name: string, value: unknown): Promise<void> {
    const property = target.members.properties?.[name];
    if (!property?.set) throw missing(target, name, this.#count);
    await property.set(value);
  }

  #keep(target: WireObject): null {
    this.#references.set(`ref${this.#nextReference++}`, target);
    return null;
  }

  #identify(target: WireObject): WireValue {
    const kept = [...this.#references].find(([, object]) => object === target)?.[0];
    return kept === undefined ? identity(target) : { ...identity(target), _ReferenceId: kept };
  }
}

function describe(error: unknown, index: number): NonNullable<BatchAnswer["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
  };
}
