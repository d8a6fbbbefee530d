// Reading a page that may lie. A form's fields shadow the properties of the form (`<input name="parentNode">`), also for a
// content script in Chromium; a getter taken from the prototype cannot be shadowed.

/** Local name of an element, in lower case for HTML. */
export const nameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

/** An attribute's value, or '' when there is none. */
export const attr = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** True for an element that a selector of ours is about. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The element itself or the innermost around it that a selector of ours is about, or null. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** The first element within that a selector of ours is about, or null. */
export const firstIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

/** True when the other node is the element itself or stands in it. */
export const contains = (element: Element, other: Node): boolean => Node.prototype.contains.call(element, other);

/** The parent element, or null at the top. */
export const parentOf = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);

/** The elements that stand in it. */
export const childrenOf = (element: Element): Element[] => [...Reflect.get(Element.prototype, 'children', element)];

/** The address that the node's relative addresses start from. */
export const baseOf = (node: Node): string => Reflect.get(Node.prototype, 'baseURI', node);

/** All text of an element, hidden or not. */
export const textOf = (node: Node): string => Reflect.get(Node.prototype, 'textContent', node) ?? '';

/**
 * Asks an element and, as long as there is no answer, those around it, from the inside out. No element is asked twice, so that asking
 * for all of a page's elements is linear in the page, however deep they are nested.
 */
export function inherited<T>(ask: (element: Element) => T | undefined): (element: Element) => T | undefined {
  const known = new Map<Element, T | undefined>();
  return (element) => {
    const asked: Element[] = [];
    let answer: T | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = parentOf(at)) {
      if (known.has(at)) {
        answer = known.get(at);
        break;
      }
      asked.push(at);
      answer = ask(at);
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  };
}
