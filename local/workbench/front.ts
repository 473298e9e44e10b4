import { once } from 'node:events';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** A call of google.script.run as it came. */
export interface ClientCall {
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** What it is answered with. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Ports {
  /** Where browsers ask; 0 is any free one. */
  readonly port: number;
  /** Of the server in this thread. */
  readonly inner: number;
  readonly mostBytes: number;
}

/** The thread that stands between browsers and this one. */
interface Front {
  /** Where browsers ask. */
  readonly port: number;
  /** Answers the calls that have come while this thread was busy. */
  answerWaiting(): void;
  /** Lets every call come later by so many milliseconds. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

/**
 * Listens in a thread of its own, since an execution keeps this one busy until it ends. Requests go on to the server in this
 * thread; only calls of google.script.run come as messages, which can be looked for in the middle of an execution.
 * @throws the system's error when the port is taken
 */
export async function startFront(ports: Ports, answer: (call: ClientCall) => Reply): Promise<Front> {
  const { port1: line, port2 } = new MessageChannel();
  const workerData: ThreadData = { ...ports, line: port2 };
  const worker = new Worker(`(${thread})()`, { eval: true, workerData, transferList: [port2] });
  const reply = ({ id, ...call }: ClientCall & { id: number }): void => line.postMessage({ id, ...answer(call) });
  const [port] = await once(worker, 'message');
  line.on('message', reply);
  return {
    port,
    answerWaiting: () => {
      for (let next = receiveMessageOnPort(line); next; next = receiveMessageOnPort(line)) reply(next.message);
    },
    delay: (milliseconds) => line.postMessage({ delay: milliseconds }),
    close: async () => {
      await worker.terminate();
      line.close();
    },
  };
}

interface ThreadData extends Ports {
  readonly line: MessagePort;
}

/** What runs in the thread. It goes there as text, so it may use nothing that stands outside it. */
function thread(): void {
  const { createServer, request: ask } = process.getBuiltinModule('node:http');
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { port, inner, mostBytes, line }: ThreadData = workerData;
  const waiting = new Map<number, ServerResponse>();
  let calls = 0;
  let delay = 0;
  line.on('message', (message: { delay: number } | (Reply & { id: number })) => {
    if ('delay' in message) {
      delay = message.delay;
      return;
    }
    waiting.get(message.id)?.writeHead(message.status, message.headers).end(message.text);
    waiting.delete(message.id);
  });
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    if (method === 'POST' && path === '/api/run') {
      const parts: Buffer[] = [];
      let size = 0;
      request.on('data', (part: Buffer) => {
        size += part.length;
        if (size > mostBytes) request.destroy();
        else parts.push(part);
      });
      request.on('end', () => {
        calls += 1;
        const call = { id: calls, headers: { ...headers }, body: Buffer.concat(parts) };
        waiting.set(call.id, response);
        setTimeout(() => line.postMessage(call), delay);
      });
      return;
    }
    const passed = ask({ host: '127.0.0.1', port: inner, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  });
  server.listen(port, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}
