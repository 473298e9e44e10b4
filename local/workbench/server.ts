import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AppsScript } from '../apps-script/appsScript';
import { endpoints } from './endpoints';
import { exportCsv } from './exportCsv';
import { exportXlsx } from './exportXlsx';
import { type FileAnswer, frameScript, pageFile } from './files';
import { formAddress } from './formAddress';
import { type ClientCall, type Reply, startFront } from './front';
import { isOwnRequest, SECURITY_HEADERS, SIDEBAR_HEADERS } from './guard';
import { importTable } from './importTable';
import { BadRequest } from './readRequest';
import { Session } from './session';
import { sidebarPage } from './sidebarPage';
import { ROUND_TRIP_MS, type Surroundings } from './surroundings';

/** Largest body taken: a .csv of a million rows fits. */
const MOST_BYTES = 128 * 1024 * 1024;
const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain; charset=utf-8';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What to serve. */
export interface WorkbenchOptions {
  readonly script: AppsScript;
  /** What happens around the file; its extras must be those the file was opened with. */
  readonly around?: Surroundings;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** Folder with index.html, main.js, page.css and frame.js. */
  readonly pageDir: string;
  /** Called after every change of the file. */
  readonly onChange?: () => void;
}

/** A running workbench. */
export interface Workbench {
  /** Such as `http://127.0.0.1:5417/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page over an open file, on this machine only.
 * @returns when the server listens
 * @throws the system's error when the port is taken
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { around, pageDir, onChange } = options;
  const session = new Session(options.script, around);
  let port = 0;
  const inner = createServer((request, response) => {
    answer({ session, pageDir, port }, request, response).catch((error: unknown) => sendError(response, error));
  });
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      inner.close(() => resolve());
      inner.closeAllConnections();
    });
  const address = inner.address();
  const ports = { port: options.port ?? 0, inner: typeof address === 'object' && address ? address.port : 0 };
  const front = await startFront({ ...ports, mostBytes: MOST_BYTES }, (call) => runReply(session, port, call)).catch(
    async (error: unknown) => {
      await close();
      throw error;
    },
  );
  port = front.port;
  around?.listen(front.answerWaiting);
  session.listen(() => {
    front.delay(around?.isPaced ? ROUND_TRIP_MS : 0);
    onChange?.();
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => front.close().then(close) };
}

interface Served {
  readonly session: Session;
  readonly pageDir: string;
  /** Where browsers ask. */
  readonly port: number;
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnRequest(request.headers, served.port)) return sendText(response, 403, 'Forbidden');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') return answerPost(served, url, request, response);
  if (request.method !== 'GET') return sendText(response, 405, 'Method not allowed');
  if (url.pathname === '/events') return sendEvents(served.session, response);
  if (url.pathname === '/sidebar' || url.pathname === '/dialog') {
    const { control } = served.session.script;
    const shown = url.pathname === '/sidebar' ? control.sidebar() : control.dialog();
    const html = sidebarPage(shown?.html ?? '', await frameScript(served.pageDir));
    response.writeHead(200, { ...SIDEBAR_HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    return;
  }
  const form = formAddress(served.session, url);
  if (form !== undefined) return void response.writeHead(302, { ...SECURITY_HEADERS, Location: form }).end();
  const file = exportedFile(served.session, url) ?? (await pageFile(served.pageDir, url.pathname));
  return file ? sendFile(response, file) : sendText(response, 404, 'Not found');
}

function exportedFile(session: Session, url: URL): FileAnswer | undefined {
  const { script } = session;
  if (url.pathname === '/export.xlsx') {
    return { type: XLSX_TYPE, bytes: exportXlsx(script), saveAs: `${script.name}.xlsx` };
  }
  if (url.pathname !== '/export.csv') return undefined;
  const sheet = session.sheet(Number(url.searchParams.get('sheet') ?? script.control.activeSheetId()));
  return {
    type: 'text/csv; charset=utf-8',
    bytes: exportCsv(script, sheet),
    saveAs: `${script.name} - ${sheet.name}.csv`,
  };
}

async function answerPost({ session }: Served, url: URL, request: IncomingMessage, response: ServerResponse) {
  const bytes = await readBody(request);
  if (url.pathname === '/api/import') {
    expectType(request.headers, 'application/octet-stream');
    const name = url.searchParams.get('name') ?? '';
    return sendJson(
      response,
      session.change(() => ({ sheetId: importAndShow(session.script, name, bytes) })),
    );
  }
  expectType(request.headers, JSON_TYPE);
  const name = url.pathname.replace(/^\/api\//, '');
  const handler = Object.entries(endpoints(session)).find(([key]) => key === name)?.[1];
  if (!handler) return sendText(response, 404, 'Not found');
  return sendJson(response, handler(parseJson(bytes)));
}

/** Answers google.script.run, also while another call of it is running. */
function runReply(session: Session, port: number, { headers, body }: ClientCall): Reply {
  const reply = (status: number, type: string, text: string): Reply => ({
    ...{ status, text, headers: { ...SECURITY_HEADERS, 'Content-Type': type } },
  });
  if (!isOwnRequest(headers, port)) return reply(403, TEXT_TYPE, 'Forbidden');
  try {
    expectType(headers, JSON_TYPE);
    return reply(200, JSON_TYPE, JSON.stringify(endpoints(session).run(parseJson(body))));
  } catch (error) {
    return reply(...refusalOf(error));
  }
}

function importAndShow(script: AppsScript, name: string, bytes: Buffer): number {
  const sheetId = importTable(script, name, bytes);
  script.control.activate(sheetId);
  return sheetId;
}

/** These types make a browser ask before it sends a request from another site's page. */
function expectType(headers: IncomingHttpHeaders, type: string): void {
  if (!headers['content-type']?.startsWith(type)) throw new BadRequest(`The content type is not ${type}`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new BadRequest('The body is no JSON');
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MOST_BYTES) throw new BadRequest('The body is too large');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Server-sent events: the version after every change, so that a page open twice stays true. */
function sendEvents(session: Session, response: ServerResponse): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'text/event-stream' });
  const send = (version: number) => response.write(`data: ${version}\n\n`);
  send(session.version);
  response.on('close', session.listen(send));
}

function sendFile(response: ServerResponse, file: FileAnswer): void {
  const saving = file.saveAs
    ? { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.saveAs)}` }
    : {};
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': file.type, ...saving }).end(file.bytes);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': JSON_TYPE }).end(JSON.stringify(value));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': TEXT_TYPE }).end(text);
}

/** 400 for a broken request, 409 for what the file refused (a taken name, a protected sheet). */
function refusalOf(error: unknown): [status: number, type: string, text: string] {
  return [error instanceof BadRequest ? 400 : 409, TEXT_TYPE, error instanceof Error ? error.message : String(error)];
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.end();
  const [status, , text] = refusalOf(error);
  sendText(response, status, text);
}
