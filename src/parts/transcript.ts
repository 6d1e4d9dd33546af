// Makes transcripts, needed when somebody wants one.

export function loadTranscriptPart(_attempt: number) {
  return import('../ui/transcript/transcriptPart');
}
