import { Bridge, type BridgeHooks } from "../../../src/workbench/protocol/bridge";
import { Dispatcher } from "../../../src/workbench/protocol/dispatcher";
import { HostError } from "../../../src/workbench/protocol/error";
import { WireObject } from "../../../src/workbench/protocol/object";
import { ActionType, MessageType, PathType } from "../../../src/workbench/protocol/wire";

const batch = {
  ObjectPaths: { 1: { Id: 1, ObjectPathType: PathType.root, Name: "" } },
  Actions: [{ Id: 1, ActionType: ActionType.query, Name: "", ObjectPathId: 1, QueryInfo: {} }],
};

/** A bridge over one object that counts how often it is read, and what the bridge has said so far. */
function connected(hooks: BridgeHooks = {}) {
  let reads = 0;
  const root = new WireObject("Root", { properties: { Reads: { get: () => ++reads } } });
  const dispatcher = new Dispatcher({ workbook: () => root, create: () => undefined });
  const bridge = new Bridge(dispatcher, hooks);
  const heard: string[] = [];
  bridge.native.onMessageFromHost = (text) => heard.push(text);
  const ask = (id: number, body: unknown = batch, type: number = MessageType.request) => {
    const text = JSON.stringify({ id, type, flags: 0, message: { url: "ProcessQuery", body } });
    bridge.native.sendMessageToHost(text);
    return text;
  };
  const answers = () =>
    heard.map((text) => {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string } };
      return { id, body: JSON.parse(message.body) as { Results: unknown; Error?: { Code: string } } };
    });
  return { bridge, ask, heard, answers };
}

test("requests are answered one after another, in the order in which they came", async () => {
  const { bridge, ask, answers } = connected();
  ask(7);
  ask(3);
  await bridge.idle();
  expect(answers()).toMatchObject([
    { id: 7, body: { Results: [{ ActionId: 1, Value: { Reads: 1 } }] } },
    { id: 3, body: { Results: [{ ActionId: 1, Value: { Reads: 2 } }] } },
  ]);
});

test("a body that is text is read as the batch it holds", async () => {
  const { bridge, ask, answers } = connected();
  ask(1, JSON.stringify(batch));
  await bridge.idle();
  expect(answers()[0]?.body.Results).toEqual([{ ActionId: 1, Value: { Reads: 1 } }]);
});

test("round trips and characters are counted both ways", async () => {
  const { bridge, ask, heard } = connected();
  const sent = [ask(1), ask(2)];
  await bridge.idle();
  const total = (texts: readonly string[]) => texts.join("").length;
  expect(bridge.traffic).toEqual({ roundTrips: 2, bytesOut: total(sent), bytesIn: total(heard) });
});

test("messages that are no requests are neither answered nor counted", async () => {
  const { bridge, ask, heard } = connected();
  ask(1, batch, MessageType.event);
  await bridge.idle();
  expect([heard, bridge.traffic.roundTrips]).toEqual([[], 0]);
});

test("a refusal before the batch answers with its code, and nothing of the batch is done", async () => {
  const refuse = () => Promise.reject(new HostError("InvalidOperationInCellEditMode", "Editing."));
  const { bridge, ask, answers } = connected({ before: refuse });
  ask(1);
  await bridge.idle();
  expect(answers()[0]?.body).toMatchObject({
    Results: [],
    Error: { Code: "InvalidOperationInCellEditMode" },
  });
});

test("events reach the window as they are, and no message is sent for none", () => {
  const { bridge, heard } = connected();
  bridge.send([]);
  bridge.send([[1, 1000, "", ["x"], 0]]);
  expect(heard.map((text) => JSON.parse(text) as unknown)).toEqual([
    { id: null, type: MessageType.event, message: { entries: [[1, 1000, "", ["x"], 0]] } },
  ]);
});

test("nothing reaches a window that is gone", async () => {
  const { bridge, ask, heard } = connected();
  ask(1);
  bridge.close();
  await bridge.idle();
  bridge.send([[1, 1000, "", [], 0]]);
  expect(heard).toEqual([]);
});
