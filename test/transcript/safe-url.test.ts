import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/transcript/safe-url.ts';

describe('safeUrl', () => {
  it.each([
    ['https://radio.example/give', 'https://radio.example/give'],
    ['https://radio.example', 'https://radio.example/'],
    ['https://radio.example/live.mp3?pre=1&x=%20', 'https://radio.example/live.mp3?pre=1&x=%20'],
    ['HTTPS://Radio.Example/A', 'https://radio.example/A'],
  ])('lets %s pass', (address, written) => expect(safeUrl(address)).toBe(written));

  it.each([
    'http://radio.example/',
    'javascript:alert(1)',
    'JavaScript://radio.example/%0aalert(1)',
    'java\nscript:alert(1)',
    ' https://radio.example/',
    'https://radio.example/\u202egpj.exe',
    'https://user:word@radio.example/',
    'https://radio.example\\@elsewhere.example/',
    'data:text/html,hello',
    'blob:https://radio.example/1',
    '//radio.example/',
    '/give',
    'https://',
    '',
  ])('stops %j', (address) => expect(safeUrl(address)).toBeNull());
});
