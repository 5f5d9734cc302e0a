// Stands in for speech-dispatcher, the program through which screen readers on Linux speak. Speaks its protocol (SSIP) on a
// socket, makes no sound, takes longer over a longer text, and writes down what became of each text.
import { once } from 'node:events';
import { type Server, type Socket, createServer } from 'node:net';

/** What became of a text: said to its end, cut off, or never begun because something else was to be said. */
export type Fate = 'waiting' | 'speaking' | 'said' | 'cut' | 'skipped';
export type Utterance = { text: string; voice: string; fate: Fate };

/** How long the voice takes over a word, in milliseconds: faster than people listen, so that a journey is short, but slow enough that
 * keys cut it off. */
const WORD = 60;

type Message = Utterance & { id: number; marks: string[]; socket: Socket };

export class Voice {
  /** Everything that the screen reader wanted to say, in order. */
  readonly all: Utterance[] = [];
  /** When something was last begun, ended or cut off, in milliseconds. */
  changed = Date.now();
  /** When the last text was handed over. */
  asked = Date.now();
  private readonly queue: Message[] = [];
  private timer: NodeJS.Timeout | undefined;
  private held = false;
  private language = 'en';
  private readonly server: Server;

  private constructor(readonly path: string) {
    this.server = createServer((socket) => this.converse(socket));
  }

  static async listen(path: string): Promise<Voice> {
    const voice = new Voice(path);
    await once(voice.server.listen(path), 'listening');
    return voice;
  }

  get silent(): boolean {
    return this.queue.length === 0;
  }

  /** Lets no text end until the next is cut off. Orca does not stop reading a page if it is told to between two texts. */
  hold() {
    this.held = true;
  }

  stop() {
    clearTimeout(this.timer);
    this.server.close();
  }

  private converse(socket: Socket) {
    let rest = '';
    /** The lines of a text that is being received. */
    let text: string[] | undefined;
    socket.setEncoding('utf8').on('error', () => socket.destroy());
    socket.on('data', (data) => {
      const lines = (rest + data).split('\r\n');
      rest = lines.pop()!;
      for (const line of lines) {
        if (!text) {
          socket.write(this.reply(socket, line));
          if (line.toUpperCase() === 'SPEAK') text = [];
        } else if (line === '.') {
          socket.write(this.take(socket, text.map((one) => one.replace(/^\.\./, '.')).join(' ')));
          text = undefined;
        } else text.push(line);
      }
    });
  }

  /** Responds to a command. Settings of a voice that only change its sound are accepted and have no effect. */
  private reply(socket: Socket, line: string): string {
    const [command, of, name, ...more] = line.split(' ');
    switch (`${command} ${of}`.toUpperCase().replace(/^(SPEAK|CHAR|KEY|SOUND_ICON|SET|CANCEL|STOP|QUIT|GET) .*/, '$1')) {
      case 'SPEAK':
        return '230 OK RECEIVING DATA\r\n';
      case 'CHAR':
      case 'KEY':
        return this.take(socket, of!);
      case 'CANCEL':
      case 'STOP':
        this.cancel();
        return '210 OK CANCELED\r\n';
      case 'SET':
        if (name?.toUpperCase() === 'LANGUAGE') this.language = more.join(' ');
        return '200 OK SET\r\n';
      case 'GET':
        return '251-0\r\n251 OK GET RETURNED\r\n';
      case 'HISTORY GET':
        return '245-1\r\n245 OK CLIENT ID SENT\r\n';
      case 'LIST OUTPUT_MODULES':
        return '250-espeak-ng\r\n250 OK MODULE LIST SENT\r\n';
      case 'LIST SYNTHESIS_VOICES':
        return '249-English\ten\tnone\r\n249-Urdu\tur\tnone\r\n249-Polish\tpl\tnone\r\n249 OK VOICE LIST SENT\r\n';
      case 'QUIT':
        return '231 HAPPY HACKING\r\n';
      default:
        return '200 OK\r\n';
    }
  }

  private take(socket: Socket, ssml: string): string {
    const message: Message = { ...plain(ssml), voice: this.language, fate: 'waiting', id: this.all.length + 1, socket };
    this.all.push(message);
    this.queue.push(message);
    this.asked = Date.now();
    if (this.queue.length === 1) setImmediate(() => this.speak());
    return `225-${message.id}\r\n225 OK MESSAGE QUEUED\r\n`;
  }

  private speak() {
    const message = this.queue[0];
    if (!message || message.fate !== 'waiting') return;
    this.become(message, 'speaking');
    tell(message, '701', 'BEGIN');
    const words = message.text.split(/\s+/).length;
    const end = () => {
      if (this.held) return void (this.timer = setTimeout(end, WORD));
      for (const mark of message.marks) tell(message, '700', 'INDEX MARK', mark);
      this.queue.shift();
      this.become(message, 'said');
      tell(message, '702', 'END');
      this.speak();
    };
    this.timer = setTimeout(end, words * WORD);
  }

  private cancel() {
    clearTimeout(this.timer);
    this.held &&= this.queue.length === 0;
    for (const message of this.queue.splice(0)) {
      this.become(message, message.fate === 'speaking' ? 'cut' : 'skipped');
      tell(message, '703', 'CANCELED');
    }
  }

  private become(message: Message, fate: Fate) {
    message.fate = fate;
    this.changed = Date.now();
  }
}

/** Reports what happens to a text, as the program that speaks expects it. */
function tell({ id, socket }: Message, code: string, event: string, mark?: string) {
  const lines = [`${id}`, '1', ...(mark ? [mark] : [])].map((line) => `${code}-${line}\r\n`);
  if (socket.writable) socket.write(`${lines.join('')}${code} ${event}\r\n`);
}

/** The words of a text in SSML, and the names of its marks. */
function plain(ssml: string): { text: string; marks: string[] } {
  const marks = [...ssml.matchAll(/<mark name="([^"]*)"\/>/g)].map(([, name]) => name!);
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const text = ssml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name]!);
  return { text: text.replace(/\s+/g, ' ').trim(), marks };
}
