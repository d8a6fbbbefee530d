// Runs in a page of its own, in the place of the extension's background: attributes what the pages that are read send it.
import { attributionServer } from '../../src/attribution-server.ts';
import { answer } from '../../src/messages.ts';

answer('background', attributionServer());
