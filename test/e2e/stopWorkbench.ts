export default function stopWorkbench(): void {
  throw new Error("Not yet.");
}
