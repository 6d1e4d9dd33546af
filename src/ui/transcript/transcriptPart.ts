// Transcripts, made in the browser from what the conversation holds.

export { GetTranscript } from './GetTranscript';
