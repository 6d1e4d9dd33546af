// What is said while nobody is there, for sites that configure it. The build puts a self-contained file in its place.

export function loadAvailabilityPart(_attempt: number): Promise<typeof import('../ui/availability/availabilityPart')> {
  return import('../ui/availability/availabilityPart');
}
