import { WorkbookFault } from "../../src/excel";

/** The fault that work ends in. Anything else, success included, fails the test. */
export async function faultOf(work: Promise<unknown>): Promise<WorkbookFault> {
  const answer = await work.then(
    (value) => new Error(`It went through: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (answer instanceof WorkbookFault) return answer;
  throw answer;
}
