import { Dispatcher } from "../../../src/workbench/protocol/dispatcher";
import { HostError } from "../../../src/workbench/protocol/error";
import { action, WireObject } from "../../../src/workbench/protocol/object";
import { type Action, ActionType, type ObjectPath, PathType } from "../../../src/workbench/protocol/wire";

/** A shop with a name and shelves: nothing the protocol could take for a spreadsheet. */
class Shop {
  name = "Corner";
  open = true;
  readonly shelves = ["tea", "jam"];
  read = 0;

  root(): WireObject {
    return new WireObject("Shop", {
      id: () => "shop-1",
      properties: {
        Name: {
          get: () => {
            this.read++;
            return this.name;
          },
          set: (value) => {
            this.name = String(value);
          },
        },
        Open: {
          get: () => this.open,
          set: (value) => {
            this.open = value === true;
          },
        },
        Founded: { get: () => 1901 },
      },
      objects: { Shelves: () => this.collection() },
      methods: {
        Double: (n) => Number(n) * 2,
        Close: action(() => {
          this.open = false;
        }),
        Fail: () => {
          throw new HostError("AccessDenied", "Not for you.", "Shop.fail");
        },
        Break: () => {
          throw new TypeError("a slip");
        },
        NameOf: (shelf) => (shelf instanceof WireObject ? shelf.type : "nothing"),
      },
    });
  }

  private collection(): WireObject {
    const shelf = (name: string) =>
      new WireObject("Shelf", { id: () => name, properties: { Name: { get: () => name } } });
    return new WireObject("Shelves", {
      properties: { Count: { get: () => this.shelves.length } },
      items: () => this.shelves.map(shelf),
      methods: {
        GetItem: (key) => {
          const found = this.shelves.find((name) => name === key);
          if (found === undefined) throw new HostError("ItemNotFound", "No such shelf.");
          return shelf(found);
        },
        GetLocked: () => {
          throw new HostError("AccessDenied", "Locked.");
        },
        Add: (name) => {
          this.shelves.push(String(name));
          return shelf(String(name));
        },
      },
    });
  }
}

const shop = (): ObjectPath => ({ Id: 1, ObjectPathType: PathType.root, Name: "" });
const shelves = (): ObjectPath => ({
  Id: 2,
  ObjectPathType: PathType.property,
  Name: "Shelves",
  ParentObjectPathId: 1,
});
const below = (Name: string, ...Arguments: unknown[]): ObjectPath => ({
  Id: 3,
  ObjectPathType: PathType.method,
  Name,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments },
});

type Step = Omit<Action, "Id" | "Name"> & { readonly Name?: string };

function batchOf(paths: readonly ObjectPath[], steps: readonly Step[]) {
  return {
    ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])),
    Actions: steps.map((step, i) => ({ Name: "", ...step, Id: i + 1 })),
  };
}

let kept: Shop;
let dispatcher: Dispatcher;
let calculated: number;

beforeEach(() => {
  kept = new Shop();
  calculated = 0;
  dispatcher = new Dispatcher({
    workbook: () => kept.root(),
    create: (name) => (name === "Till" ? new WireObject("Till", {}) : undefined),
    beforeQuery: () => {
      calculated++;
      return Promise.resolve();
    },
  });
});

const send = (paths: readonly ObjectPath[], ...steps: Step[]) => dispatcher.process(batchOf(paths, steps));
const values = async (paths: readonly ObjectPath[], ...steps: Step[]) =>
  (await send(paths, ...steps)).Results.map(({ Value }) => Value);
const codeOf = async (paths: readonly ObjectPath[], ...steps: Step[]) =>
  (await send(paths, ...steps)).Error?.Code;

const instantiate = (ObjectPathId: number): Step => ({ ActionType: ActionType.instantiate, ObjectPathId });
const load = (ObjectPathId: number, ...Select: string[]): Step => ({
  ActionType: ActionType.query,
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]): Step => ({
  ActionType: ActionType.method,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});
const set = (Name: string, value: unknown, ObjectPathId = 1): Step => ({
  ActionType: ActionType.setProperty,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments: [value] },
});

describe("what each action answers", () => {
  test("instantiating an object answers with its id", async () => {
    expect(await values([shop()], instantiate(1))).toEqual([{ Id: "shop-1" }]);
  });

  test("a query answers with the members selected, whatever the case they are asked in", async () => {
    expect(await values([shop()], load(1, "name", "FOUNDED"))).toEqual([
      { Id: "shop-1", Name: "Corner", Founded: 1901 },
    ]);
  });

  test("a query that selects nothing answers with every plain member and no navigation", async () => {
    expect(await values([shop()], load(1))).toEqual([
      { Id: "shop-1", Name: "Corner", Open: true, Founded: 1901 },
    ]);
  });

  test("a query follows a path through an object to the member below it", async () => {
    expect(await values([shop()], load(1, "shelves/items/name"))).toEqual([
      { Id: "shop-1", Shelves: { _Items: [{ Id: "tea", Name: "tea" }, { Id: "jam", Name: "jam" }] } }, // prettier-ignore
    ]);
  });

  test("a collection answers with its items, or with its own members alone", async () => {
    expect(await values([shop(), shelves()], load(2, "items/name"), load(2, "count"))).toEqual([
      { _Items: [{ Id: "tea", Name: "tea" }, { Id: "jam", Name: "jam" }] }, // prettier-ignore
      { Count: 2 },
    ]);
  });

  test("a collection answers with the page of items that top and skip ask for", async () => {
    const page: Step = {
      ActionType: ActionType.query,
      ObjectPathId: 2,
      QueryInfo: { Select: ["name"], Skip: 1, Top: 1 },
    };
    expect(await values([shop(), shelves()], page)).toEqual([{ _Items: [{ Id: "jam", Name: "jam" }] }]);
  });

  test("a method answers with its value, and one that has nothing to say with null", async () => {
    expect(await values([shop()], call(1, "Double", 21), call(1, "Close"))).toEqual([42, null]);
    expect(kept.open).toBe(false);
  });

  test("setting a property changes it and answers nothing", async () => {
    expect(await values([shop()], set("Name", "High Street"))).toEqual([]);
    expect(kept.name).toBe("High Street");
  });

  test("an update sets each of the properties it names", async () => {
    const update: Step = {
      ActionType: ActionType.update,
      ObjectPathId: 1,
      ObjectState: { Name: "Market", Open: false },
    };
    expect(await values([shop()], update)).toEqual([]);
    expect([kept.name, kept.open]).toEqual(["Market", false]);
  });

  test("every trace is answered, wherever in the batch it stands", async () => {
    const trace: Step = { ActionType: ActionType.trace, ObjectPathId: 0 };
    const { Results } = await send([shop()], trace, set("Name", "x"), trace, load(1, "name"), trace);
    expect(Results.map(({ ActionId }) => ActionId)).toEqual([1, 3, 4, 5]);
  });

  test("ensuring that an object is unchanged answers nothing and fails nothing", async () => {
    const ensure: Step = { ActionType: ActionType.ensureUnchanged, ObjectPathId: 1 };
    expect(await send([shop()], ensure)).toEqual({ Results: [], TraceIds: [] });
  });

  test("whatever is read is calculated first, and a batch that only writes waits for nothing", async () => {
    await send([shop()], set("Name", "x"), call(1, "Close"));
    expect(calculated).toBe(0);
    await send([shop()], load(1, "name"));
    expect(calculated).toBe(1);
  });

  test("a kind of action the workbench does not know is refused as not implemented", async () => {
    expect(await codeOf([shop()], { ActionType: 99, ObjectPathId: 1 })).toBe("NotImplemented");
  });
});

describe("paths", () => {
  test("an indexer is getItem by another name", async () => {
    const indexer = { ...below("", "jam"), ObjectPathType: PathType.indexer };
    expect(await values([shop(), shelves(), indexer], load(3, "name"))).toEqual([{ Id: "jam", Name: "jam" }]);
  });

  test("an object given as an argument arrives as that object", async () => {
    const ask: Step = {
      ActionType: ActionType.method,
      ObjectPathId: 1,
      Name: "NameOf",
      ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [3] },
    };
    expect(await values([shop(), shelves(), below("GetItem", "tea")], ask)).toEqual(["Shelf"]);
  });

  test("a path that makes something is followed once a batch, however many actions use it", async () => {
    const paths = [shop(), shelves(), below("Add", "salt")];
    await send(paths, instantiate(3), load(3, "name"), load(3, "name"));
    expect(kept.shelves).toEqual(["tea", "jam", "salt"]);
    await send(paths, instantiate(3));
    expect(kept.shelves).toEqual(["tea", "jam", "salt", "salt"]);
  });

  test("an object that is kept is found by its reference in a later batch, until it is let go", async () => {
    const item = below("GetItem", "tea");
    expect(await values([shop(), shelves(), item], call(3, "_KeepReference"), instantiate(3))).toEqual([
      null,
      { Id: "tea", _ReferenceId: "ref1" },
    ]);
    const reference = { Id: 9, ObjectPathType: PathType.reference, Name: "ref1" };
    expect(await values([reference], load(9, "name"))).toEqual([{ Id: "tea", Name: "tea" }]);
    await send([shop(), reference], call(1, "_RemoveReference", "ref1"));
    expect(await values([reference], instantiate(9))).toEqual([null]);
  });

  test("a service is made by its class name, and one that is lacking fails by that name", async () => {
    const service = (Name: string) => ({ Id: 5, ObjectPathType: PathType.newObject, Name });
    expect(await values([service("Till")], instantiate(5))).toEqual([{}]);
    expect(await codeOf([service("Scales")], instantiate(5))).toBe("ApiNotFound");
    expect([...dispatcher.missing]).toEqual([["Scales", 1]]);
  });

  test("a path that the request names but does not hold is an invalid object path", async () => {
    expect(await codeOf([shop()], instantiate(7))).toBe("InvalidObjectPath");
  });
});

describe("null objects", () => {
  const absent = [shop(), shelves(), below("GetItemOrNullObject", "coal")];

  test("OrNullObject forgives ItemNotFound: the object and its members read null", async () => {
    expect(await values(absent, instantiate(3), load(3, "name"))).toEqual([null, null]);
  });

  test("OrNullObject finds what is there", async () => {
    const present = [shop(), shelves(), below("GetItemOrNullObject", "tea")];
    expect(await values(present, load(3, "name"))).toEqual([{ Id: "tea", Name: "tea" }]);
  });

  test("OrNullObject forgives nothing but ItemNotFound", async () => {
    expect(await codeOf([shop(), shelves(), below("GetLockedOrNullObject")], instantiate(3))).toBe(
      "AccessDenied",
    );
  });

  test("the plain method still refuses an item that is not there", async () => {
    expect(await codeOf([shop(), shelves(), below("GetItem", "coal")], instantiate(3))).toBe("ItemNotFound");
  });

  test("what is reached through a null object is a null object", async () => {
    const child = { Id: 4, ObjectPathType: PathType.property, Name: "Anything", ParentObjectPathId: 3 };
    expect(await values([...absent, child], instantiate(4))).toEqual([null]);
  });

  test("changing a null object is refused", async () => {
    expect(await codeOf(absent, set("Name", "x", 3))).toBe("InvalidObjectPath");
    expect(await codeOf(absent, call(3, "Clear"))).toBe("InvalidObjectPath");
  });
});

describe("members the host lacks", () => {
  const lacking: readonly (readonly [string, Step, string])[] = [
    ["a method", call(1, "Sell"), "Shop.Sell"],
    ["a property that is read", load(1, "rent"), "Shop.rent"],
    ["a property that is set", set("Rent", 5), "Shop.Rent"],
    ["a property that can only be read", set("Founded", 5), "Shop.Founded"],
  ];

  test.each(lacking)("%s fails by name and is counted", async (_, step, member) => {
    const { Error: error } = await send([shop()], step);
    expect([error?.Code, error?.Location]).toEqual(["ApiNotFound", member]);
    expect(error?.Message).toContain(member);
    await send([shop()], step);
    expect([...dispatcher.missing]).toEqual([[member, 2]]);
  });

  test("an OrNullObject of a method the host lacks fails by name too: nothing is forgiven silently", async () => {
    expect(await codeOf([shop(), shelves(), below("GetFirstOrNullObject")], instantiate(3))).toBe(
      "ApiNotFound",
    );
    expect([...dispatcher.missing.keys()]).toEqual(["Shelves.GetFirstOrNullObject"]);
  });
});

describe("failures", () => {
  const steps = [set("Name", "first"), set("Open", false), set("Name", "last")];

  test("an action that fails leaves those before it done and those after it undone", async () => {
    const answer = await send(
      [shop()],
      set("Name", "first"),
      load(1, "name"),
      call(1, "Fail"),
      set("Name", "last"),
    );
    expect(kept.name).toBe("first");
    expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([2]);
    expect(answer.Error).toMatchObject({ Code: "AccessDenied", Location: "Shop.fail", ActionIndex: 2 });
  });

  test("a mistake of the host's own reaches the add-in as GeneralException", async () => {
    expect(await codeOf([shop()], call(1, "Break"))).toBe("GeneralException");
  });

  test.each([
    [0, ["Corner", true]],
    [1, ["first", true]],
    [2, ["first", false]],
    [3, ["last", false]],
    [9, ["last", false]],
  ])("a fault planned after %i actions leaves exactly those done", async (done, state) => {
    const answer = await dispatcher.process(batchOf([shop()], steps), { action: done, code: "Timeout" });
    expect(answer.Error?.Code).toBe("Timeout");
    expect([kept.name, kept.open]).toEqual(state);
  });

  test("only what is not found answers with status 404", async () => {
    const statusOf = async (path: ObjectPath) =>
      (await send([shop(), shelves(), path], instantiate(3))).Error?.HttpStatusCode;
    expect(await statusOf(below("GetItem", "coal"))).toBe(404);
    expect(await statusOf(below("GetLocked"))).toBe(400);
  });
});
