import fs from "node:fs";
import path from "node:path";
import { isOffered } from "./differences";
import { fixture, kept, read } from "./vectors";

describe("the fixtures", () => {
  it.each(["NHSRplotthedots", "autospc", "qicharts2", "qcc", "PowerBI-SPC"])(
    "hold every synthetic case of %s that we offer, as it was given",
    (peer) => {
      if (!fs.existsSync(kept)) {
        console.log(`${peer}: not held against where the cases come from, as ${kept} is not there.`);
        return;
      }
      const given = read(peer, path.join(kept, `${peer}.synthetic.jsonl`)).filter(isOffered);
      expect(given).toMatchObject(read(peer, fixture(peer)));
    },
  );
});
