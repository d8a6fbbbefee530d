import { answer } from './messages.ts';

answer('background', { verdict: () => undefined });
