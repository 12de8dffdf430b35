import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on loopback, gone when the test is over. It tells what it was asked for. */
export interface TestServer {
  readonly origin: string;
  readonly port: number;
  /** Paths in the order they were asked for, but for robots.txt. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** @param answers by path; what is not named is 404, also robots.txt */
export async function startServer(answers: Readonly<Record<string, Answer>>): Promise<TestServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    requests.push(request);
    if (path !== "/robots.txt") asked.push(path);
    const answer = answers[path] ?? answers["*"];
    if (answer !== undefined) answer(response, request);
    else response.writeHead(404).end();
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked, requests };
}

/** Answers with a body of a type. */
export function send(body: string | Uint8Array, type = "text/html; charset=utf-8", headers = {}): Answer {
  return (response) => response.writeHead(200, { "content-type": type, ...headers }).end(body);
}

/** Answers with a status and no body. */
export function status(code: number, headers = {}): Answer {
  return (response) => response.writeHead(code, headers).end();
}
