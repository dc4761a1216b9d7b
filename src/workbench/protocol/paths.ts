import { HostError } from "./error";
import { WireObject } from "./object";
import { missing, type OnMissing } from "./query";
import { type ArgumentInfo, type Batch, type ObjectPath, PathType } from "./wire";

/** What the protocol needs from whoever owns the objects. */
export interface Roots {
  readonly workbook: () => WireObject;
  /** A service that office.js makes by class name, such as the custom-function manager. */
  readonly create: (className: string) => WireObject | undefined;
  /** Runs before anything is read: what is read must be calculated. */
  readonly beforeQuery?: () => Promise<void>;
}

/** The null object: what `getItemOrNullObject` gives where there is no item. */
export const nullObject = Symbol("null object");
export type Resolved = WireObject | typeof nullObject;

/** Calls a method by its wire name; `…OrNullObject` is the plain method with ItemNotFound forgiven. */
export async function callMethod(
  object: WireObject,
  name: string,
  args: readonly unknown[],
  onMissing: OnMissing,
): Promise<unknown> {
  const method = object.members.methods?.[name];
  if (method) return method(...args);
  const plain = /^(.+)OrNullObject$/.exec(name)?.[1];
  const plainMethod = plain === undefined ? undefined : object.members.methods?.[plain];
  if (!plainMethod) throw missing(object, name, onMissing);
  try {
    return await plainMethod(...args);
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return nullObject;
    throw error;
  }
}

/** Resolves the object paths of one batch, each once: `add()` in a path must not add twice. */
export class PathResolver {
  readonly #batch: Batch;
  readonly #roots: Roots;
  readonly #references: ReadonlyMap<string, WireObject>;
  readonly #onMissing: OnMissing;
  readonly #resolved = new Map<number, Promise<Resolved>>();

  constructor(batch: Batch, roots: Roots, references: ReadonlyMap<string, WireObject>, onMissing: OnMissing) {
    this.#batch = batch;
    this.#roots = roots;
    this.#references = references;
    this.#onMissing = onMissing;
  }

  resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.#batch.ObjectPaths[String(id)];
    if (!path)
      throw new HostError("InvalidObjectPath", `The request names object path ${id} but does not hold it.`);
    const found = this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  /** An action's arguments with the objects in them resolved. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((value, i) => this.#argument(value, references[i])));
  }

  async #argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (!Array.isArray(reference) || !Array.isArray(value)) return value;
    const inner: readonly unknown[] = value;
    return Promise.all(inner.map((item, i) => this.#argument(item, reference[i])));
  }

  async #follow(path: ObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#roots.workbook();
      case PathType.newObject:
        return this.#create(path.Name);
      case PathType.reference:
        return this.#references.get(path.Name) ?? nullObject;
      case PathType.nullObject:
        return nullObject;
      default:
        return this.#below(path);
    }
  }

  #create(className: string): WireObject {
    const made = this.#roots.create(className);
    if (made) return made;
    this.#onMissing(className);
    throw new HostError("ApiNotFound", `The workbench does not have ${className}.`, className);
  }

  async #below(path: ObjectPath): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    const answer = await this.#step(parent, path);
    if (answer instanceof WireObject || answer === nullObject) return answer;
    return nullObject;
  }

  async #step(parent: WireObject, path: ObjectPath): Promise<unknown> {
    if (path.ObjectPathType === PathType.property) {
      const object = parent.members.objects?.[path.Name];
      if (!object) throw missing(parent, path.Name, this.#onMissing);
      return object();
    }
    // An indexer is `getItem` by another name.
    const method = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    return callMethod(parent, method, await this.arguments(path.ArgumentInfo), this.#onMissing);
  }
}
