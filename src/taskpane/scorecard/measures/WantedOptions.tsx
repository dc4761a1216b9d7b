import { wantedWords } from "./measureWords";

/** The directions to choose from. */
export function WantedOptions() {
  return (
    <>
      {Object.entries(wantedWords).map(([wanted, words]) => (
        <option key={wanted} value={wanted}>
          {words}
        </option>
      ))}
    </>
  );
}
