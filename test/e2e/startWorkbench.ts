export default function startWorkbench(): void {
  throw new Error("Not yet.");
}
