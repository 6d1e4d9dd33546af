// The visitor's files: checks, pictures, the queue in the composer, what is shown of them until they have arrived.
// The build puts a self-contained file in its place.

export function loadAttachmentsPart(_attempt: number): Promise<typeof import('../ui/attachments/attachmentsPart')> {
  return import('../ui/attachments/attachmentsPart');
}
