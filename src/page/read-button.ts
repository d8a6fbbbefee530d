/** Marks the element that holds the button, so that the mount can hide it and a later one can take its place. */
export const BUTTON_HOST = 'data-sidetone-button';

const styles = `
:host { all: initial !important; display: block !important; }
:host([tabindex]) { height: 0 !important; overflow: clip !important; opacity: 0 !important; pointer-events: none !important; }
:host([hidden]) { display: none !important; }
button {
  all: unset; box-sizing: border-box; position: fixed; z-index: 2147483647; inset-block-start: 8px; inset-inline-start: 8px;
  min-block-size: 44px; max-inline-size: calc(100vw - 16px); padding: 10px 16px; border: 2px solid #fff; border-radius: 6px;
  background: #0a4a57; color: #fff; font: 600 16px/1.35 system-ui, sans-serif; cursor: pointer;
  box-shadow: 0 1px 6px rgb(0 0 0 / 0.35);
}
button.corner { inset-block: auto 12px; inset-inline: auto 12px; min-block-size: 36px; padding: 6px 12px; font-size: 14px; }
button:not(.corner, :focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; min-block-size: 0; padding: 0; overflow: hidden; }
button:hover { background: #07343d; }
button:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }
p { all: unset; }
p:not(:empty) {
  position: fixed; z-index: 2147483647; inset-block-end: 12px; inset-inline-end: 12px; max-inline-size: min(24rem, 90vw);
  padding: 12px 16px; border: 2px solid #fff; border-radius: 6px; background: #0a4a57; color: #fff; font: 16px/1.45 system-ui, sans-serif;
}
@media print { :host { display: none !important; } }
`;

/** The button in the page. */
export interface ReadButton {
  /** Shows it in the corner all the time, or at the top only while it has the focus, as skip links are. */
  inCorner(corner: boolean): void;
  /** Shows a sentence in the button's place. */
  say(sentence: string): void;
  remove(): void;
}

/**
 * Puts a button before everything else in the page, in the order of the Tab key. It stands beside <body> in a closed root, so that the
 * page's styles, scripts and selectors do not meet it.
 */
export function placeButton(document: Document, label: string, press: () => void): ReadButton {
  document.querySelector(`:root > div[${BUTTON_HOST}]`)?.remove();
  const host = document.createElement('div');
  host.setAttribute(BUTTON_HOST, '');
  // The focus goes to the button when the view gives it back to the host.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = styles;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  root.append(style, button, status);
  for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  button.addEventListener('click', press);
  document.documentElement.insertBefore(host, document.body);
  return {
    inCorner: (corner) => {
      button.classList.toggle('corner', corner);
    },
    say: (sentence) => {
      button.remove();
      status.textContent = sentence;
    },
    remove: () => host.remove(),
  };
}
