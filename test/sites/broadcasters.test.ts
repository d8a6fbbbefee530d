import { describe, expect, it } from 'vitest';
import { withBroadcaster } from '../../src/sites/broadcasters.ts';
import { blocksOf } from '../transcript/pages.ts';
import { unknownBroadcast } from '../unknown-broadcast.ts';

describe('the network', () => {
  it.each([
    ['whose news end a report', ['ANA LUND: It blew. Ana Lund, NPR News, Leeds.'], 'NPR'],
    ['whose news are called so', ['ANA LUND: From NPR News, I’m Ana Lund.'], 'NPR'],
    ['from whose house somebody greets', ['ANA LUND: ABC’s Cy Orr wrote to us.', 'From WNYC in Leeds, hello.'], 'WNYC'],
    ['that makes it with a station', ['ANA LUND: From NPR and KZLQ-Wick, this is Saltbox.'], 'NPR'],
    ['whose member is heard', ['ODILE GRANT: NPR’s Ana van Lund reports.', 'ANA VAN LUND, BYLINE: It blew.'], 'NPR'],
    ['whose member is only told of', ['ODILE GRANT: ABC’s Ana Lund said so.', 'CY ORR: Did she?'], null],
    ['whose news a programme is from', ['ANA LUND: This is Saltbox from NPR News. I’m Ana Lund.'], 'NPR'],
    ['on whose news somebody saw it', ['ANA LUND: It was on BBC News. And on ABC News, too.'], null],
    ['whose news somebody works for', ['ODILE GRANT: The ABC News correspondent Ana Lund said so.'], null],
  ])('is that %s', (_, lines, network) => {
    const known = withBroadcaster(unknownBroadcast('https://www.lantern.example/story'), blocksOf(lines));
    expect(known.network?.value ?? null).toBe(network);
  });
});
