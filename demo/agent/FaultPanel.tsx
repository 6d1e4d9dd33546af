export function FaultPanel() {
  return null;
}
