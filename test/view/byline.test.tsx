// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import { toPlain } from '../../src/citation/runs.ts';
import type { Contributor, Role } from '../../src/transcript/model.ts';
import { Byline } from '../../src/view/byline.tsx';
import { StringsProvider } from '../../src/view/strings.ts';
import { transcript } from './demo.ts';
import { english } from './strings.ts';

/** A page that credits one reporter, and whose labels give two speakers this role. */
function page(role: Role) {
  const [first, second, ...others] = transcript.speakers;
  if (!first || !second) throw new Error('the demo has two speakers');
  const people: Contributor[] = [{ value: first.name, origin: 'printed', role: 'reporter' }];
  return {
    ...transcript,
    broadcast: { ...transcript.broadcast, people },
    speakers: [{ ...first, role }, { ...second, role }, ...others.map((speaker) => ({ ...speaker, role: null }))],
  };
}

function shown(role: Role): string {
  act(() =>
    render(
      <StringsProvider value={english}>
        <Byline transcript={page(role)} words={300}>
          {null}
        </Byline>
      </StringsProvider>,
      document.body,
    ),
  );
  return document.querySelector('.byline')?.textContent ?? '';
}

it.each<Role>(['reporter', 'host'])('names everybody whom the citation names, credited and labelled: %s', (role) => {
  const cited = toPlain(cite({ ...page(role), style: 'mla', accessed: '2031-01-01' }).reference);
  for (const { name, role: has } of page(role).speakers) {
    expect([name, shown(role).includes(name)]).toEqual([name, has !== null]);
    expect([name, cited.includes(name.split(' ').at(-1) ?? name)]).toEqual([name, has !== null]);
  }
});

it('takes nobody for a reporter whom the labels call the host', () => {
  expect(shown('host')).not.toContain('Reported by');
});
