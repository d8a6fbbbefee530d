var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// test/browser/readme-pictures.ts
import { mkdirSync, writeFileSync as writeFileSync3 } from "node:fs";
import { resolve as resolve3 } from "node:path";

// test/browser/browser.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
async function until(what, ask, seconds = 10) {
  const end2 = Date.now() + seconds * 1e3;
  for (; ; ) {
    const answer = await ask();
    if (answer !== null && answer !== void 0 && answer !== false) return answer;
    if (Date.now() > end2) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve4) => setTimeout(resolve4, 50));
  }
}
var downloadIn = (folder2, name) => until(`the download ${name}`, async () => {
  const files = existsSync(folder2) ? readdirSync(folder2) : [];
  return files.length === 1 && files[0] === name && readFileSync(join(folder2, name), "utf8");
});
var nodeOf = (tree2, role, name) => tree2.find((node) => node.role === role && (typeof name === "string" ? node.name === name : name.test(node.name)));

// test/browser/demo.ts
import { readFileSync as readFileSync3 } from "node:fs";

// test/browser/server.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { generate } from "selfsigned";
var browsersOwn = /(^|\.)(google(apis)?\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|chromium\.org)$/;
async function serve() {
  const answers = /* @__PURE__ */ new Map();
  const log = [];
  const listener = (request, response) => {
    const scheme = "encrypted" in request.socket ? "https" : "http";
    const url = new URL(`${scheme}://${request.headers.host}${request.url}`);
    log.push(url.href);
    const answer = answers.get(url.origin + url.pathname);
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer === void 0 ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(answer ?? "There is no such page here.");
  };
  const certificate = await generate([{ name: "commonName", value: "loopback" }], { algorithm: "sha256" });
  const http = createHttp(listener);
  const https = createHttps({ key: certificate.private, cert: certificate.cert }, listener);
  const servers = [http, https];
  await Promise.all(servers.map((server) => new Promise((ready) => server.listen(0, "127.0.0.1", ready))));
  return {
    httpPort: http.address().port,
    httpsPort: https.address().port,
    at: (url, answer) => {
      const { origin, pathname } = new URL(url);
      answers.set(origin + pathname, answer);
    },
    requests: () => log.filter((url) => !browsersOwn.test(new URL(url).hostname)),
    forget: () => {
      log.length = 0;
    },
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    }
  };
}
var tone = readFileSync2(new URL("tone.mp3", import.meta.url));
var bytesASecond = 4e3;
var liveStream = (request, response) => {
  response.writeHead(200, { "content-type": "audio/mpeg", "cache-control": "no-store", "icy-name": "Tone" });
  let sent = 0;
  const send = (bytes) => {
    const from = sent % tone.length;
    sent += bytes;
    response.write(Buffer.concat([tone, tone, tone]).subarray(from, from + bytes));
  };
  send(2 * bytesASecond);
  const timer = setInterval(send, 1e3, bytesASecond);
  request.on("close", () => clearInterval(timer));
};

// test/browser/demo.ts
var demoUrl = "https://www.kuer.org/2025-03-09/islanders-agree-on-one-foghorn-not-on-its-key";
var file = (name) => readFileSync3(new URL(`demo/${name}`, import.meta.url));
function serveDemo(server) {
  server.at(demoUrl, file("story.html").toString());
  for (const [name, type] of Object.entries({ "player.js": "text/javascript", "grove.css": "text/css" })) {
    server.at(`https://www.kuer.org/${name}`, (_request, response) => {
      response.writeHead(200, { "content-type": type });
      response.end(file(name));
    });
  }
  for (const stream of ["high_icy", "night_icy"]) server.at(`https://kuer.streamguys1.com/${stream}`, liveStream);
}

// test/browser/chromium.ts
var chromium_exports = {};
__export(chromium_exports, {
  launch: () => launch
});
import { cpSync, existsSync as existsSync2, mkdtempSync, readFileSync as readFileSync4, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2, resolve } from "node:path";
import { chromium } from "playwright-core";
var build = resolve(import.meta.dirname, "../../dist/chromium");
async function launch(program, { server, given, desktop, headed = !!desktop }) {
  if (!existsSync2(build)) throw new Error("There is no dist/chromium: run `npm run build` first.");
  const profile = mkdtempSync(join2(tmpdir(), "sidetone-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: !headed,
    ...desktop && { env: desktop },
    viewport: headed ? null : { width: 1280, height: 900 },
    // Playwright's defaults that stand in the way of extensions and of the sound they play.
    ignoreDefaultArgs: ["--disable-extensions", "--mute-audio"],
    args: [
      ...headed ? [] : ["--headless=new"],
      ...desktop ? ["--force-renderer-accessibility", "--start-maximized"] : [],
      ...process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      // Branded Chrome ignores --load-extension; this allows loading through the protocol, in every Chromium.
      "--enable-unsafe-extension-debugging",
      ...server ? [
        `--host-resolver-rules=MAP *:443 127.0.0.1:${server.httpsPort},MAP *:80 127.0.0.1:${server.httpPort}`,
        "--ignore-certificate-errors",
        "--disable-quic"
      ] : []
    ]
  });
  const root = context.browser();
  if (!root) throw new Error("Chromium has no browser-level session");
  const session = await root.newBrowserCDPSession();
  const raw = session;
  const downloads = join2(profile, "downloads");
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  const path = given ? withHost(given, join2(profile, "build")) : build;
  const load = () => raw.send("Extensions.loadUnpacked", { path });
  const { id } = await load();
  const inBackground = async (run, argument) => {
    const { value } = await until("the background", async () => {
      const value2 = context.serviceWorkers()[0]?.evaluate(run, argument);
      return value2?.then((value3) => ({ value: value3 })).catch(() => null);
    });
    return value;
  };
  const tab = context.pages()[0] ?? await context.newPage();
  const page = pageOf(tab, await context.newCDPSession(tab));
  return {
    name: "chromium",
    version: root.version(),
    page,
    openPopup: async () => {
      await tab.bringToFront();
      const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
      const target = targetInfos.find(({ url }) => url === tab.url());
      await raw.send("Extensions.triggerAction", { id, targetId: target?.targetId });
      const { targetId } = await until("the popup", async () => {
        const { targetInfos: targetInfos2 } = await session.send("Target.getTargets");
        return targetInfos2.find(({ url }) => url === `chrome-extension://${id}/popup.html`);
      });
      return popupOf(session, targetId);
    },
    lastTab: async (title2) => {
      const last = await until(`a tab \u201C${title2}\u201D`, async () => {
        const last2 = context.pages().at(-1);
        return await last2?.title() === title2 && last2;
      });
      await last.bringToFront();
      return pageOf(last, await context.newCDPSession(last));
    },
    badge: () => inBackground(async () => {
      const [tab2] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab2?.id });
    }, null),
    title: () => inBackground(async () => {
      const [tab2] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab2?.id });
    }, null),
    radio: async () => {
      const { targetInfos } = await session.send("Target.getTargets");
      const target = targetInfos.find(({ url }) => url === `chrome-extension://${id}/player.html`);
      if (!target) return null;
      const { send, detach } = await attach(session, target.targetId);
      const { result } = await send("Runtime.evaluate", {
        expression: `JSON.stringify((${ofAudio})(document.querySelector('audio')))`
      });
      await detach();
      return JSON.parse(result.value);
    },
    allow: async () => void 0,
    leaveTab: async () => {
      await context.newPage();
      await tab.close();
    },
    // Keys sent through the protocol do not reach chrome.commands.
    command: (name) => inBackground(async (name2) => {
      const [tab2] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name2, tab2);
    }, name),
    pressPause: async () => false,
    clipboard: async (type = "text/plain") => {
      await tab.bringToFront();
      await context.grantPermissions(["clipboard-read"], { origin: new URL(tab.url()).origin });
      await until("the page to have the focus again", () => tab.evaluate(() => document.hasFocus()));
      return tab.evaluate(async (type2) => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType(type2))?.text() ?? "";
      }, type);
    },
    downloaded: (name) => downloadIn(downloads, name),
    reloadExtension: async () => {
      await load();
    },
    closed: new Promise((done) => context.once("close", () => done())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  };
}
function withHost(host, path) {
  cpSync(build, path, { recursive: true });
  const file2 = join2(path, "manifest.json");
  const manifest = JSON.parse(readFileSync4(file2, "utf8"));
  manifest.host_permissions.push(`https://${host}/*`);
  writeFileSync(file2, JSON.stringify(manifest));
  return path;
}
function pageOf(tab, session) {
  const send = session.send.bind(session);
  return {
    ...surface(send),
    goto: async (url) => {
      await tab.goto(url);
      await tab.bringToFront();
    },
    evaluate: async (run, ...args) => await tab.evaluate(`(${run})(...${JSON.stringify(args)})`),
    resize: (width, height) => tab.setViewportSize({ width, height }),
    emulate: ({ colorScheme, forcedColors, reducedMotion, contrast, medium }) => tab.emulateMedia({
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors ?? null,
      reducedMotion: reducedMotion ?? null,
      contrast: contrast ?? null,
      media: medium ?? null
    })
  };
}
var ofAudio = (audio) => {
  const { metadata } = navigator.mediaSession;
  return audio && {
    time: audio.currentTime,
    paused: audio.paused,
    volume: audio.volume,
    muted: audio.muted,
    session: metadata && [metadata.title, metadata.artist]
  };
};
async function attach(session, targetId) {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = /* @__PURE__ */ new Map();
  const receive = (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message);
    waiting.get(reply.id)?.(reply);
  };
  const left = (event) => {
    if (event.sessionId === sessionId) for (const done of waiting.values()) done({});
  };
  session.on("Target.receivedMessageFromTarget", receive);
  session.on("Target.detachedFromTarget", left);
  let last = 0;
  const send = async (method, params = {}) => {
    const id = ++last;
    const reply = new Promise((done) => waiting.set(id, done));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const detach = async () => {
    session.off("Target.receivedMessageFromTarget", receive);
    session.off("Target.detachedFromTarget", left);
    await session.send("Target.detachFromTarget", { sessionId });
  };
  return { send, detach };
}
async function popupOf(session, targetId) {
  const { send } = await attach(session, targetId);
  return {
    ...surface(send),
    close: async () => {
      await session.send("Target.closeTarget", { targetId });
    }
  };
}
function surface(send) {
  const tree2 = async () => {
    await send("Accessibility.enable");
    const { nodes } = await send("Accessibility.getFullAXTree");
    return flatten(nodes);
  };
  const focus2 = async (role, name) => {
    const { backendNodeId } = await until(`${role} ${name}`, async () => nodeOf(await tree2(), role, name));
    await send("DOM.focus", { backendNodeId });
  };
  const press2 = async (...keys) => {
    for (const key of keys) await pressKey(send, key);
  };
  return {
    tree: tree2,
    focus: focus2,
    press: press2,
    type: async (text) => {
      await send("Input.insertText", { text });
    },
    activate: async (role, name) => {
      await focus2(role, name);
      await press2("Enter");
    },
    screenshot: async () => {
      const { data } = await send("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    }
  };
}
var roles = { RootWebArea: "document", StaticText: "text", MenuListPopup: "listbox" };
var silent = /* @__PURE__ */ new Set(["none", "generic", "InlineTextBox", "ListMarker", "LineBreak"]);
function flatten(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out = [];
  const walk = (node, depth) => {
    const role = node.role?.value ?? "none";
    const spoken = !node.ignored && !silent.has(role);
    if (spoken) {
      const property = (name) => node.properties?.find((property2) => property2.name === name)?.value.value;
      const level = property("level");
      out.push({
        role: roles[role] ?? role,
        name: node.name?.value ?? "",
        depth,
        ...role === "heading" && typeof level === "number" ? { level } : {},
        focused: property("focused") === true,
        backendNodeId: node.backendDOMNodeId ?? 0
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, spoken ? depth + 1 : depth);
    }
  };
  if (nodes[0]) walk(nodes[0], 0);
  return out;
}
var modifiers = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };
var keyCodes = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40
};
var texts = { Enter: "\r", Space: " " };
async function pressKey(send, chord) {
  const parts = chord.split("+");
  const key = parts.pop() ?? "";
  const bits = parts.reduce((sum, name) => sum | (modifiers[name] ?? 0), 0);
  const character = key.length === 1;
  const writes = (bits & ~8) === 0;
  const text = writes ? texts[key] ?? (character ? key : void 0) : void 0;
  const event = {
    key: key === "Space" ? " " : key,
    code: /^[A-Z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
    windowsVirtualKeyCode: keyCodes[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: bits
  };
  await send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...event, ...text && { text } });
  await send("Input.dispatchKeyEvent", { type: "keyUp", ...event }).catch(() => void 0);
}

// test/browser/find.mjs
import { accessSync, constants } from "node:fs";
import { delimiter, join as join3 } from "node:path";
var places = {
  chromium: {
    variable: "CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    paths: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
    ]
  },
  firefox: {
    variable: "FIREFOX",
    commands: ["firefox-esr", "firefox"],
    paths: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"]
  }
};
function findBrowser(name) {
  const { variable, commands, paths } = places[name];
  const named = process.env[variable];
  if (named) return named;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder2) => commands.map((command2) => join3(folder2, command2)));
  return [...onPath, ...paths].find(executable) ?? null;
}
function missingBrowser(name) {
  const [product, page] = name === "chromium" ? ["Chromium or Google Chrome", "https://www.google.com/chrome/"] : ["Firefox", "https://www.mozilla.org/firefox/"];
  return `${product} was not found. Install it (on Debian: apt-get install ${name === "chromium" ? "chromium" : "firefox-esr"}; elsewhere: ${page}), or set ${places[name].variable} to the path of its program.`;
}
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// test/browser/firefox.ts
var firefox_exports = {};
__export(firefox_exports, {
  launch: () => launch2
});
import { spawn } from "node:child_process";
import { existsSync as existsSync3, mkdtempSync as mkdtempSync2, openSync, readFileSync as readFileSync5, rmSync as rmSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { createServer } from "node:net";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join4, resolve as resolve2 } from "node:path";

// test/browser/firefox-inside.ts
function start() {
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
  const browserOf = (where) => where === "page" ? gBrowser.selectedBrowser : [...document.querySelectorAll('browser[webextension-view-type="popup"]')].find(
    (browser) => browser.closest("panel")?.state === "open"
  );
  window.sidetone = {
    browserOf,
    walk: (where, visit) => {
      const browser = browserOf(where);
      const step = (accessible, depth) => {
        const deeper = visit(accessible, service.getStringRole(accessible.role), depth) ? depth + 1 : depth;
        for (let child = accessible.firstChild; child; child = child.nextSibling) step(child, deeper);
      };
      const root = browser && service.getAccessibleFor(browser);
      if (root?.firstChild) step(root.firstChild, 0);
    }
  };
}
function tree(where) {
  const roles2 = {
    "text leaf": "text",
    statictext: "text",
    pushbutton: "button",
    "toggle button": "button",
    checkbutton: "checkbox",
    radiobutton: "radio",
    entry: "textbox",
    "password text": "textbox",
    "combobox option": "option",
    "combobox list": "listbox",
    grouping: "group",
    statusbar: "status",
    "list item marker": "none",
    "text container": "none",
    section: "none",
    whitespace: "none",
    text: "generic"
  };
  const nodes = [];
  let index = 0;
  window.sidetone.walk(where, (accessible, ownRole, depth) => {
    const attribute = (key) => {
      try {
        return accessible.attributes?.getStringProperty(key);
      } catch {
        return void 0;
      }
    };
    const role = attribute("xml-roles")?.split(" ")[0] || roles2[ownRole] || ownRole;
    const at = index++;
    if (role === "none" || role === "generic" || role === "presentation") return false;
    const state = {};
    accessible.getState(state, {});
    const level = attribute("level");
    nodes.push({
      role,
      name: accessible.name ?? "",
      depth,
      ...role === "heading" && level ? { level: Number(level) } : {},
      focused: (state.value & (Ci.nsIAccessibleStates?.STATE_FOCUSED ?? 0)) !== 0,
      index: at
    });
    return true;
  });
  return nodes;
}
function focus(where, index) {
  let at = 0;
  window.sidetone.browserOf(where)?.focus();
  window.sidetone.walk(where, (accessible) => {
    if (at++ === index) accessible.takeFocus();
    return true;
  });
}
function press(where, chord) {
  const tip = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  window.sidetone.browserOf(where)?.focus();
  tip.beginInputTransactionForTests(window);
  const keys = chord.split("+").map((key) => {
    const letter = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
    const code = /^(Control|Shift|Alt|Meta)$/.test(key) ? `${key}Left` : letter;
    return new KeyboardEvent("", { key: key === "Space" ? " " : key, code });
  });
  for (const key of keys) tip.keydown(key);
  for (const key of keys.reverse()) tip.keyup(key);
}
async function screenshot(where) {
  const global = window.sidetone.browserOf(where)?.browsingContext.currentWindowGlobal;
  if (!global) throw new Error(`there is no ${where}`);
  const image = await global.drawSnapshot(null, window.devicePixelRatio, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}
async function openPopup(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs"
  );
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}
function popupIsOpen() {
  const browser = window.sidetone.browserOf("popup");
  return !!browser && browser.currentURI.spec.endsWith("/popup.html");
}
function closePopup() {
  window.sidetone.browserOf("popup")?.closest("panel")?.hidePopup();
  gBrowser.selectedBrowser.focus();
}
function badge(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs"
  );
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getContextData(gBrowser.selectedTab).badgeText;
}
function title(id) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs"
  );
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return button.action.getContextData(gBrowser.selectedTab).title;
}
async function radio(id) {
  const { extension } = WebExtensionPolicy.getByID(id);
  const background = [...extension.views].find(({ viewType }) => viewType === "background");
  if (!background) return null;
  const manager = background.xulBrowser.messageManager;
  return new Promise((done) => {
    const listener = ({ data }) => {
      manager.removeMessageListener("sidetone:radio", listener);
      done(data);
    };
    manager.addMessageListener("sidetone:radio", listener);
    const look = `const audio = content.document.querySelector('audio');
      const { metadata } = content.navigator.mediaSession;
      sendAsyncMessage('sidetone:radio', audio && { time: audio.currentTime, paused: audio.paused, volume: audio.volume,
        muted: audio.muted, session: metadata && [metadata.title, metadata.artist] });`;
    manager.loadFrameScript(`data:application/javascript,${encodeURIComponent(look)}`, false);
  });
}
function sayYes() {
  const question = document.querySelector(
    "#notification-popup popupnotification"
  );
  question?.button.click();
  return question !== null && !question.isConnected;
}
function pressPause() {
  MediaControlService.generateMediaControlKey("pause");
  return true;
}
function leaveTab() {
  const tabs = gBrowser;
  const left = tabs.selectedTab;
  tabs.selectedTab = tabs.addTrustedTab("about:blank");
  tabs.removeTab(left);
}
function command(id, name) {
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.tabManager.addActiveTabPermission();
  extension.shortcuts.onCommand(name);
}
function clipboard(type) {
  const transferable = Cc["@mozilla.org/widget/transferable;1"]?.createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor(type);
  const context = window.browsingContext;
  Services.clipboard.getData(transferable, Ci.nsIClipboard?.kGlobalClipboard ?? 1, context.currentWindowContext);
  const out = {};
  transferable.getTransferData(type, out);
  return out.value.QueryInterface(Ci.nsISupportsString).data;
}
function resize(width, height) {
  gBrowser.selectedBrowser.style.cssText = `flex: none; min-width: 0; min-height: 0; width: ${width}px; height: ${height}px`;
}
function emulate({ colorScheme, forcedColors, reducedMotion, contrast, medium }) {
  const context = gBrowser.selectedBrowser.browsingContext;
  context.prefersColorSchemeOverride = colorScheme ?? "none";
  context.forcedColorsOverride = forcedColors ?? "none";
  context.prefersReducedMotionOverride = reducedMotion ?? "none";
  context.mediumOverride = medium ?? "";
  for (const [name, value] of Object.entries({
    "ui.useAccessibilityTheme": 1,
    "browser.display.document_color_use": 1
  })) {
    if (contrast === "more") Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
}

// test/browser/marionette.ts
import { connect } from "node:net";
async function connectTo(port) {
  const socket = await new Promise((done, failed) => {
    const socket2 = connect(port, "127.0.0.1", () => done(socket2)).on("error", failed);
  });
  const waiting = /* @__PURE__ */ new Map();
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.failed(new Error(`${error.error}: ${error.message}
${error.stacktrace}`));
    else asked?.done(result);
  });
  socket.on("close", () => {
    for (const { failed } of waiting.values()) failed(new Error("Firefox has ended"));
  });
  let last = 0;
  const send = (command2, parameters = {}) => new Promise((done, failed) => {
    const id = ++last;
    waiting.set(id, { done, failed });
    const message = JSON.stringify([0, id, command2, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
  });
  let queue = Promise.resolve();
  const execute = (context, run, args) => {
    const mine = queue.then(async () => {
      await send("Marionette:SetContext", { value: context });
      const { value } = await send("WebDriver:ExecuteScript", {
        script: `return (${run})(...arguments)`,
        args,
        sandbox: context === "chrome" ? "system" : null,
        newSandbox: false
      });
      await send("Marionette:SetContext", { value: "content" });
      return value;
    });
    queue = mine.catch(() => void 0);
    return mine;
  };
  return {
    send,
    inPage: (run, ...args) => execute("content", `${run}`, args),
    inBrowser: (run, ...args) => execute("chrome", `${run}`, args),
    end: () => socket.destroy()
  };
}
function readMessages(socket, receive) {
  let buffer = Buffer.alloc(0);
  socket.on("data", (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (; ; ) {
      const colon = buffer.indexOf(":");
      if (colon < 0) return;
      const end2 = colon + 1 + Number(buffer.toString("utf8", 0, colon));
      if (buffer.length < end2) return;
      const message = buffer.toString("utf8", colon + 1, end2);
      buffer = buffer.subarray(end2);
      receive(JSON.parse(message));
    }
  });
}

// test/browser/firefox.ts
var build2 = resolve2(import.meta.dirname, "../../dist/firefox");
async function launch2(program, { server, desktop, headed = !!desktop }) {
  if (!existsSync3(build2)) throw new Error("There is no dist/firefox: run `npm run build` first.");
  const id = JSON.parse(readFileSync5(join4(build2, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
  const profile = mkdtempSync2(join4(tmpdir2(), "sidetone-firefox-"));
  const downloads = join4(profile, "downloads");
  const port = await freePort();
  writeFileSync2(
    join4(profile, "user.js"),
    userJs({ ...settings, "browser.download.dir": downloads, "marionette.port": port, ...server && ours(server) })
  );
  const log = join4(profile, "browser.log");
  const process2 = spawn(
    program,
    [
      "--no-remote",
      "--profile",
      profile,
      "--marionette",
      "--remote-allow-system-access",
      "--width=1280",
      "--height=985",
      ...headed ? [] : ["--headless"]
    ],
    { stdio: ["ignore", openSync(log, "w"), openSync(log, "w")], ...desktop && { env: desktop } }
  );
  const closed = new Promise((done) => process2.once("exit", () => done()));
  const firefox = await until("Firefox to listen", () => connectTo(port).catch(() => null), 30);
  const { capabilities } = await firefox.send("WebDriver:NewSession", { acceptInsecureCerts: true });
  const install = () => firefox.send("Addon:Install", { path: build2, temporary: true });
  await install();
  await firefox.inBrowser(start);
  return {
    name: "firefox",
    version: capabilities.browserVersion,
    page: pageOf2(firefox),
    openPopup: () => openPopup2(firefox, id),
    lastTab: async (title2) => {
      const tab = surface2(firefox, "page");
      await until(`a tab \u201C${title2}\u201D`, async () => nodeOf(await tab.tree(), "document", title2));
      return tab;
    },
    badge: () => firefox.inBrowser(badge, id),
    title: () => firefox.inBrowser(title, id),
    radio: () => firefox.inBrowser(radio, id),
    allow: async () => {
      const tab = surface2(firefox, "page");
      await tab.activate("button", /^Allow requests to /);
      await until("the question to be answered", () => firefox.inBrowser(sayYes));
    },
    leaveTab: async () => {
      await firefox.inBrowser(leaveTab);
      const [handle] = await firefox.send("WebDriver:GetWindowHandles");
      await firefox.send("WebDriver:SwitchToWindow", { handle });
    },
    command: async (name) => {
      await firefox.inBrowser(command, id, name);
    },
    pressPause: () => firefox.inBrowser(pressPause),
    clipboard: (type = "text/plain") => firefox.inBrowser(clipboard, type),
    downloaded: (name) => downloadIn(downloads, name),
    reloadExtension: async () => {
      await install();
    },
    closed,
    close: async () => {
      await end(firefox, process2, closed);
      rmSync2(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}
function pageOf2(firefox) {
  return {
    ...surface2(firefox, "page"),
    goto: async (url) => {
      await firefox.send("WebDriver:Navigate", { url });
    },
    evaluate: (run, ...args) => firefox.inPage(run, ...args),
    resize: async (width, height) => {
      await firefox.inBrowser(resize, width, height);
      await until(`a page of ${width} px`, () => firefox.inPage((width2) => innerWidth === width2, width));
    },
    emulate: async (media) => {
      await firefox.inBrowser(emulate, media);
    }
  };
}
async function openPopup2(firefox, id) {
  await firefox.inBrowser(openPopup, id);
  await until("the popup", () => firefox.inBrowser(popupIsOpen));
  return {
    ...surface2(firefox, "popup"),
    close: async () => {
      await firefox.inBrowser(closePopup);
    }
  };
}
function surface2(firefox, where) {
  const tree2 = () => firefox.inBrowser(tree, where);
  const focus2 = async (role, name) => {
    await until(`the focus on ${role} ${name}`, async () => {
      const node = nodeOf(await tree2(), role, name);
      if (node) await firefox.inBrowser(focus, where, node.index);
      return nodeOf(await tree2(), role, name)?.focused;
    });
  };
  const press2 = async (...keys) => {
    for (const key of keys) await firefox.inBrowser(press, where, key);
  };
  return {
    tree: tree2,
    focus: focus2,
    press: press2,
    type: (text) => press2(...[...text].map((letter) => letter === " " ? "Space" : letter)),
    activate: async (role, name) => {
      await focus2(role, name);
      await press2("Enter");
    },
    screenshot: async () => Buffer.from(await firefox.inBrowser(screenshot, where), "base64")
  };
}
var settings = {
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.trr.mode": 5,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "toolkit.telemetry.enabled": false,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "services.settings.server": "data:,none",
  "browser.region.network.url": "",
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  // The folder of `browser.download.dir`.
  "browser.download.folderList": 2,
  "browser.aboutwelcome.enabled": false,
  "browser.preonboarding.enabled": false,
  "termsofuse.bypassNotification": true,
  // Voices that make no sound; that of Margherita Hack never comes to an end.
  "media.webspeech.synth.test": true
};
var ours = (server) => ({
  "network.dns.forceResolve": "127.0.0.1",
  "network.socket.forcePort": `443=${server.httpsPort};80=${server.httpPort}`,
  "network.http.http3.enable": false,
  "dom.security.https_first": false
});
var userJs = (values) => Object.entries(values).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join("\n");
var freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => done(typeof address === "object" && address ? address.port : 0));
  });
});
async function end(firefox, process2, closed) {
  await firefox.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => void 0);
  firefox.end();
  const timer = setTimeout(() => process2.kill("SIGKILL"), 8e3);
  await closed;
  clearTimeout(timer);
}

// test/browser/launch.ts
async function launch3(name, options = {}) {
  const program = findBrowser(name);
  if (!program) throw new Error(missingBrowser(name));
  return (name === "chromium" ? chromium_exports : firefox_exports).launch(program, options);
}

// test/browser/readme-pictures.ts
var folder = resolve3(import.meta.dirname, "../../docs");
async function takeReadmePictures() {
  mkdirSync(folder, { recursive: true });
  const server = await serve();
  serveDemo(server);
  const browser = await launch3("chromium", { server });
  const { page } = browser;
  const picture = async (name, of = page) => {
    writeFileSync3(`${folder}/${name}.png`, await of.screenshot());
    console.log(`${folder}/${name}.png`);
  };
  try {
    await page.resize(1120, 700);
    await page.goto(demoUrl);
    await until("the button", async () => nodeOf(await page.tree(), "button", "Read by speaker"));
    await until("the station", async () => nodeOf(await page.tree(), "text", /The Long Crossing/));
    await picture("page");
    await page.activate("button", "Read by speaker");
    await until("the view", async () => nodeOf(await page.tree(), "heading", "Transcript"));
    await picture("view");
    const popup = await browser.openPopup();
    await until("the quotes", async () => nodeOf(await popup.tree(), "searchbox", "Search quotes"));
    await popup.focus("searchbox", "Search quotes");
    await popup.type("fog");
    await until("the results", async () => nodeOf(await popup.tree(), "text", /results?$/));
    await picture("popup", popup);
    await popup.close();
    await page.emulate({ colorScheme: "dark" });
    await page.focus("heading", "Greta Finch");
    await picture("view-dark");
  } finally {
    await browser.close();
    server.close();
  }
}
export {
  takeReadmePictures
};
