import { load } from './typescript.mjs';

const { start } = await load('start.ts');
await start(process.argv.slice(2));
