import type { WireProperty, WireValue } from "../../protocol/object";

/** One part of a chart's record. Reading it refuses when the chart is gone, writing it also where that is protected. */
export interface ChartPart<T> {
  /** Excel's name of the object, for what it refuses. */
  readonly type: string;
  readonly read: () => T;
  readonly write: () => T;
}

/** A part of a part. */
export function partOf<T, P>(whole: ChartPart<T>, type: string, find: (held: T) => P): ChartPart<P> {
  return { type, read: () => find(whole.read()), write: () => find(whole.write()) };
}

/** Turns what came over the wire into what the record holds, or refuses; null is Excel's automatic choice. */
export type Accept<T extends WireValue = WireValue> = (value: unknown, location: string) => T;

/** What a member reads where its choice is left to Excel. */
type Automatic = Readonly<Partial<Record<string, () => WireValue>>>;

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The members of a part that are held as they are set. */
export function members<T extends object>(
  part: ChartPart<T>,
  accepts: Readonly<Partial<Record<keyof T & string, Accept>>>,
  automatic: Automatic = {},
): Record<string, WireProperty> {
  const names = Object.keys(accepts) as (keyof T & string)[];
  return Object.fromEntries(
    names.map((name): [string, WireProperty] => [
      wireName(name),
      {
        get: () => (part.read()[name] as WireValue) ?? automatic[name]?.() ?? null,
        set: (value) => {
          const accepted = accepts[name]?.(value, `${part.type}.${name}`);
          Object.assign(part.write(), { [name]: accepted });
        },
      },
    ]),
  );
}
