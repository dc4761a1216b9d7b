/** A plain value as it crosses the wire. */
export type WireValue =
  null | string | number | boolean | readonly WireValue[] | { readonly [key: string]: WireValue };

export interface WireProperty {
  readonly get: () => WireValue | Promise<WireValue>;
  readonly set?: (value: unknown) => void | Promise<void>;
}

type MethodAnswer = WireObject | WireValue | undefined;
export type WireMethod = (...args: readonly unknown[]) => MethodAnswer | Promise<MethodAnswer>;

/** What an object of the host answers to, by the names of the wire (PascalCase). */
export interface WireMembers {
  /** The id by which a later batch finds the object again, where Excel gives it one. */
  readonly id?: () => string;
  readonly properties?: Readonly<Record<string, WireProperty>>;
  /** Navigation to other objects; never part of a plain `load`. */
  readonly objects?: Readonly<Record<string, () => WireObject>>;
  readonly methods?: Readonly<Record<string, WireMethod>>;
  /** Present on collections. */
  readonly items?: () => readonly WireObject[];
}

/** An object that the add-in can reach. What it lacks, it lacks loudly: see the dispatcher. */
export class WireObject {
  readonly type: string;
  readonly members: WireMembers;

  constructor(type: string, members: WireMembers) {
    this.type = type;
    this.members = members;
  }
}

/** A method that does something and has nothing to answer. */
export function action(run: (...args: readonly unknown[]) => void): WireMethod {
  return (...args) => {
    run(...args);
    return null;
  };
}
