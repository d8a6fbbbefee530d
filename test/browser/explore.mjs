import { load } from './typescript.mjs';

const { go } = await load('explore.ts');
await go(process.argv[2]);
process.exit(0);
