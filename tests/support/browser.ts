import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";

/** Where Debian and its relatives put it. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = PATHS.find((path) => existsSync(path));

/** Whether a browser is installed; tests that need one say so when they skip. */
export function hasBrowser(): boolean {
  if (executablePath === undefined) console.log("skipped: no Chromium is installed on this machine");
  return executablePath !== undefined;
}

/** Opens pages in one browser for all tests of a file, and closes them with it. */
export function openPages(): (
  file: string,
  options?: Parameters<Browser["newPage"]>[0],
) => Promise<OpenPage> {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());
  return async (file, options) => {
    browser ??= chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    });
    const page = await (await browser).newPage(options);
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`file://${file}`);
    return { page, requests, complaints };
  };
}

export interface OpenPage {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What the console and the page itself complained about, and dialogs that opened. */
  readonly complaints: readonly string[];
}
