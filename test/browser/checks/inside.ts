// What the accessibility tests call in the page: the checks, and axe.
import axe from 'axe-core';
import { type CheckName, checks } from './all.ts';
import { addStyle, type Check } from './check.ts';

/** Pictures made of one character, hidden from screen readers: of those axe asks people whether they are text. They are not. */
const isPicture = ({ html }: { html: string }) => /<span aria-hidden="true">[✎↑↓]</.test(html);

/** What axe says of the page, by every rule of WCAG 2.2 AA and its best practices, and contrast of 7:1 besides. */
async function askAxe(): Promise<{ violations: string[]; incomplete: string[] }> {
  // Of what a list that scrolls shows in part axe cannot tell the colours: all of it is shown meanwhile.
  const whole = addStyle('.quotes ul { max-block-size: none !important }');
  const { violations, incomplete } = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  whole.remove();
  const list = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
    );
  const open = incomplete.map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isPicture(node)) }));
  return { violations: list(violations), incomplete: list(open) };
}

/** Resolves when all that follows from a change of size has been drawn. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const inside = {
  drawn,
  find: (name: CheckName) => checks[name].find(),
  break: (name: CheckName, fault: string) => (checks[name] as Check).faults[fault]?.(),
  axe: askAxe,
  style: (css: string) => void addStyle(css),
};
declare global {
  interface Window {
    checks: typeof inside;
  }
}
window.checks = inside;
