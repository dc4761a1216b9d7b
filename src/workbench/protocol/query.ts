import { HostError } from "./error";
import type { QueryInfo } from "./wire";
import type { WireObject } from "./object";
import { type WireMembers, type WireValue } from "./object";

/** Told of each member that the host lacks, so that tests can count them. */
export type OnMissing = (member: string) => void;

export function missing(object: WireObject, member: string, onMissing: OnMissing): HostError {
  const name = `${object.type}.${member}`;
  onMissing(name);
  return new HostError("ApiNotFound", `The workbench does not have ${name}.`, name);
}

/** What identifies the object in later batches. */
export function identity(object: WireObject): Record<string, WireValue> {
  const id = object.members.id?.();
  return id === undefined ? {} : { Id: id };
}

/** Wire names are matched without case, as Excel matches `load("numberFormat")`. */
function findName(table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  return Object.keys(table ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());
}

/** The paths below each first step: `["values", "format/fill/color"]` gives values → [], format → ["fill/color"]. */
function firstSteps(select: readonly string[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const below = steps.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    steps.set(first, below);
  }
  return steps;
}

async function readMember(object: WireObject, name: string, below: readonly string[], onMissing: OnMissing) {
  const { properties, objects } = object.members;
  const property = findName(properties, name);
  if (property !== undefined) return [property, (await properties?.[property]?.get()) ?? null] as const;
  const child = findName(objects, name);
  const childObject = child === undefined ? undefined : objects?.[child]?.();
  if (child === undefined || childObject === undefined) throw missing(object, name, onMissing);
  return [child, await query(childObject, { Select: below }, onMissing)] as const;
}

async function readObject(
  object: WireObject,
  select: readonly string[],
  onMissing: OnMissing,
): Promise<WireValue> {
  const answer = identity(object);
  const wanted = firstSteps(select.filter((name) => name !== "*"));
  if (wanted.size === 0 || select.includes("*")) {
    for (const name of Object.keys(object.members.properties ?? {})) wanted.set(name, []);
  }
  for (const [name, below] of wanted) {
    const [wireName, value] = await readMember(object, name, below, onMissing);
    answer[wireName] = value;
  }
  return answer;
}

const isOwnProperty = (members: WireMembers, name: string) =>
  findName(members.properties, name) !== undefined;

async function readCollection(
  collection: WireObject,
  items: readonly WireObject[],
  info: QueryInfo,
  onMissing: OnMissing,
): Promise<WireValue> {
  const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const own = select.filter((name) => isOwnProperty(collection.members, name));
  const ofItems = select
    .filter((name) => !own.includes(name))
    .map((name) => name.replace(/^items[/.]?/i, ""));
  const answer = own.length > 0 ? await readObject(collection, own, onMissing) : {};
  if (own.length > 0 && ofItems.length === 0) return answer;
  const from = info.Skip ?? 0;
  const page = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const read: WireValue[] = [];
  for (const item of page)
    read.push(
      await readObject(
        item,
        ofItems.filter((name) => name !== ""),
        onMissing,
      ),
    );
  return { ...(answer as Record<string, WireValue>), _Items: read };
}

/** Answers a `load`: the members selected, or all plain ones where none is. */
export async function query(object: WireObject, info: QueryInfo, onMissing: OnMissing): Promise<WireValue> {
  const items = object.members.items?.();
  if (items) return readCollection(object, items, info, onMissing);
  return readObject(object, [...(info.Select ?? []), ...(info.Expand ?? [])], onMissing);
}
