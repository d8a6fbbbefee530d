import { ofLooks } from './looks.ts';
import { ofStructure } from './structure.ts';
import { ofTranscript } from './transcript.ts';

/** All checks by name. */
export const checks = { ...ofTranscript, ...ofLooks, ...ofStructure };
export type CheckName = keyof typeof checks;
